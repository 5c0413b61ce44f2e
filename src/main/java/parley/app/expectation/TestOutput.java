package parley.app.expectation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.coverage.CoverageDocument;
import parley.app.mutation.MutationDocument;
import parley.app.options.FormatOption;
import parley.app.options.OutputOptions;
import parley.app.options.Session;
import parley.app.suite.Reached;
import parley.output.Format;
import parley.output.document.Document;
import parley.output.markdown.MarkdownPrinter;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.coverage.Coverage;
import parley.question.expectation.TestResults;
import parley.question.mutation.Fate;
import parley.question.mutation.MutationResult;

/**
 * What {@code parley test} found, on the streams of its run and in the files asked for.
 *
 * @param format of the standard output
 * @param more further forms
 */
record TestOutput(Session session, FormatOption format, OutputOptions more) {
  /**
   * All that was found.
   *
   * @param covered empty if coverage was not asked for
   * @param reached each threshold
   */
  record Found(
      TestResults results,
      Optional<Coverage> covered,
      List<MutationResult> mutants,
      List<Reached> reached) {
    /** {@return what was found where nothing was to be tested} */
    static Found nothing() {
      return new Found(new TestResults(List.of()), Optional.empty(), List.of(), List.of());
    }

    private List<Reached> missed() {
      return reached.stream().filter(r -> !r.ok()).toList();
    }

    /** {@return what a terminal shows below the tests} */
    private List<Document> more() {
      return Stream.concat(
              covered.stream().map(CoverageDocument::of),
              mutants.stream().map(m -> MutationDocument.of(List.of(m))))
          .toList();
    }

    private List<Fate> survivors() {
      return mutants.stream().flatMap(m -> m.survivors().stream()).toList();
    }
  }

  /** Writes all that was found, in the forms asked for. */
  void write(Found found) throws IOException {
    session.out().print(printed(format.value(), found, session.look()));
    session.out().flush();
    more.write(
        format.formats(), session.folder(), session.out(), f -> printed(f, found, Look.plain()));
    if (format.value() != Format.TEXT && format.value() != Format.JSON) {
      found
          .mutants()
          .forEach(m -> session.err().println("parley test: " + MutationDocument.summary(m)));
    }
  }

  private String printed(Format wanted, Found found, Look look) throws IOException {
    TestResults results = found.results();
    return switch (wanted) {
      case TEXT ->
          Stream.concat(Stream.of(TestDocument.screen(results)), found.more().stream())
              .map(d -> TextPrinter.print(d, look))
              .collect(Collectors.joining("\n"));
      case JSON ->
          session.jsonText(TestJson.of(results, found.covered(), found.mutants(), found.reached()));
      case JUNIT -> TestJunit.of(results, found.missed());
      case TAP -> TestTap.of(results, found.missed());
      case GITHUB -> TestGithub.of(results, found.missed(), found.survivors());
      case MARKDOWN -> {
        Document memo = TestDocument.memo(results, found.missed(), found.survivors());
        yield Stream.concat(Stream.of(memo), found.covered().stream().map(CoverageDocument::of))
            .map(MarkdownPrinter::print)
            .collect(Collectors.joining("\n"));
      }
      case HTML, CSV, SARIF -> throw unknown(wanted);
    };
  }

  /** Writes why nothing was tested, in the forms that programs read; people are told elsewhere. */
  void refused(List<InputError> errors) throws IOException {
    session.out().print(refused(format.value(), errors));
    session.out().flush();
    more.write(format.formats(), session.folder(), session.out(), f -> refused(f, errors));
  }

  private String refused(Format wanted, List<InputError> errors) throws IOException {
    return switch (wanted) {
      case TEXT, MARKDOWN -> "";
      case JSON -> session.jsonText(TestErrors.json(errors));
      case JUNIT -> TestErrors.junit(errors);
      case TAP -> TestErrors.tap(errors);
      case GITHUB -> TestErrors.github(errors);
      case HTML, CSV, SARIF -> throw unknown(wanted);
    };
  }

  private static IllegalStateException unknown(Format wanted) {
    return new IllegalStateException("results of tests have no form " + wanted);
  }
}
