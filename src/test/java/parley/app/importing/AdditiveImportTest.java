package parley.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.importing.JudgedPackages.Judged;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * Small domains of this test's own in each format: satisfaction is the utility as defined there.
 */
class AdditiveImportTest {
  private static final String DOMAIN =
      """
      <negotiation_template>
        <utility_space number_of_issues="3">
          <objective index="0" etype="objective" type="objective" name="root">
            <issue index="2" name="Price ($)" type="discrete">
              <item index="1" value="5% off"/>
              <item index="2" value="$4.37 &quot;net&quot; \\ gross"/>
              <item index="3" value=" \u00dcber alles "/>
            </issue>
            <issue index="3" name="Price [$]" type="discrete">
              <item index="1" value="true"/>
              <item index="2" value="\u2014"/>
            </issue>
            <issue index="4" name="days" type="integer" lowerbound="-1" upperbound="2"/>
          </objective>
        </utility_space>
      </negotiation_template>
      """;

  private static final String PROFILE =
      """


      <?xml version="1.0"?>
      <utility_space type="any" number_of_issues="0">
        <reservation value="0.3"/>
        <discount_factor value="0.9"/>
        <objective index="0" type="objective" name="any">
          <issue index="9" name="Price ($)" type="discrete">
            <item index="1" value="5% off" evaluation="1"/>
            <item index="2" value="$4.37 &quot;net&quot; \\ gross" evaluation="2"/>
            <item index="3" value="\u00dcber alles" evaluation="3"/>
          </issue>
          <issue index="3" name="Price [$]">
            <item index="1" value="true" evaluation="0.5"/>
            <item index="2" value="\u2014" evaluation="0"/>
          </issue>
          <issue index="4" name="days" type="integer" lowerbound="-1" upperbound="2">
            <evaluator ftype="linear" slope="-0.25" offset="0.6"/>
          </issue>
          <weight index="9" value="0.5"/><weight index="3" value="0.2"/><weight index="4" value="0.3"/>
        </objective>
      </utility_space>
      """;

  @TempDir Path temp;

  @Test
  void genius_satisfactionIsTheUtilityOfEveryPackage() throws IOException {
    write("domain.xml", DOMAIN);
    write("buyer one.xml", PROFILE);
    Result result = imported("genius", "domain.xml", "buyer one.xml");
    double[] price = {1 / 3.0, 2 / 3.0, 1};
    double[] second = {1, 0};
    double[] days = {0.6, 0.35, 0.1, 0};

    assertThat(result.out()).contains("discount factor of 0.9: it is left out");
    List<Judged> judged = judged("domain");
    assertThat(judged).hasSize(24);
    for (Judged one : judged) {
      int[] o = one.options();
      double utility = 0.5 * price[o[0]] + 0.2 * second[o[1]] + 0.3 * days[o[2]];
      assertThat(one.satisfaction()).isCloseTo(utility, within(1e-12));
      assertThat(one.verdict()).isEqualTo(utility >= 0.3 - 1e-12 ? "accepts" : "holds_out");
    }
    assertThat(Cli.in(temp).run("check", "case").out()).containsAnyOf("no errors", "0 errors");
  }

  @Test
  void geniusWeb_satisfactionIsTheUtilityOfEveryPackage() throws IOException {
    write(
        "party1.json",
        """
        {"LinearAdditiveUtilitySpace": {"name": "p", "domain": {"name": "d",
          "issuesValues": {"size": {"values": ["900", "1800", "300"]}, "pet": {"values": ["cat", "dog"]}}},
         "issueUtilities": {
           "size": {"discreteutils": {"valueUtilities": {"900": 0.75, "1800": 0.1, "300": 0}}},
           "pet": {"discreteutils": {"valueUtilities": {"cat": 1, "dog": 0.25}}}},
         "issueWeights": {"size": 0.6, "pet": 0.4},
         "reservationBid": {"issuevalues": {"size": "1800", "pet": "cat"}}}}
        """);
    imported("geniusweb", "party1.json");
    double[] size = {0.75, 0.1, 0};
    double[] pet = {1, 0.25};

    for (Judged one : judged("party1")) {
      double utility = 0.6 * size[one.options()[0]] + 0.4 * pet[one.options()[1]];
      assertThat(one.satisfaction()).isCloseTo(utility, within(1e-12));
      assertThat(one.verdict()).isEqualTo(utility >= 0.46 - 1e-12 ? "accepts" : "holds_out");
    }
  }

  @Test
  void negmas_satisfactionIsTheUtilityWhereWeightsLackSomethingOfOne() throws IOException {
    write(
        "space.yml",
        """
        name: shop
        type: negmas.outcomes.CartesianOutcomeSpace
        issues:
        - {name: price, type: CategoricalIssue, values: [low, high]}
        - {name: count, type: ContiguousIssue, values: [1, 4]}
        """);
    write(
        "buyer.yml",
        """
        name: buyer
        type: LinearAdditiveUtilityFunction
        reserved_value: 0.25
        weights: [0.5, 0.5]
        values:
        - {type: TableFun, mapping: {low: 0.9, high: 0.3}}
        - {type: AffineFun, slope: 0.2, bias: 0.1}
        """);
    imported("negmas", "space.yml", "buyer.yml");
    double[] price = {0.9, 0.3};

    for (Judged one : judged("space")) {
      double utility = 0.5 * price[one.options()[0]] + 0.5 * (0.2 * (one.options()[1] + 1) + 0.1);
      assertThat(one.satisfaction()).isCloseTo(utility, within(1e-12));
    }
  }

  @Test
  void weightsThatDoNotSumToOne_areRefusedUnlessNormalised() throws IOException {
    write("domain.xml", DOMAIN);
    write("buyer.xml", PROFILE.replace("value=\"0.5\"/>", "value=\"1.5\"/>"));

    Result refused = run("genius", "domain.xml", "buyer.xml");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("the weights sum to 2, not to 1", "--normalise");
    assertThat(temp.resolve("case")).doesNotExist();
    assertThat(run("genius", "domain.xml", "buyer.xml", "--normalise").out())
        .contains("sum to 2: satisfaction is the utility divided by that");
  }

  @Test
  void documentType_isRefusedAndNothingOfAnotherFileIsRead() throws IOException {
    write("secret.txt", "hidden");
    write(
        "domain.xml",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"secret.txt\">]>\n" + DOMAIN.replace("5% off", "&e;"));
    write("buyer.xml", PROFILE);

    Result result = run("genius", "domain.xml", "buyer.xml");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("domain.xml:1:").contains("a document type is not read");
    assertThat(result.out() + result.err()).doesNotContain("hidden");
  }

  @Test
  void mistakes_areReportedAtTheirPlace() throws IOException {
    write("domain.xml", DOMAIN);
    write(
        "buyer.xml",
        PROFILE.replace("evaluation=\"2\"", "evaluation=\"null\"").replace("\u2014", "-"));
    write("bare.xml", PROFILE.replace("5% off", "this & that"));

    assertThat(run("genius", "domain.xml", "buyer.xml").err())
        .contains("buyer.xml:10:7: error: `evaluation` is missing, or is not a number")
        .contains("the domain has no option `-` of issue `Price [$]`")
        .contains("option `\u2014` of the domain is missing here");
    assertThat(run("genius", "domain.xml", "bare.xml").err())
        .contains("bare.xml:9:", "not well-formed XML", "write `&amp;` for `&`");
  }

  @Test
  void negmasFunctionsOfCode_areRefused() throws IOException {
    write("space.yml", "type: CartesianOutcomeSpace\nissues: [{name: a, type: CallableIssue}]\n");
    write("buyer.yml", "type: MappingUtilityFunction\nweights: []\n");

    assertThat(run("negmas", "space.yml", "buyer.yml").err())
        .contains("`MappingUtilityFunction` is not a linear utility function");
    write("other.json", "{\"a\": 1}");
    assertThat(run("negmas", "space.yml", "other.json").err())
        .contains("other.json:1:1: error: `type` is missing: this is not a NegMAS file");
    assertThat(run("genius", "other.json").err())
        .contains("other.json:1:1: error: this is not XML");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(temp.resolve(file), text);
  }

  private Result run(String format, String... words) {
    List<String> all = new ArrayList<>(List.of("import", format));
    all.addAll(List.of(words));
    all.addAll(List.of("-o", "case"));
    return Cli.in(temp).run(all.toArray(new String[0]));
  }

  private Result imported(String format, String... words) {
    Result result = run(format, words);
    assertThat(result.code()).as(result.err()).isZero();
    return result;
  }

  private List<Judged> judged(String caseId) throws IOException {
    return JudgedPackages.of(temp, caseId);
  }
}
