package parley.app.expectation;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import parley.app.coverage.CoverageText;
import parley.app.mutation.MutationText;
import parley.app.options.OutputOptions;
import parley.app.options.Session;
import parley.app.suite.Reached;
import parley.app.suite.TestFormat;
import parley.output.paper.PaperLook;
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
record TestOutput(Session session, TestFormat format, OutputOptions more) {
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

    private List<Fate> survivors() {
      return mutants.stream().flatMap(m -> m.survivors().stream()).toList();
    }
  }

  /** Writes all that was found, in the forms asked for. */
  void write(Found found) throws IOException {
    session.out().print(printed(format, found, session.look()));
    session.out().flush();
    more.write(
        TestFormat.values(),
        session.folder(),
        session.out(),
        f -> printed(f, found, PaperLook.plain()));
    if (format != TestFormat.TEXT && format != TestFormat.JSON) {
      found
          .mutants()
          .forEach(m -> session.err().println("parley test: " + MutationText.summary(m)));
    }
  }

  private String printed(TestFormat wanted, Found found, PaperLook look) throws IOException {
    StringWriter out = new StringWriter();
    TestResults results = found.results();
    switch (wanted) {
      case TEXT -> {
        new TestText(look, out).write(results);
        if (found.covered().isPresent()) {
          new CoverageText(look, out).write(found.covered().get());
        }
        new MutationText(look, out).write(found.mutants());
      }
      case JSON ->
          out.append(
              session.jsonText(
                  TestJson.of(results, found.covered(), found.mutants(), found.reached())));
      case JUNIT -> out.append(TestJunit.of(results, found.missed()));
      case TAP -> TestTap.write(out, results, found.missed());
      case GITHUB -> out.append(TestGithub.of(results, found.missed(), found.survivors()));
      case MARKDOWN -> TestMarkdown.write(out, results, found.missed(), found.survivors());
    }
    return out.toString();
  }

  /** Writes why nothing was tested, in the forms that programs read; people are told elsewhere. */
  void refused(List<InputError> errors) throws IOException {
    session.out().print(refused(format, errors));
    session.out().flush();
    more.write(TestFormat.values(), session.folder(), session.out(), f -> refused(f, errors));
  }

  private String refused(TestFormat wanted, List<InputError> errors) throws IOException {
    StringWriter out = new StringWriter();
    switch (wanted) {
      case TEXT, MARKDOWN -> {}
      case JSON -> out.append(session.jsonText(TestErrors.json(errors)));
      case JUNIT -> out.append(TestErrors.junit(errors));
      case TAP -> TestErrors.tap(out, errors);
      case GITHUB -> out.append(TestErrors.github(errors));
    }
    return out.toString();
  }
}
