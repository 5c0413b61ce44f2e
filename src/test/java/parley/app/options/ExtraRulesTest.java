package parley.app.options;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.FlatShare;

/** {@code --with FILE} asks any question as if its rules stood in the case. */
class ExtraRulesTest {
  private static final String MARCH = "scenarios/flat-share/march.yaml";
  private static final String RULE =
      "rule \"Never at all\"\nwhen\n    Terms( pets != \"no such option\" )\nthen\n"
          + "    redLine(\"Never.\")\nend\n";

  @TempDir Path temp;
  private FlatShare flat;

  @BeforeEach
  void writeRules() throws IOException {
    flat = FlatShare.in(temp);
    String agenda = flat.run("run", MARCH, "--format", "json").out();
    String pets =
        new ObjectMapper()
            .readTree(agenda)
            .get("packages")
            .get(0)
            .get("terms")
            .get("pets")
            .asText();
    Files.createDirectories(temp.resolve("more"));
    Files.writeString(
        temp.resolve("more/chiara.drl"),
        RULE.replace("pets != \"no such option\"", "pets == \"" + pets + "\""));
  }

  @Test
  void questions_areAskedAsIfTheRulesStoodInTheCase() throws IOException {
    Path chiara = temp.resolve("rules/flat-share/chiara.drl");
    String own = Files.readString(chiara);
    JsonNode with =
        json(flat.run("search", MARCH, "--with", "more/chiara.drl", "--format", "json").out());
    Files.writeString(chiara, own + "\n" + Files.readString(temp.resolve("more/chiara.drl")));
    JsonNode standing = json(flat.run("search", MARCH, "--format", "json").out());

    assertThat(with.get("assumed").get("with").get(0).asText()).isEqualTo("more/chiara.drl");
    for (String field : new String[] {"total", "deals", "accepts", "coalitions"}) {
      assertThat(with.get(field)).as(field).isEqualTo(standing.get(field));
    }
    Files.writeString(chiara, own);
    assertThat(json(flat.run("search", MARCH, "--format", "json").out()).get("accepts"))
        .isNotEqualTo(with.get("accepts"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "search",
        "diagnose",
        "robust",
        "timeline",
        "compare-averaging",
        "stability"
      })
  void everyQuestion_takesThem_andSaysSo(String command) {
    assertThat(flat.run(command, MARCH, "--with", "more/chiara.drl").out())
        .contains("with the rules of more/chiara.drl");
  }

  @Test
  void positions_readThemBack() {
    assertThat(flat.run("positions", "rules/flat-share", "--with", "more/chiara.drl").out())
        .contains("Never at all");
    assertThat(flat.run("positions", "rules/flat-share").out()).doesNotContain("Never at all");
  }

  @Test
  void memo_saysSo() {
    assertThat(flat.run("report", MARCH, "--format", "markdown", "--with", "more/chiara.drl").out())
        .contains("with the rules of more/chiara.drl", "Never at all");
  }

  @Test
  void plan_addsThemToEveryRow() throws IOException {
    String columns = "columns: [package, verdicts.chiara.verdict, assumed.with]\n";
    String plan = "sweep: more\nscenarios: [" + MARCH + "]\nquestion: run\n";
    Files.writeString(temp.resolve("bare.yaml"), plan + columns);
    Files.writeString(temp.resolve("with.yaml"), plan + "with: [more/chiara.drl]\n" + columns);
    for (String name : new String[] {"bare", "with"}) {
      assertThat(flat.run("sweep", name + ".yaml", "-o", name + ".csv").code()).isZero();
    }
    JsonNode run =
        json(flat.run("run", MARCH, "--with", "more/chiara.drl", "--format", "json").out());
    List<String> rows = Files.readAllLines(temp.resolve("with.csv"));
    List<String> expected = new ArrayList<>();
    for (JsonNode one : run.get("packages")) {
      String verdict = "";
      for (JsonNode party : one.get("verdicts")) {
        verdict =
            party.get("party").asText().equals("chiara") ? party.get("verdict").asText() : verdict;
      }
      expected.add(one.get("id").asText() + "," + verdict + ",\"[\"\"more/chiara.drl\"\"]\"");
    }

    assertThat(rows.stream().skip(1).map(r -> r.replaceFirst("^\\d+,", "")))
        .zipSatisfy(expected, (row, start) -> assertThat(row).startsWith(start));
    assertThat(Files.readAllLines(temp.resolve("bare.csv")).get(1)).doesNotContain("chiara.drl");
  }

  @Test
  void plan_namesTheFileThatIsNotThere() throws IOException {
    Files.writeString(
        temp.resolve("plan.yaml"),
        "sweep: more\nscenarios: [" + MARCH + "]\nquestion: run\nwith: [more/chiare.drl]\n");

    assertThat(flat.run("sweep", "plan.yaml", "-o", "x.csv"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("plan.yaml:4:8: error: ", "more/chiare.drl"));
  }

  @Test
  void ruleThatTheCaseHasAlready_isRefused() throws IOException {
    Path chiara = temp.resolve("rules/flat-share/chiara.drl");
    Files.copy(chiara, temp.resolve("more/chiara.drl"), StandardCopyOption.REPLACE_EXISTING);

    assertThat(flat.run("run", MARCH, "--with", "more/chiara.drl"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("more/chiara.drl:"));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
