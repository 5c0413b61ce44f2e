package parley.app.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import parley.app.assist.CursorPlace;
import parley.app.assist.LaidOut;
import parley.app.assist.Outline;
import parley.app.editing.Stretch;
import parley.app.editing.TextLines;
import parley.diagnostic.DiagnosticText;

/** How a text is made up, and how it is laid out. */
final class LayoutAnswers {
  private LayoutAnswers() {}

  static List<TextEdit> format(CursorPlace at, TextLines lines) {
    return LaidOut.of(at).stream().map(e -> Wire.of(e, lines)).toList();
  }

  static List<DocumentSymbol> symbols(CursorPlace at, TextLines lines) {
    return symbols(Outline.of(at.name(), at.text()), lines);
  }

  private static List<DocumentSymbol> symbols(List<Outline> all, TextLines lines) {
    return all.stream().map(o -> symbol(o, lines)).toList();
  }

  private static DocumentSymbol symbol(Outline one, TextLines lines) {
    String name = DiagnosticText.printable(one.name());
    return new DocumentSymbol(
        name.isBlank() ? "?" : name,
        one.isRule() ? SymbolKind.Event : SymbolKind.Key,
        Wire.of(lines.stretch(one.from(), one.to())),
        Wire.of(lines.stretch(one.nameFrom(), one.nameTo())),
        one.detail(),
        symbols(one.inside(), lines));
  }

  static List<FoldingRange> folds(CursorPlace at, TextLines lines) {
    List<FoldingRange> folds = new ArrayList<>();
    folds(Outline.of(at.name(), at.text()), lines, folds);
    comments(at.isRuleFile() ? "//" : "#", lines, folds);
    return folds;
  }

  private static void folds(List<Outline> all, TextLines lines, List<FoldingRange> into) {
    for (Outline one : all) {
      Stretch whole = lines.stretch(one.from(), one.to());
      if (whole.to().line() > whole.from().line()) {
        into.add(new FoldingRange(whole.from().line(), whole.to().line()));
      }
      folds(one.inside(), lines, into);
    }
  }

  private static void comments(String mark, TextLines lines, List<FoldingRange> into) {
    int start = -1;
    for (int line = 0; line <= lines.count(); line++) {
      boolean isComment = line < lines.count() && lines.line(line).strip().startsWith(mark);
      if (isComment && start < 0) {
        start = line;
      } else if (!isComment && start >= 0) {
        if (line - start > 1) {
          FoldingRange fold = new FoldingRange(start, line - 1);
          fold.setKind(FoldingRangeKind.Comment);
          into.add(fold);
        }
        start = -1;
      }
    }
  }
}
