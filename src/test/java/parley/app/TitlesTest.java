package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/**
 * Text for people calls issues and options by their titles. An id stands only where somebody has to
 * type it: in a command line, a file or a name of one.
 */
class TitlesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Pattern ID = Pattern.compile("\\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\\b");

  /** What people type, or what stands in their own files. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?s)```.*?```|`[^`]*`|<(code|pre|style|script)\\b.*?</\\1>|--[a-z-]+[ =]\\S+|\\S+\\.drl");

  /** Headings of columns for programs, and files that are shown as they are written. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("--format json", "--format csv", "--diff", "help");

  @ParameterizedTest
  @CsvSource({
    "panama-canal, run SCENARIO --all",
    "panama-canal, explain SCENARIO -p turn_about --format markdown",
    "panama-canal, explain SCENARIO -p turn_about --against all_to_panama",
    "panama-canal, what-if SCENARIO -p turn_about --set land_and_water=panama --format html",
    "panama-canal, what-if SCENARIO -p turn_about --each land_and_water",
    "panama-canal, what-if SCENARIO -p turn_about --each-pair land_and_water duration",
    "panama-canal, search SCENARIO --limit 2 --format html",
    "panama-canal, search SCENARIO --by nash --fix defense_role=us",
    "panama-canal, search SCENARIO --by nearest --to turn_about --format markdown",
    "panama-canal, diagnose SCENARIO -p turn_about --reservation panama=0.5 --all",
    "panama-canal, robust SCENARIO",
    "panama-canal, compare-averaging SCENARIO",
    "panama-canal, timeline SCENARIO",
    "panama-canal, negotiate SCENARIO --runs 5 --path 1",
    "panama-canal, negotiate SCENARIO --runs 5 --protocol single-text --path 1 --format html",
    "panama-canal, test SCENARIO --coverage",
    "panama-canal, report SCENARIO --format markdown",
    "elmira, stability SCENARIO -p state_2",
    "elmira, stability SCENARIO -p state_2 --inverse ministry",
  })
  void textForPeople_namesTitles(String caseId, String command) throws IOException {
    Path scenario = last(Path.of("scenarios", caseId));
    String line = command.replace("SCENARIO", scenario.toString());
    Cli.Result result = Cli.in(Path.of("")).run(line.split(" ", -1));

    assertThat(result.code()).as(line + result.err()).isZero();
    assertThat(ids(result.out(), Path.of("rules", caseId, "agenda.yaml"))).as(line).isEmpty();
  }

  @Test
  void expectedOutputsOfTests_nameTitles() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path command : files.filter(f -> f.toString().endsWith(".cmd")).sorted().toList()) {
        String line = Files.readString(command);
        if (FOR_PROGRAMS.stream().noneMatch(line::contains)) {
          Path text = Path.of(command.toString().replace(".cmd", ".txt"));
          assertThat(ids(Files.readString(text), agenda(command))).as(text.toString()).isEmpty();
        }
      }
    }
  }

  private static Path agenda(Path command) throws IOException {
    Path rules = command.resolveSibling("rules");
    Path folder =
        Files.isDirectory(rules)
            ? rules
            : Path.of("src/main/resources/parley/app/files/new-case/rules");
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.endsWith("agenda.yaml")).findFirst().orElseThrow();
    }
  }

  private static Path last(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.max(Path::compareTo).orElseThrow();
    }
  }

  /** {@return ids of issues and options, of more than one word, that stand in a text} */
  private static Set<String> ids(String text, Path agenda) throws IOException {
    String yaml = Files.readString(agenda);
    String parties = yaml.substring(yaml.indexOf("\nparties:"), yaml.indexOf("\nissues:"));
    Set<String> known = words(yaml.substring(yaml.indexOf("\nissues:")));
    known.removeAll(words(parties));
    known.removeAll(Set.of("status_quo", "controlled_by"));
    Set<String> found = words(TYPED.matcher(text.replace("\\_", "_")).replaceAll(" "));
    found.retainAll(known);
    return found;
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = ID.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
