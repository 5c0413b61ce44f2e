package parley.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.importing.JudgedPackages.Judged;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** A domain of this test's own: utility adds up what rectangles of packages are worth. */
class RectangleImportTest {
  private static final String DOMAIN =
      """
      <negotiation_template><utility_space><objective name="root">
        <issue index="1" name="a-1" type="integer" lowerbound="-2" upperbound="3"/>
        <issue index="2" name="b" type="integer" lowerbound="0" upperbound="4"/>
      </objective></utility_space></negotiation_template>
      """;

  /** Inside, outside, everywhere, nowhere, outside everything, and one that counts nothing. */
  private static final String PROFILE =
      """

      <!-- a comment above the declaration,
           over two lines -->
      <?xml version="1.0" encoding="utf-8" ?>
      <utility_space type="nonlinear"><objective name="root">
        <issue index="7" name="b" type="integer" lowerbound="0" upperbound="4"/>
        <issue index="4" name="a-1" type="integer" lowerbound="-2" upperbound="3"/>
        <utility maxutility="200"><ufun type="PlainUfun" weight="1" aggregation="sum">
          <hyperRectangle utility="40"><INCLUDES index="4" min="-1" max="1"/><INCLUDES index="7" min="2" max="9"/></hyperRectangle>
          <hyperRectangle utility="25" weight="2"><EXCLUDES index="4" min="0" max="2"/><EXCLUDES index="7" min="1" max="3"/></hyperRectangle>
          <hyperRectangle utility="10"/>
          <hyperRectangle utility="30"><INCLUDES index="7" min="5" max="8"/></hyperRectangle>
          <hyperRectangle utility="15"><EXCLUDES index="4" min="-9" max="9"/></hyperRectangle>
          <hyperRectangle utility="0"><INCLUDES index="7" min="1" max="1"/></hyperRectangle>
        </ufun></utility></objective>
        <reservation value="0.3"/></utility_space>
      """;

  @TempDir Path temp;

  @Test
  void satisfaction_isTheUtilityOfEveryPackage() throws IOException {
    assertThat(imported(PROFILE).code()).isZero();

    List<Judged> judged = JudgedPackages.of(temp, "domain");
    assertThat(judged).hasSize(30);
    for (Judged one : judged) {
      double utility = worth(one.options()[0] - 2, one.options()[1]) / 200;
      assertThat(one.satisfaction()).isCloseTo(utility, within(1e-12));
      assertThat(one.verdict()).isEqualTo(utility >= 0.3 ? "accepts" : "holds_out");
    }
    assertThat(Cli.in(temp).run("check", "case").out()).containsAnyOf("no errors", "0 errors");
  }

  @Test
  void satisfaction_isAFixedShareOfTheUtilityWhereRectanglesSumToMore() throws IOException {
    Result result = imported(PROFILE.replace("maxutility=\"200\"", "maxutility=\"116\""));

    assertThat(result.out())
        .contains("The rectangles of buyer sum to 145", "relative to 116", "the utility times 0.8");
    for (Judged one : JudgedPackages.of(temp, "domain")) {
      double worth = worth(one.options()[0] - 2, one.options()[1]);
      assertThat(one.satisfaction()).isCloseTo(worth / 145, within(1e-12));
      assertThat(one.verdict()).isEqualTo(worth / 116 >= 0.3 - 1e-12 ? "accepts" : "holds_out");
    }
  }

  @Test
  void mistakes_areReportedAtTheirPlace() throws IOException {
    String wrong =
        PROFILE
            .replace("<INCLUDES index=\"4\" min=\"-1\"", "<INCLUDES index=\"1\" min=\"-1\"")
            .replace("<hyperRectangle utility=\"10\"/>", "<hyperRectangle utility=\"-10\"/>")
            .replace("<EXCLUDES index=\"7\"", "<INCLUDES index=\"7\"")
            .replace("min=\"-9\"", "min=\"0.5\"")
            .replace("aggregation=\"sum\"", "aggregation=\"max\"");

    Result result = imported(wrong);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            "buyer.xml:8:29: error: rectangles are read that `sum` adds up, not `max`",
            "buyer.xml:9:34: error: `index` is not that of an issue of this profile",
            "buyer.xml:10:5: error: a rectangle has `INCLUDES` or `EXCLUDES`, not both",
            "buyer.xml:11:5: error: a rectangle worth less than 0 cannot be said in rules",
            "buyer.xml:13:34: error: `min` or `max` is missing, or is not a whole number");
    assertThat(temp.resolve("case")).doesNotExist();
  }

  private static double worth(int a, int b) {
    double worth = 10;
    worth += a >= -1 && a <= 1 && b >= 2 ? 40 : 0;
    worth += a < 0 || a > 2 || b < 1 || b > 3 ? 50 : 0;
    return worth;
  }

  private Result imported(String profile) throws IOException {
    Files.writeString(temp.resolve("domain.xml"), DOMAIN);
    Files.writeString(temp.resolve("buyer.xml"), profile);
    return Cli.in(temp).run("import", "genius", "domain.xml", "buyer.xml", "-o", "case");
  }
}
