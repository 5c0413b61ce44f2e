package parley.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** A case that goes out as a model of another program, and comes back, means the same. */
class ModelExportTest {
  private static final List<String> PARTIES = List.of("ann", "bob");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"negmas, yml, 1", "negmas, yml, 2", "geniusweb, json, 3", "geniusweb, json, 4"})
  void utilities_areTheSatisfactionOfTheCase(String format, String ending, long seed)
      throws IOException {
    Map<String, Integer> issues = new TreeMap<>(Map.of("price", 3, "lights", 2, "rooms", 4));
    write(issues, new Random(seed), "");

    Result out = cli("export", format, "scenarios/c/all.yaml", "-o", "model");
    assertThat(out.code()).as(out.err()).isZero();
    Result in =
        cli(
            "import",
            format,
            "model/domain." + ending,
            "model/ann." + ending,
            "model/bob." + ending,
            "-o",
            "back");
    assertThat(in.code()).as(in.err()).isZero();

    Map<String, List<Double>> before = satisfactions(Path.of(""));
    Map<String, List<Double>> after = satisfactions(Path.of("back"));
    assertThat(after).hasSameSizeAs(before);
    before.forEach(
        (id, values) -> {
          for (int p = 0; p < values.size(); p++) {
            assertThat(after.getOrDefault(id, List.of()).get(p))
                .as(id)
                .isEqualTo(values.get(p), within(1e-9));
          }
        });
  }

  @Test
  void graphModel_ranksPackagesAsTheirSatisfactionDoes() throws IOException {
    Map<String, Integer> issues = new TreeMap<>(Map.of("modify", 2, "delay", 2, "accept", 2));
    write(issues, new Random(5), "    controlled_by: [ann]\n");

    Result out = cli("export", "gmcr", "scenarios/c/all.yaml", "-o", "c.gmcr");
    assertThat(out.code()).as(out.err()).isZero();
    Result in = cli("import", "gmcr", "c.gmcr", "-o", "back");
    assertThat(in.code()).as(in.err()).isZero();

    String agenda = Files.readString(file(temp.resolve("back/rules"), "agenda.yaml"));
    assertThat(agenda).contains("controlled_by");
    Map<String, List<Double>> before = satisfactions(Path.of(""));
    Map<String, List<Double>> after = satisfactions(Path.of("back"), "0", "no", "1", "yes");
    for (String one : before.keySet()) {
      for (String other : before.keySet()) {
        for (int p = 0; p < PARTIES.size(); p++) {
          assertThat(order(after, one, other, p))
              .as(one + " and " + other)
              .isEqualTo(order(before, one, other, p));
        }
      }
    }
  }

  @Test
  void redLine_isRefusedAtItsPlace_andNothingIsWritten() throws IOException {
    write(Map.of("price", 2), new Random(6), "    controlled_by: [ann]\n");
    Path rules = temp.resolve("rules/c/ann.drl");
    Files.writeString(
        rules,
        Files.readString(rules)
            + "\nrule \"Never\"\nwhen\n    Terms( price == \"price_0\" )\nthen\n"
            + "    redLine(\"Never.\")\nend\n");

    for (String format : List.of("negmas", "geniusweb", "gmcr")) {
      Result result = cli("export", format, "scenarios/c/all.yaml", "-o", "model");
      assertThat(result.code()).as(format).isEqualTo(2);
      assertThat(result.err()).as(format).contains("rules/c/ann.drl:", "red line");
      assertThat(temp.resolve("model")).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource({"negmas", "geniusweb", "gmcr"})
  void assumptions_makeTheModelOfFilesThatSayTheSame(String format) throws IOException {
    write(Map.of("price", 2, "lights", 2), new Random(7), "    controlled_by: [ann]\n");
    Path rules = file(temp.resolve("rules"), "ann.drl");
    String sound = Files.readString(rules);
    Files.writeString(
        rules,
        sound
            + """

            rule "Never"
            when
              Terms( price == "price_0" )
            then
              redLine("Never.")
            end
            """);
    String scenario = "scenarios/c/all.yaml";

    Result out = cli("export", format, scenario, "-o", "assumed", "--without", "ann/Never");
    assertThat(out.code()).as(out.err()).isZero();
    assertThat(out.out()).startsWith("Assumed: without ");
    Files.writeString(rules, sound);
    assertThat(cli("export", format, scenario, "-o", "written").code()).isZero();

    assertThat(texts(temp.resolve("assumed"))).isEqualTo(texts(temp.resolve("written")));
    Result refused = cli("export", "csv", scenario, "-o", "tables", "--sure", "0.5");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("`export csv` writes the case as it stands");
  }

  private static Map<String, String> texts(Path path) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(path.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static int order(
      Map<String, List<Double>> satisfaction, String one, String other, int party) {
    double difference =
        satisfaction.getOrDefault(one, List.of()).get(party)
            - satisfaction.getOrDefault(other, List.of()).get(party);
    return Math.abs(difference) < 1e-9 ? 0 : (int) Math.signum(difference);
  }

  private Result cli(String... words) {
    return Cli.in(temp).run(words);
  }

  private static Path file(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.endsWith(name)).findFirst().orElseThrow();
    }
  }

  /** Each party has a preference on each issue, which every option but one gives up at a cost. */
  private void write(Map<String, Integer> issues, Random random, String control)
      throws IOException {
    StringBuilder agenda =
        new StringBuilder(
            "case: c\ntitle: C\nparties:\n  ann: {title: Ann}\n  bob: {title: Bob}\n");
    agenda.append("issues:\n");
    issues.forEach(
        (issue, options) -> {
          agenda.append("  " + issue + ":\n    title: " + issue + "\n" + control);
          agenda.append("    status_quo: " + issue + "_0\n    options:\n");
          for (int o = 0; o < options; o++) {
            agenda.append("      " + issue + "_" + o + ": Number " + o + "\n");
          }
        });
    Path rules = Files.createDirectories(temp.resolve("rules/c"));
    Files.writeString(rules.resolve("agenda.yaml"), agenda);
    for (String party : PARTIES) {
      StringBuilder text = new StringBuilder();
      issues.forEach((issue, options) -> preference(text, issue, options, random));
      Files.writeString(rules.resolve(party + ".drl"), text);
    }
    Files.createDirectories(temp.resolve("scenarios/c"));
    Files.writeString(temp.resolve("scenarios/c/all.yaml"), scenario(issues));
  }

  private static void preference(StringBuilder text, String issue, int options, Random random) {
    int best = random.nextInt(options);
    text.append("rule \"%s\"\n    @weight(%d)\nwhen\n".formatted(issue, 1 + random.nextInt(9)));
    text.append("    Terms( %s != \"%s_%d\" )\nthen\n".formatted(issue, issue, best));
    text.append("    prefer(\"%s\", \"Not the best.\")\nend\n\n".formatted(issue));
    for (int o = 0; o < options; o++) {
      if (o != best) {
        text.append(
            "rule \"%s %d\"\n    @cost(%d/8)\nwhen\n".formatted(issue, o, random.nextInt(9)));
        text.append("    Terms( %s == \"%s_%d\" )\nthen\n".formatted(issue, issue, o));
        text.append("    concede(\"%s\", \"Will do.\")\nend\n\n".formatted(issue));
      }
    }
  }

  /** Every package, named by its options' numbers. */
  private static String scenario(Map<String, Integer> issues) {
    StringBuilder text =
        new StringBuilder("scenario: all\nrules: ../../rules/c\nas_of: 2026-01-01\npackages:\n");
    int count = issues.values().stream().reduce(1, (a, b) -> a * b);
    for (int number = 0; number < count; number++) {
      StringBuilder terms = new StringBuilder();
      StringBuilder id = new StringBuilder("p");
      int rest = number;
      for (Map.Entry<String, Integer> issue : issues.entrySet()) {
        int option = rest % issue.getValue();
        rest /= issue.getValue();
        id.append('_').append(option);
        terms.append(terms.isEmpty() ? "" : ", ").append(issue.getKey()).append(": ");
        terms.append('"' + issue.getKey() + "_" + option + '"');
      }
      text.append("  " + id + ": {title: T, terms: {" + terms + "}}\n");
    }
    return text.toString();
  }

  /** {@return each package's satisfactions, party by party} */
  private Map<String, List<Double>> satisfactions(Path below, String... renamed)
      throws IOException {
    Path folder = temp.resolve(below);
    String scenario = Files.readString(temp.resolve("scenarios/c/all.yaml"));
    if (!below.toString().isEmpty()) {
      Path agenda = file(folder.resolve("rules"), "agenda.yaml");
      scenario =
          scenario.replace(
              "rules: ../../rules/c",
              "rules: " + agenda.toAbsolutePath().resolveSibling(".").normalize());
      for (int i = 0; i < renamed.length; i += 2) {
        scenario =
            scenario.replaceAll("\"[a-z]+_" + renamed[i] + "\"", "\"" + renamed[i + 1] + "\"");
      }
    }
    Path file = folder.resolve("all.yaml");
    Files.writeString(file, scenario.replace("../../rules/c", temp.resolve("rules/c").toString()));
    Result run = cli("run", file.toString(), "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, List<Double>> all = new TreeMap<>();
    for (JsonNode one : new ObjectMapper().readTree(run.out()).get("packages")) {
      List<Double> values = new ArrayList<>();
      one.get("verdicts").forEach(v -> values.add(v.get("satisfaction").asDouble()));
      all.put(one.get("id").asText(), values);
    }
    return all;
  }
}
