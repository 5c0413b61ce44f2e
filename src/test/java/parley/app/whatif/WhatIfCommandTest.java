package parley.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.CaseFolder;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class WhatIfCommandTest {
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final Cli HERE = Cli.in(Path.of("src/test/resources/talks"));

  @TempDir Path folder;

  @Test
  void changedTerm_showsOnlyWhatMoves() {
    assertThat(what("-p", "us_line", "--set", "non_aggression=pledged"))
        .isEqualTo(
            new Result(
                0,
                """
                december-2025 · as of 2025-12-15

                us_line, if Russia's pledge of no new offensive is "Russia pledges to launch no
                new offensive"
                           before            after
                  Ukraine  ~ holds out, 83%  ✓ accepts, 94%
                  Nothing else changes; the outcome stays no deal.

                  Ukraine
                      no longer: No new Russian offensive (demand) [004.17a]
                """,
                ""));
  }

  /** The stances that fall with an article are told by name; what they rest on is left out. */
  @ParameterizedTest
  @CsvSource({"zelenskyy_offer,article:003", "us_line,article:004", "us_line,article:000"})
  void claimsLeftOut_areCitedNeitherBeforeNorAfter(String proposed, String left)
      throws IOException {
    String claim = left.replace("article:", "") + ".";
    String text = what("-p", proposed, "--without", left, "--all").out();
    JsonNode json = json("-p", proposed, "--without", left);

    assertThat(text).contains(proposed).doesNotContain("[" + claim).doesNotContain(", " + claim);
    for (String side : List.of("before", "after")) {
      assertThat(json.get(side).findValues("claims").stream().map(JsonNode::toString))
          .isNotEmpty()
          .noneMatch(c -> c.contains('"' + claim));
    }
  }

  @Test
  void all_showsWhatStaysToo() {
    String out = what("-p", "us_line", "--set", "non_aggression=pledged", "--all").out();

    assertThat(out).contains("NATO             ✓ accepts, 100%  ", "as before: No deadline");
  }

  @Test
  void beforeAndAfter_areThePackagesThatRunJudges() throws IOException {
    JsonNode before = run("zelenskyy_offer");
    JsonNode after = run("offer_without_troops");
    JsonNode whatIf = json("-p", "zelenskyy_offer", "--set", "foreign_troops=none");

    for (String field : List.of("id", "title", "terms", "open", "outcome", "verdicts")) {
      assertThat(whatIf.path("before").path(field)).as(field).isEqualTo(before.path(field));
    }
    assertThat(whatIf.path("after").path("terms")).isEqualTo(after.path("terms"));
    assertThat(whatIf.path("after").path("verdicts")).isEqualTo(after.path("verdicts"));
    assertThat(whatIf.path("moves").findValuesAsText("party")).containsExactly("russia");
    assertThat(whatIf.path("moves").path(0).path("goes").path(0).asText())
        .isEqualTo("No Western troops in Ukraine");
  }

  @Test
  void named_answersTheScenariosOwn() throws IOException {
    JsonNode named = json("without_troops");
    JsonNode single = json("-p", "zelenskyy_offer", "--set", "foreign_troops=none");

    assertThat(named.path("what_if").asText()).isEqualTo("without_troops");
    assertThat(named.path("after").path("id").asText()).isEqualTo("without_troops");
    assertThat(named.path("moves")).isEqualTo(single.path("moves"));
    assertThat(json()).hasSize(10);
  }

  @Test
  void run_answersWhatIfsBesideThePackages() throws IOException {
    JsonNode all = parseRun(HERE.run("run", DECEMBER, "--what-if", "all", "--format", "json"));

    assertThat(all.path("packages")).hasSize(6);
    JsonNode alone = json();
    alone.forEach(one -> ((ObjectNode) one).remove(List.of("parley", "assumed")));
    assertThat(all.path("what_ifs")).isEqualTo(alone);
    assertThat(HERE.run("run", DECEMBER, "--format", "json").out()).doesNotContain("what_ifs");
    assertThat(HERE.run("run", DECEMBER, "--what-if", "us_line_with_a_pledge").out())
        .endsWith(
            """


            december-2025 · as of 2025-12-15

            us_line_with_a_pledge: us_line, if Russia's pledge of no new offensive is
            "Russia pledges to launch no new offensive"
                       before            after
              Ukraine  ~ holds out, 83%  ✓ accepts, 94%
              Nothing else changes; the outcome stays no deal.

              Ukraine
                  no longer: No new Russian offensive (demand) [004.17a]
            """);
  }

  @Test
  void run_showsWhatIfsOfTheAskedPartiesOnly() {
    Result result =
        HERE.run("run", DECEMBER, "--party", "nato", "--what-if", "us_line_with_a_pledge");

    assertThat(result.out()).endsWith("Nothing changes; the outcome stays no deal.\n");
    assertThat(HERE.run("run", DECEMBER, "--what-if", "us_line_with_a_pledg").err())
        .contains("unknown what-if `us_line_with_a_pledg`", "did you mean");
  }

  @Test
  void changesOfAllKinds_addUp() throws IOException {
    JsonNode change =
        json(
                "-p",
                "us_line",
                "--set",
                "deadline=none",
                "--open",
                "neutrality",
                "--without",
                "ukraine/No new Russian offensive",
                "--as-of",
                "2025-12-26",
                "--parties",
                "ukraine,united_states")
            .path("change");

    assertThat(change)
        .hasToString(
            "{\"set\":{\"deadline\":\"none\"},\"open\":[\"neutrality\"],\"without\":[{\"party\":"
                + "\"ukraine\",\"rule\":\"No new Russian offensive\"}],\"with\":[],\"as_of\":"
                + "\"2025-12-26\",\"parties\":[\"ukraine\",\"united_states\"]}");
  }

  @Test
  void day_beforeAllRules_isWarnedOf() {
    Result result = what("-p", "us_line", "--as-of", "2020-01-01");

    assertThat(result.code()).isZero();
    assertThat(result.err()).startsWith("parley what-if: warning: no stance of ");
  }

  @Test
  void each_triesEveryOptionAsASingleChangeWould() throws IOException {
    JsonNode each = json("-p", "zelenskyy_offer", "--each", "ceasefire");

    List<JsonNode> singles = new ArrayList<>();
    for (String option : List.of("none", "thirty_days", "front_line")) {
      singles.add(json("-p", "zelenskyy_offer", "--set", "ceasefire=" + option).path("after"));
    }
    assertThat(each.path("variants").findValues("after")).isEqualTo(singles);
    assertThat(each.path("each").path(0).asText()).isEqualTo("ceasefire");
  }

  @Test
  void eachPair_triesEveryPairAsTwoChangesWould() throws IOException {
    JsonNode pairs = json("-p", "us_line", "--each-pair", "neutrality", "deadline");
    JsonNode one = json("-p", "us_line", "--set", "neutrality=declared", "--set", "deadline=none");

    assertThat(pairs.path("variants")).hasSize(6);
    assertThat(pairs.path("variants").path(2).path("after")).isEqualTo(one.path("after"));
  }

  @Test
  void eachStance_dropsEachAsASingleOneWould() throws IOException {
    JsonNode stances = json("-p", "us_line", "--each-stance").path("variants");

    assertThat(stances).hasSize(46);
    for (int i = 0; i < stances.size(); i += 9) {
      JsonNode rule = stances.path(i).path("change").path("without").path(0);
      String id = rule.path("party").asText() + "/" + rule.path("rule").asText();
      assertThat(json("-p", "us_line", "--without", id).path("after"))
          .as(id)
          .isEqualTo(stances.path(i).path("after"));
    }
  }

  /** Amounts that come to the same stand in one line, but not the amount of the package. */
  @Test
  void amountsOfALongRange_areToldByWhereSomethingChanges() {
    CaseFolder of =
        CaseFolder.in(folder.resolve("case"))
            .append(
                "agenda.yaml",
                "  fund:\n    title: Fund\n    unit: euros\n    status_quo: 500\n"
                    + "    range: {from: 100, to: 1300, step: 10}\n")
            .append(
                "seller.drl",
                "\nrule \"Fund\" @claims(\"advert.2\")\nwhen\n  Terms( fund < 300 )\nthen\n"
                    + "  redLine(\"Too little.\")\nend\n");
    String[] each = {
      "what-if", "scenarios/used-car/first-talk.yaml", "-p", "handshake", "--each", "fund"
    };

    assertThat(of.run(each).out())
        .contains(
            """
              option                    Buyer  Seller  outcome
              100 euros to 290 euros    ✓      ✗       no deal
              300 euros to 490 euros    ✓      ✓       deal
              500 euros *               ✓      ✓       deal
              510 euros to 1,300 euros  ✓      ✓       deal
            """)
        .contains("100 euros to 290 euros — Seller accepts → rejects; deal → no deal\n")
        .contains("101 other variants move no verdict; --all lists them.\n");
    String[] all = java.util.Arrays.copyOf(each, each.length + 1);
    all[each.length] = "--all";
    assertThat(of.run(all).out().lines().filter(l -> l.matches(" +[0-9,]+ euros .*✓? +[✓✗].*")))
        .hasSize(121);
  }

  @Test
  void grid_marksThePackageAndSaysWhatMoves() {
    assertThat(what("-p", "us_line", "--each-pair", "non_aggression", "deadline").out())
        .isEqualTo(
            """
            december-2025 · as of 2025-12-15

            us_line, with each option of Russia's pledge of no new offensive and A date by
            which to agree
              Russia's pledge of no new offensive        (1)  (2)
              No pledge                                  3    4*
              Russia pledges to launch no new offensive  4    5
              (1) A date by which to agree: No date ·
              (2) A date by which to agree: A date is set ·
              each cell: how many of 6 parties accept · * as the package stands

              What moves
                  Russia's pledge of no new offensive: No pledge; A date by which to
                    agree: No date — United States accepts → holds out
                  Russia's pledge of no new offensive: Russia pledges to launch no new
                    offensive; A date by which to agree: No date — Ukraine holds out →
                    accepts; United States accepts → holds out
                  Russia's pledge of no new offensive: Russia pledges to launch no new
                    offensive; A date by which to agree: A date is set — Ukraine holds out →
                    accepts
                1 other variant moves no verdict; --all lists it.
            """);
  }

  @Test
  void commonChange_standsOnceAndVariantsAreComparedWithIt() {
    assertThat(what("-p", "us_line", "--each", "deadline", "--set", "non_aggression=pledged").out())
        .isEqualTo(
            """
            december-2025 · as of 2025-12-15

            us_line, if Russia's pledge of no new offensive is "Russia pledges to launch no
            new offensive", with each option of A date by which to agree
              That alone: Ukraine holds out → accepts. What follows is compared with that.
              option           Russia  Ukraine  US  NATO  EU  EA  outcome
              No date          ~       ✓        ~   ✓     ✓   ✓   no deal
              A date is set *  ~       ✓        ✓   ✓     ✓   ✓   no deal
              ✓ accepts · ~ holds out · US United States · EU European Union ·
              EA European allies · * as the package stands, so changed

              What moves
                  No date — United States accepts → holds out
                1 other variant moves no verdict; --all lists it.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--set | non_aggression=pledged",
        "--parties | russia,ukraine",
        "--without | ukraine/No new Russian offensive",
        "--as-of | 2026-02-15"
      })
  void stancesAfterACommonChange_areComparedWithItAsASingleChange(String option, String value)
      throws IOException {
    JsonNode single = json("-p", "us_line", option, value);
    JsonNode series = json("-p", "us_line", option, value, "--each-stance");

    for (String field : List.of("change", "before", "after", "moves")) {
      assertThat(series.path(field)).as(field).isEqualTo(single.path(field));
    }
    assertThat(series.path("variants")).isNotEmpty();
    for (JsonNode variant : series.path("variants")) {
      JsonNode from = series.path("after").path("verdicts");
      JsonNode to = variant.path("after").path("verdicts");
      List<String> moved = new ArrayList<>();
      for (int i = 0; i < from.size(); i++) {
        if (!from.path(i).equals(to.path(i))) {
          moved.add(from.path(i).path("party").asText());
        }
      }
      assertThat(variant.path("moves").findValuesAsText("party")).isEqualTo(moved);
    }
  }

  @Test
  void commonChange_hasItsOwnRowsInCsv() {
    String out =
        what(
                "-p",
                "us_line",
                "--each",
                "deadline",
                "--set",
                "non_aggression=pledged",
                "--format",
                "csv")
            .out();

    assertThat(out)
        .hasLineCount(19)
        .contains(
            ",us_line,non_aggression=pledged,ukraine,holds_out,accepts,",
            ",us_line,non_aggression=pledged; deadline=none,ukraine,accepts,accepts,");
  }

  @Test
  void partyThatStillDoesNotAccept_hasACountOfWhatIsInTheWay() {
    assertThat(what("-p", "zelenskyy_offer", "--set", "foreign_troops=none").out())
        .endsWith("\n      still unmet: 9 demands; --all lists them\n");
    assertThat(what("-p", "zelenskyy_offer", "--set", "foreign_troops=none", "--all").out())
        .doesNotContain("still unmet");
  }

  @Test
  void shortenedRule_isOfferedWhole() {
    assertThat(what("-p", "us_line", "--without", "russia/No Western troop").err())
        .contains("did you mean `russia/No Western troops in Ukraine`?");
    assertThat(what("-p", "us_line", "--without", "russia/xyz").err())
        .contains("known here: `russia/Ukraine in NATO`, ", "`russia/No deadline`")
        .doesNotContain("ukraine/");
    assertThat(what("-p", "us_line", "--without", "xyz").err()).contains("write PARTY/RULE");
  }

  @Test
  void openIssue_isDecidedOverAllItsOptions() {
    Result result = what("-p", "zelenskyy_offer", "--open", "foreign_troops");

    assertThat(result.out()).contains("Russia  ✗ rejects, 8%  ? depends, 8%", "for some choices");
    assertThat(result.code()).isZero();
  }

  @Test
  void fewerParties_mayMakeADeal() {
    assertThat(what("-p", "zelenskyy_offer", "--parties", "ukraine,nato").out())
        .contains(
            "Russia           ✗ rejects, 8%     need not agree",
            "The outcome moves from no deal to deal.");
  }

  @Test
  void ascii_hasNoOtherMarks() {
    String out = what("-p", "us_line", "--each", "deadline", "--ascii").out();

    assertThat(out).contains("accepts -> holds out").matches("\\p{ASCII}*");
  }

  @Test
  void csv_hasARowForEachParty() {
    assertThat(what("-p", "us_line", "--set", "non_aggression=pledged", "--format", "csv").out())
        .startsWith("what_if,package,change,party,before,after,")
        .contains(
            ",us_line,non_aggression=pledged,ukraine,holds_out,accepts,0.83", ",no_deal,no_deal,,")
        .hasLineCount(7);
  }

  @Test
  void markdown_hasATable() {
    assertThat(
            what("-p", "us_line", "--set", "non_aggression=pledged", "--format", "markdown").out())
        .contains("| Ukraine | \\~ holds out, 83% | ✓ accepts, 94% |");
  }

  @Test
  void furtherRules_countAfterwardsOnly() throws IOException {
    Cli cli = usedCar();
    write(
        "more.drl",
        """
        package used_car.buyer
        import used_car.Terms
        import function parley.rules.Stances.*
        dialect "mvel"

        rule "Never, on principle"
        when
            Terms()
        then
            redLine(drools, "The buyer has changed its mind.");
        end
        """);

    Result result =
        cli.run(
            "what-if", "scenarios", "-p", "handshake", "--with", "more.drl", "--format", "json");

    JsonNode answer = parse(result);
    assertThat(answer.path("before").path("outcome").asText()).isEqualTo("deal");
    assertThat(answer.path("after").path("outcome").asText()).isEqualTo("no_deal");
    assertThat(answer.path("moves").path(0).path("appears").path(0).asText())
        .isEqualTo("Never, on principle");
  }

  @Test
  void wrongFurtherRules_areReportedWithTheirPlace() throws IOException {
    Cli cli = usedCar();
    write("more.drl", "package used_car.buyer\nrule\n");

    Result result = cli.run("what-if", "scenarios", "-p", "handshake", "--with", "more.drl");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("more.drl:3:1: error: expected the rule's name in quotes");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void scenarioWithoutWhatIfs_saysWhatToDo() throws IOException {
    Cli cli = usedCar();
    write(
        "scenarios/bare.yaml",
        "scenario: bare\nrules: ../rules/used-car\nas_of: 2026-03-01\npackages:\n  a: {}\n");

    assertThat(cli.run("what-if", "scenarios/bare.yaml"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley what-if: the scenario has no `what_if`
                  help: name a package and a change: -p PACKAGE --set ISSUE=OPTION
                """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "withut_troops | unknown what-if `withut_troops` | did you mean `without_troops`?",
        "-p us_lime --open deadline | unknown package `us_lime` | did you mean `us_line`?",
        "-p us_line --open dedline | unknown issue `dedline` | did you mean `deadline`?",
        "-p us_line --each dedline | unknown issue `dedline` | did you mean `deadline`?",
        "-p us_line --set dedline=none | unknown issue `dedline` | did you mean `deadline`?",
        "-p us_line --set deadline=fxed | `fxed` | did you mean `fixed`?",
        "-p us_line --parties nat | unknown party `nat` | did you mean `nato`?",
        "-p us_line --without russia/No_deadlin | unknown rule | `russia/No deadline`",
        "-p us_line --with README.md | `README.md` is not a rule file | ends in .drl",
        "-p us_line --with no.drl | there is no file or folder `no.drl` | no.drl",
        "-p us_line --set deadline=none --open deadline | both set and left open | leave out",
        "-p us_line | nothing is changed | add --set ISSUE=OPTION",
        "--each deadline | not said which package | add -p PACKAGE",
        "without_troops -p us_line | says itself which package | leave out -p",
        "without_troops -p us_line --open deadline | already says what changes | its name",
        "without_troops --each deadline | already says what changes | take -p PACKAGE",
        "-p us_line --set deadline=none --set deadline=fixed | `deadline` twice | one option of an"
            + " issue",
        "-p us_line --set deadline | does not say which option | write --set deadline=OPTION",
        "-p us_line --each deadline --set deadline=none | --set has no part | leave out --set",
        "-p us_line --each deadline --open deadline | --open has no part | leave out --open",
        "-p us_line --each-pair neutrality deadline --open deadline | --open has no part | leave"
            + " out",
        "-p us_line --parties nato,nato | party `nato` is named twice | name each party once",
        "-p us_line --each deadline --each-stance | exclude one another | take one",
        "-p us_line --each-pair deadline deadline | two different issues | different",
        "-p us_line --as-of tomorrow | `tomorrow` is not a date | 2025-12-15",
      })
  void wrongWords_areReportedWithTheNearest(String words, String message, String help) {
    Result result = what(words.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message, help);
    assertThat(result.out()).isEmpty();
  }

  private Cli usedCar() {
    Cli cli = Cli.in(folder);
    assertThat(cli.run("init", ".").code()).isZero();
    return cli;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static Result what(String... words) {
    List<String> all = new ArrayList<>(List.of("what-if", DECEMBER));
    all.addAll(List.of(words));
    return HERE.run(all.toArray(String[]::new));
  }

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    return parse(what(all.toArray(String[]::new)));
  }

  private static JsonNode run(String packageId) throws IOException {
    return parseRun(HERE.run("run", DECEMBER, "-p", packageId, "--format", "json"))
        .path("packages")
        .path(0);
  }

  /** Unlike what-if, run counts the warnings of the rules. */
  private static JsonNode parseRun(Result result) throws IOException {
    assertThat(result.err())
        .isEqualTo("parley run: 14 warnings; `parley check rules/ukraine-nato` shows them\n");
    return parse(new Result(result.code(), result.out(), ""));
  }

  private static JsonNode parse(Result result) throws IOException {
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
