package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedScenario;
import parley.diagnostic.DiagnosticText;

/** The case in {@code rules}, {@code seeds} and {@code scenarios}, read once. */
final class ShippedCase {
  private static final List<LoadedScenario> SCENARIOS = load();

  private ShippedCase() {}

  /** {@return all scenarios, by file name} */
  static List<LoadedScenario> scenarios() {
    return SCENARIOS;
  }

  private static List<LoadedScenario> load() {
    Path here = Path.of("").toAbsolutePath();
    CaseLoader loader = new CaseLoader(here);
    List<LoadedScenario> loaded =
        files(here.resolve("scenarios/ukraine-nato")).stream()
            .flatMap(f -> loader.scenario(f).stream())
            .toList();
    DiagnosticText text = new DiagnosticText(loader.sources());
    assertThat(loader.problems().sorted().stream().map(text::of).collect(Collectors.joining()))
        .isEmpty();
    return loaded;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
