package parley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.testing.Cli;

/** The workflow that the documents offer is one that can run. */
class WorkflowTest {
  private static final Path FILE = Path.of("docs/ci/github-actions.yml");
  private static final Pattern COMMAND = Pattern.compile("\\./parley ([a-z-]+)([^>|\\n]*)");
  private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)(?: ([a-z]+)(?= |$))?");

  @Test
  void workflow_is_the_one_that_the_page_links() throws IOException {
    assertThat(Files.readString(Path.of("docs/testing-rules.md")))
        .contains("(ci/" + FILE.getFileName() + ")");
  }

  @Test
  void steps_use_an_action_of_a_version_or_run_something() throws IOException {
    assertThat(steps()).hasSizeGreaterThan(5);
    for (Map<?, ?> step : steps()) {
      assertThat(step.containsKey("uses")).isNotEqualTo(step.containsKey("run"));
      if (step.containsKey("uses")) {
        assertThat(text(step, "uses")).matches("actions/[a-z-]+@v\\d+");
      }
    }
  }

  @Test
  void commands_have_the_options_and_forms_that_the_workflow_asks_for() throws IOException {
    List<MatchResult> commands =
        steps().stream()
            .filter(s -> s.containsKey("run"))
            .flatMap(s -> COMMAND.matcher(text(s, "run").replace("\\\n", " ")).results())
            .toList();
    assertThat(commands.stream().map(c -> c.group(1))).containsExactly("check", "test", "diff");
    for (MatchResult command : commands) {
      String help = Cli.in(Path.of("")).run(command.group(1), "--help").out();
      OPTION
          .matcher(command.group(2).strip())
          .results()
          .forEach(
              o -> {
                assertThat(help).contains(" " + o.group(1));
                if (o.group(1).equals("--format")) {
                  assertThat(help.replaceAll("(?s).*--format=FORMAT(.*?\\.)\\s.*", "$1"))
                      .contains(o.group(2));
                }
              });
    }
  }

  private static List<Map<?, ?>> steps() throws IOException {
    Object workflow =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE));
    Map<?, ?> job = map(map(map(workflow).get("jobs")).get("rules"));
    assertThat(text(job, "runs-on")).isEqualTo("ubuntu-latest");
    return Stream.of(Objects.requireNonNull(job.get("steps")))
        .flatMap(s -> ((List<?>) s).stream())
        .<Map<?, ?>>map(WorkflowTest::map)
        .toList();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    assertThat(value).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }
}
