package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

/**
 * Titles, statements, file names and words of the command line that try to turn the direction of
 * text, hide letters or steer a terminal: no format of any command shows them raw.
 */
class HostileTextTest {
  /** Overrides of direction, tag characters, an escape sequence, C1, a line separator, no width. */
  private static final String NASTY =
      "\u202Eevil\u2066x\u2069\u200F\u061C\uDB40\uDC01\uDB40\uDC41\u001B[31mred\u009B1m\u2028\u200B";

  /** The same without control characters, which YAML texts are refused for. */
  private static final String TITLE = NASTY.replaceAll("\\p{Cc}", "");

  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  static Stream<String> commands() {
    List<String> lines = new ArrayList<>();
    formats(lines, "run S", "text", "markdown", "html", "json", "csv");
    formats(lines, "explain S -p handshake", "text", "markdown", "json");
    formats(lines, "search S", "text", "markdown", "html", "json", "csv");
    formats(lines, "diagnose S", "text", "markdown", "html", "json");
    formats(lines, "robust S", "text", "markdown", "html", "json", "csv");
    formats(lines, "timeline S", "text", "markdown", "html", "json", "csv");
    formats(
        lines,
        "what-if S -p handshake --set price=asked",
        "text",
        "markdown",
        "html",
        "json",
        "csv");
    formats(lines, "compare-averaging S", "text", "markdown", "html", "json");
    formats(lines, "test S", "text", "json", "junit", "tap", "github", "markdown");
    formats(lines, "test S --mutate", "text", "json", "junit", "tap", "github", "markdown");
    formats(lines, "test S --coverage", "text", "json");
    formats(lines, "check .", "text", "json", "sarif", "github");
    formats(lines, "sources rules/used-car", "text", "markdown", "json");
    formats(lines, "report S --output page", "html", "markdown");
    formats(lines, "diff rules/used-car rules/other", "text", "json", "markdown", "github");
    formats(lines, "run S --reservation buyer=1 --agreement at_least=1", "text", "csv");
    formats(lines, "explain S -p handshake --against in_parts", "text", "markdown", "html", "json");
    formats(lines, "search S --parties buyer --efficient", "html", "csv");
    formats(lines, "search S --count", "text", "html");
    formats(lines, "diagnose S -p in_parts --all --pairs", "text", "markdown", "html", "json");
    formats(lines, "positions rules/used-car", "text", "markdown", "html", "json", "csv");
    formats(lines, "positions rules/used-car --matrix", "text", "markdown", "html", "json", "csv");
    formats(lines, "stability S", "text", "markdown", "html", "json", "csv");
    formats(lines, "stability S -p handshake --by satisfaction", "text", "html");
    formats(lines, "negotiate S --runs 5 --path 1", "text", "markdown", "html", "json", "csv");
    formats(lines, "sources rules/used-car", "html");
    formats(lines, "explain S -p handshake", "html");
    formats(lines, "diff rules/used-car rules/other", "html");
    formats(
        lines,
        "rename issue price cost_of_it rules/used-car --diff",
        "text",
        "markdown",
        "html",
        "json");
    return lines.stream();
  }

  private static void formats(List<String> lines, String command, String... formats) {
    for (String format : formats) {
      lines.add(command + " --format " + format);
    }
  }

  @BeforeEach
  void newCase() throws IOException {
    folder = CaseFolder.in(temp.resolve("case"));
    for (String file :
        List.of(
            "rules/used-car/agenda.yaml",
            SCENARIO,
            "seeds/used-car/chat.yaml",
            "seeds/used-car/advert.yaml")) {
      Path path = folder.path(file);
      Files.writeString(path, nasty(Files.readString(path)));
    }
    Path other = Files.createDirectories(folder.path("rules/other/agenda.yaml").getParent());
    try (Stream<Path> rules = Files.list(folder.path("rules/used-car/agenda.yaml").getParent())) {
      for (Path rule : rules.toList()) {
        Files.writeString(
            other.resolve(rule.getFileName()),
            Files.readString(rule).replace("price > 7500", "price > 6500"));
      }
    }
  }

  /** Puts the nasty text behind every title, statement and the like, as YAML escapes. */
  private static String nasty(String yaml) {
    StringBuilder escaped = new StringBuilder();
    TITLE.codePoints().forEach(c -> escaped.append("\\U%08X".formatted(c)));
    String behind = "$1: \"$2" + Matcher.quoteReplacement(escaped.toString()) + "\"";
    return yaml.lines()
        .map(
            line ->
                line.contains("{")
                    ? line.replaceAll("(title|statement|speaker): ([^,}\"]*)", behind)
                    : line.replaceFirst(
                        "(title|statement|dated_because|unit|six_months|cash|instalments):"
                            + " \"?([^\"#]*[^\"# ])\"?.*$",
                        behind))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void textOfOthers_isNeverShownRaw(String line) throws IOException {
    Result result = folder.run(line.replace("S", SCENARIO).split(" ", -1));

    assertThat(result.code()).as(result.err()).isIn(0, 1);
    assertThat(raw(result)).as("raw characters of %s", line).isEmpty();
    Path page = temp.resolve("case/page");
    if (Files.exists(page)) {
      assertThat(raw(new Result(0, Files.readString(page), ""))).as("the page").isEmpty();
    }
  }

  /** What a command writes into files of its own is read by others too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "report S --class-pack made",
        "export drl S -o made",
        "sweep plan.yaml -o made.csv",
        "sweep plan.yaml -o made.jsonl"
      })
  void textOfOthers_isNeverRawInFilesThatAreMade(String line) throws IOException {
    Files.writeString(
        temp.resolve("case/plan.yaml"), "sweep: x\nscenarios: [" + SCENARIO + "]\nquestion: run\n");
    Result result = folder.run(line.replace("S", SCENARIO).split(" ", -1));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(raw(result)).as("raw characters of %s", line).isEmpty();
    try (Stream<Path> made = Files.walk(temp.resolve("case"))) {
      for (Path file : made.filter(f -> isMade(f) && Files.isRegularFile(f)).toList()) {
        assertThat(raw(new Result(0, Files.readString(file), ""))).as("%s", file).isEmpty();
      }
    }
  }

  @Test
  void tables_showNoTextRaw() throws IOException {
    Path made = temp.resolve("made");
    folder.write("rules/used-car/common.drl", "");
    folder.write(
        "rules/used-car/seller.drl",
        "rule \"=1+1\"\nwhen\n  Terms( price < 7000 )\nthen\n  redLine(\"=2+2\")\nend\n");
    Path scenario = folder.path(SCENARIO);
    Files.writeString(scenario, Files.readString(scenario).replaceFirst("(?s)\nexpect:.*", "\n"));
    Result exported = folder.run("export", "csv", SCENARIO, "-o", made.toString());
    assertThat(exported.code()).as(exported.err()).isZero();
    try (Stream<Path> files = Files.list(made)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replace("\uFEFF", "").replace("\r\n", "\n");
        assertThat(raw(new Result(0, text, ""))).as("%s", file).isEmpty();
        assertThat(text).doesNotContain(",=");
      }
    }
  }

  private boolean isMade(Path file) {
    return temp.resolve("case").relativize(file).toString().startsWith("made");
  }

  @Test
  void fileNames_areNeverShownRaw() throws IOException {
    String name = NASTY.replace("\u2028", "") + ".yaml";
    Path scenario = folder.path(SCENARIO).resolveSibling(name);
    Files.writeString(scenario, Files.readString(folder.path(SCENARIO)) + "oops: [\n");
    Files.writeString(
        folder.path("rules/used-car/agenda.yaml").resolveSibling(NASTY + ".drl"), "rule ?\n");

    for (String format : List.of("text", "json", "sarif", "github")) {
      Result result = folder.run("check", ".", "--format", format);
      assertThat(result.code()).isOne();
      assertThat(raw(result)).as(format).isEmpty();
    }
    for (String format : List.of("text", "json", "junit", "tap", "github", "markdown")) {
      assertThat(raw(folder.run("test", ".", "--format", format))).as(format).isEmpty();
    }
    assertThat(raw(folder.run("run", "scenarios"))).isEmpty();
    assertThat(raw(folder.run("fmt", "--check", "rules"))).isEmpty();
    assertThat(raw(folder.run("report", SCENARIO, "-o", "x" + NASTY + ".html"))).isEmpty();
    assertThat(raw(folder.run("init", "x" + NASTY))).isEmpty();
  }

  @Test
  void namesOfSoundFiles_areNeverShownRaw() throws IOException {
    String name = "scenarios/used-car/" + NASTY + ".yaml";
    Files.move(folder.path(SCENARIO), folder.path(name));
    folder.append("buyer.drl", "\n\n\n   // moved\n");
    Path rules = folder.path("agenda.yaml").resolveSibling(NASTY + ".drl");
    Files.writeString(rules, "package used_car.buyer\n\n\n");
    for (String line :
        List.of(
            "run N",
            "search N",
            "diagnose N",
            "explain N -p handshake",
            "test N",
            "timeline N",
            "robust N",
            "test --format junit",
            "test --format tap",
            "check --format sarif",
            "sources rules/used-car",
            "fmt --check",
            "fmt --diff",
            "fmt",
            "search N --count",
            "what-if N --each price -p handshake",
            "report N --output page")) {
      String[] words = line.split(" ", -1);
      for (int i = 0; i < words.length; i++) {
        words[i] = words[i].equals("N") ? name : words[i];
      }
      Result result = folder.run(words);
      assertThat(result.code()).as(line).isIn(0, 1, 2);
      assertThat(raw(result)).as(line).isEmpty();
    }
  }

  @Test
  void wordsOfTheCommandLine_areNeverShownRaw() {
    for (String[] words :
        List.of(
            new String[] {NASTY},
            new String[] {"run", NASTY},
            new String[] {"run", "--" + NASTY},
            new String[] {"run", SCENARIO, "-p", NASTY},
            new String[] {"run", SCENARIO, "--party", NASTY},
            new String[] {"run", SCENARIO, "--as-of", NASTY},
            new String[] {"explain", SCENARIO, "-p", NASTY},
            new String[] {"search", SCENARIO, "--by", NASTY},
            new String[] {"search", SCENARIO, "--fix", NASTY},
            new String[] {"search", SCENARIO, "--fix", "price", NASTY},
            new String[] {"search", SCENARIO, "--fix", NASTY + "=x"},
            new String[] {"what-if", SCENARIO, NASTY},
            new String[] {"what-if", SCENARIO, "-p", "handshake", "--without", NASTY},
            new String[] {"test", SCENARIO, "--only", NASTY},
            new String[] {"test", SCENARIO, "--threshold", NASTY},
            new String[] {"test", "--changed-since", NASTY},
            new String[] {"diff", NASTY, "rules/used-car"},
            new String[] {"diff", NASTY + ":rules", "rules/used-car"},
            new String[] {"check", "--format", NASTY},
            new String[] {"report", SCENARIO, "-o", NASTY + "/x.html"})) {
      Result result = folder.run(words);
      assertThat(result.code()).as(String.join(" ", words)).isEqualTo(2);
      assertThat(raw(result)).as(String.join(" ", words)).isEmpty();
    }
  }

  /** {@return the characters of an answer that nobody sees and that may steer what is seen} */
  private static List<String> raw(Result result) {
    return (result.out() + result.err())
        .codePoints()
        .filter(c -> c != '\n' && c != '\t')
        .filter(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR)
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .toList();
  }
}
