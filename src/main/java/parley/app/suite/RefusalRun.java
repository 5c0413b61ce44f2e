package parley.app.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.cases.CaseLoader;
import parley.diagnostic.Diagnostic;
import parley.model.expectation.Compared;
import parley.model.expectation.Expectation.OfError;
import parley.question.expectation.TestResult;
import parley.scenario.ScenarioFile;

/** Holds the errors that a scenario expects against those for which it is refused. */
final class RefusalRun implements Suite {
  private final Path folder;
  private final Path path;
  private final ScenarioFile file;
  private final String command;
  private Optional<List<String>> errors = Optional.empty();

  /**
   * Prepares.
   *
   * @param folder the current one
   * @param path of the scenario
   */
  RefusalRun(Path folder, Path path, ScenarioFile file, String command) {
    this.folder = folder;
    this.path = path;
    this.file = file;
    this.command = command;
  }

  @Override
  public String scenario() {
    return file.name();
  }

  @Override
  public List<Named> expectations() {
    return Named.all(file.expectedErrors());
  }

  @Override
  public TestResult result(Named named) {
    OfError expected = (OfError) named.expectation();
    List<Compared> points = new ArrayList<>();
    int text = file.expectedErrors().indexOf(expected);
    points.add(compare(text));
    if (text == 0) {
      others().ifPresent(points::add);
    }
    return new TestResult(
        file.name(),
        named.name(),
        expected.place(),
        expected.remarks(),
        points,
        Optional.empty(),
        Optional.empty(),
        command + " run " + Explanations.word(file.place().file()));
  }

  private Compared compare(int text) {
    Optional<String> found = foreseen().error(text);
    String all = errors().isEmpty() ? "no error" : String.join("; ", errors());
    String expected = file.expectedErrors().get(text).text();
    return new Compared("error", expected, found.orElse(all), found.isPresent(), List.of());
  }

  /** {@return the errors that nobody expects, if there are some beside those that are expected} */
  private Optional<Compared> others() {
    List<String> others = foreseen().others();
    return others.isEmpty() || others.size() == errors().size()
        ? Optional.empty()
        : Optional.of(
            new Compared("other errors", "none", String.join("; ", others), false, List.of()));
  }

  private Foreseen foreseen() {
    return new Foreseen(file.expectedErrors().stream().map(OfError::text).toList(), errors());
  }

  private List<String> errors() {
    if (errors.isEmpty()) {
      CaseLoader loader = new CaseLoader(folder);
      loader.links().named(path); // the folder may be one that the user reached through a link
      loader.scenario(path);
      errors =
          Optional.of(
              loader.problems().sorted().stream()
                  .filter(Diagnostic::isError)
                  .map(d -> d.code().id() + " " + d.message())
                  .toList());
    }
    return errors.orElseThrow();
  }
}
