package parley.app.expectation;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.coverage.CoverageDocument;
import parley.app.mutation.MutationDocument;
import parley.app.options.Session;
import parley.app.suite.Reached;
import parley.app.suite.TestFormat;
import parley.output.document.Document;
import parley.output.markdown.MarkdownPrinter;
import parley.question.coverage.Coverage;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;
import parley.question.mutation.MutationResult;

/** What {@code parley test} found, on the streams of its run. */
record TestOutput(Session session, TestFormat format) {
  /** Writes all that was found, in the form asked for. */
  void write(
      TestResults results,
      Optional<Coverage> covered,
      List<MutationResult> mutants,
      List<Reached> reached)
      throws IOException {
    List<Reached> missed = reached.stream().filter(r -> !r.ok()).toList();
    PrintWriter out = session.out();
    switch (format) {
      case TEXT -> {
        session.text(TestDocument.screen(results));
        for (Document more : documents(covered, mutants)) {
          out.println();
          session.text(more);
        }
      }
      case JSON -> session.json(TestJson.of(results, covered, mutants, reached));
      case JUNIT -> out.print(TestJunit.of(results, missed));
      case TAP -> TestTap.write(out, results, missed);
      case GITHUB -> out.print(TestGithub.of(results, missed, survivors(mutants)));
      case MARKDOWN -> {
        out.print(MarkdownPrinter.print(TestDocument.memo(results, missed, survivors(mutants))));
        covered.ifPresent(c -> out.print("\n" + MarkdownPrinter.print(CoverageDocument.of(c))));
      }
    }
    if (format != TestFormat.TEXT && format != TestFormat.JSON) {
      mutants.forEach(m -> session.err().println("parley test: " + MutationDocument.summary(m)));
    }
  }

  private static List<Document> documents(
      Optional<Coverage> covered, List<MutationResult> mutants) {
    return Stream.concat(
            covered.stream().map(CoverageDocument::of),
            mutants.stream().map(m -> MutationDocument.of(List.of(m))))
        .toList();
  }

  /** Writes why nothing was tested, in the forms that programs read; people are told elsewhere. */
  void refused(List<InputError> errors) throws IOException {
    PrintWriter out = session.out();
    switch (format) {
      case TEXT, MARKDOWN -> {}
      case JSON -> session.json(TestErrors.json(errors));
      case JUNIT -> out.print(TestErrors.junit(errors));
      case TAP -> TestErrors.tap(out, errors);
      case GITHUB -> out.print(TestErrors.github(errors));
    }
  }

  private static List<Fate> survivors(List<MutationResult> mutants) {
    return mutants.stream().flatMap(m -> m.survivors().stream()).toList();
  }
}
