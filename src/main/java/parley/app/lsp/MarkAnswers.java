package parley.app.lsp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import parley.app.assist.CursorPlace;
import parley.app.assist.PackageMarks;
import parley.app.assist.RuleUses;
import parley.app.editing.TextLines;
import parley.diagnostic.DiagnosticText;

/** What becomes of packages and expectations, beside or above them. */
final class MarkAnswers {
  private static final String NOTHING = "";

  private final Supplier<LocalDate> today;
  private volatile boolean asHints;

  MarkAnswers(Supplier<LocalDate> today) {
    this.today = today;
  }

  /** Says that the editor shows hints, so that nothing above a package need say the same. */
  void areHints() {
    asHints = true;
  }

  /** {@return beside each package its outcome and what parties do} */
  List<InlayHint> hints(CursorPlace at, TextLines lines, Range asked) {
    List<InlayHint> hints = new ArrayList<>();
    for (PackageMarks.Mark mark : PackageMarks.ofPackages(at, today.get())) {
      int line = mark.place().line() - 1;
      if (line >= asked.getStart().getLine() && line <= asked.getEnd().getLine()) {
        Position end = new Position(line, lines.line(line).length());
        InlayHint hint = new InlayHint(end, Either.forLeft(mark.text()));
        hint.setPaddingLeft(true);
        hint.setTooltip(new MarkupContent(MarkupKind.MARKDOWN, mark.told()));
        hints.add(hint);
      }
    }
    return hints;
  }

  /**
   * {@return above rules how many packages they apply to, above packages what becomes of them,
   * above expectations whether they hold}
   */
  List<CodeLens> lenses(CursorPlace at, TextLines lines) {
    List<CodeLens> lenses = new ArrayList<>();
    for (RuleUses.RuleUse use : RuleUses.of(at, today.get())) {
      Range range = Wire.of(lines.stretch(use.from(), use.to()));
      lenses.add(new CodeLens(range, new Command(use.text(), NOTHING), null));
    }
    String file = at.file().toString();
    List<PackageMarks.Mark> packages = PackageMarks.ofPackages(at, today.get());
    if (!packages.isEmpty()) {
      Range top = new Range(new Position(0, 0), new Position(0, 0));
      lenses.add(new CodeLens(top, new Command("Run", "parley.run", List.of(file)), null));
      lenses.add(
          new CodeLens(top, new Command("Open as a page", "parley.report", List.of(file)), null));
    }
    for (PackageMarks.Mark mark : packages) {
      Range range = Wire.of(lines.stretch(mark.place()));
      String title = asHints ? "Explain" : mark.text();
      lenses.add(
          new CodeLens(
              range, new Command(title, "parley.explain", List.of(file, mark.id())), null));
    }
    for (PackageMarks.Mark mark : PackageMarks.ofExpectations(at, today.get())) {
      String text = (mark.isWrong() ? "✗ " : "✓ ") + DiagnosticText.printable(mark.text());
      lenses.add(
          new CodeLens(Wire.of(lines.stretch(mark.place())), new Command(text, NOTHING), null));
    }
    return lenses;
  }
}
