package parley.app.lsp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import parley.app.assist.CursorPlace;
import parley.app.assist.QuickFix;
import parley.app.assist.QuickFixes;
import parley.app.assist.TodaysExpectation;
import parley.app.editing.TextLines;
import parley.diagnostic.DiagnosticText;

/** Changes that may be chosen at a place. */
record ActionAnswer(Supplier<LocalDate> today) {
  /** {@return those for the findings on the lines that are asked about, and others} */
  List<Either<Command, CodeAction>> of(Answers.Opened opened, CodeActionParams params) {
    TextLines lines = opened.lines();
    Range asked = params.getRange();
    CursorPlace at = opened.asked(lines.offset(Wire.spot(asked.getStart())));
    List<parley.diagnostic.Diagnostic> found =
        opened.folder().findings(opened.file()).stream()
            .filter(d -> d.place().line() - 1 >= asked.getStart().getLine())
            .filter(d -> d.place().line() - 1 <= asked.getEnd().getLine())
            .toList();
    List<QuickFix> fixes = new ArrayList<>();
    if (isWanted(CodeActionKind.QuickFix, params)) {
      fixes.addAll(QuickFixes.of(at, found));
    }
    if (isWanted(CodeActionKind.Refactor, params)) {
      TodaysExpectation.of(at, today.get()).ifPresent(fixes::add);
    }
    String address = params.getTextDocument().getUri();
    return fixes.stream()
        .map(f -> Either.<Command, CodeAction>forRight(action(f, lines, address, params)))
        .toList();
  }

  /** A kind that is asked for stands for all kinds below it, and none for all kinds. */
  private static boolean isWanted(String kind, CodeActionParams params) {
    List<String> only = params.getContext().getOnly();
    return only == null || only.stream().anyMatch(o -> o.isEmpty() || o.equals(kind));
  }

  private static CodeAction action(
      QuickFix fix, TextLines lines, String address, CodeActionParams params) {
    CodeAction action = new CodeAction(DiagnosticText.printable(fix.title()));
    boolean isFix = fix.finding().isPresent();
    action.setKind(isFix ? CodeActionKind.QuickFix : CodeActionKind.Refactor);
    action.setIsPreferred(fix.isPreferred());
    action.setEdit(
        new WorkspaceEdit(
            Map.of(address, fix.edits().stream().map(e -> Wire.of(e, lines)).toList())));
    fix.finding()
        .flatMap(f -> told(f, lines, params))
        .ifPresent(d -> action.setDiagnostics(List.of(d)));
    return action;
  }

  /** {@return the finding as the editor knows it} */
  private static Optional<Diagnostic> told(
      parley.diagnostic.Diagnostic finding, TextLines lines, CodeActionParams params) {
    Range range = Wire.of(lines.stretch(finding.place()));
    return params.getContext().getDiagnostics().stream()
        .filter(d -> d.getRange().equals(range))
        .filter(d -> d.getCode() != null && Objects.equals(d.getCode().get(), finding.code().id()))
        .findFirst();
  }
}
