package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

/** Files that are each within their bounds may together be too much: an error says so at once. */
class CaseBoundsTest {
  private static final String RUN = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @Test
  void conditionsOfAllFiles_haveABound() {
    String or = "( Terms( price < 5 ) or Terms( price < 6 ) )\n".repeat(6);
    String rule = or + "Terms( warranty == \"none\" )\n".repeat(9);
    for (int file = 0; file < 2; file++) {
      StringBuilder rules = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        rules.append(rule(file * 100 + i, rule, "redLine(drools, \"why\");"));
      }
      folder.write("b" + file + ".drl", "package used_car.buyer\n" + head() + rules);
    }
    assertRefused("at most 100,000 conditions");
  }

  @Test
  void conclusions_haveABound_andJustAsManyAreRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 999; i++) {
      text.append(rule(i, "Terms( price < 5 )\n", "conclude(drools, \"cheap\", \"why\");"));
    }
    for (int file = 0; file < 5; file++) {
      String named = text.toString().replace("rule \"", "rule \"" + file);
      folder.write("c" + file + ".drl", "package used_car.common\n" + head() + named);
    }
    assertThat(folder.run("run", RUN).code()).isZero();

    folder.append("c0.drl", rule(9991, "Terms()\n", "conclude(drools, \"cheap\", \"why\");"));
    folder.append("c1.drl", rule(9992, "Terms()\n", "conclude(drools, \"cheap\", \"why\");"));
    folder.write(
        "c6.drl",
        "package used_car.common\n" + head() + text.substring(0, text.indexOf("rule \"9\"")));
    assertRefused("at most 5,000 that `conclude`");
  }

  @Test
  void textOfAllRules_hasABound() {
    String long_ = "// " + "x".repeat(900_000) + "\n";
    for (int file = 0; file < 23; file++) {
      folder.write("t" + file + ".drl", "package used_car.buyer\n" + head() + long_);
    }
    assertRefused("larger than 20 MB together");
  }

  @Test
  void textOfAllArticles_hasABound() throws IOException {
    String long_ = ("# " + "x".repeat(97) + "\n").repeat(45_000);
    for (int file = 0; file < 9; file++) {
      Files.writeString(
          temp.resolve("case/seeds/used-car/a" + file + ".yaml"),
          long_ + "article: a" + file + "\nclaims: {}\n");
    }
    assertRefused("larger than 40 MB together");
  }

  @Test
  void optionsOfAllIssues_haveABound() throws IOException {
    StringBuilder agenda = new StringBuilder(Files.readString(folder.path("agenda.yaml")));
    for (int issue = 0; issue < 11; issue++) {
      agenda.append("  more%d:\n    title: More\n    options:\n".formatted(issue));
      for (int o = 0; o < 9_500; o++) {
        agenda.append("      o").append(o).append(": O\n");
      }
    }
    Files.writeString(folder.path("agenda.yaml"), agenda);
    assertRefused("more than 200000 values");
  }

  private void assertRefused(String message) {
    Result result = folder.run("run", RUN);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).hasSizeLessThan(100_000);
  }

  private static String rule(int name, String when, String then) {
    return "rule \"%d\"\nwhen\n%sthen\n    %s\nend\n".formatted(name, when, then);
  }

  private static String head() {
    return """
    import used_car.Terms
    import used_car.Conclusion
    import function parley.rules.Stances.*
    dialect "mvel"

    """;
  }
}
