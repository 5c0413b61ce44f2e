package parley.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import parley.api.CaseErrors.ProblemAt;
import parley.app.cases.CaseLoader;
import parley.app.words.ProblemReport;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;

/** Refuses what has errors. */
final class Reading {
  private Reading() {}

  /** {@return what was read; thrown as {@link CaseErrors} is what kept it from being read} */
  static <T> T sound(Optional<T> read, CaseLoader loader) {
    if (read.isEmpty() || loader.problems().hasErrors()) {
      throw errors(loader);
    }
    return read.get();
  }

  static CaseErrors errors(CaseLoader loader) {
    List<Diagnostic> problems = loader.problems().sorted();
    DiagnosticText text = new DiagnosticText(loader.sources());
    StringBuilder message = new StringBuilder();
    try {
      ProblemReport.text(message, problems, loader.sources());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CaseErrors(
        message.toString().strip(),
        problems.stream()
            .map(
                d ->
                    new ProblemAt(
                        d.code().id(),
                        d.severity().id(),
                        d.place().file(),
                        d.place().line(),
                        d.place().column(),
                        text.of(d)))
            .toList());
  }
}
