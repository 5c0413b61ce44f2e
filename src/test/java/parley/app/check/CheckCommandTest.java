package parley.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

class CheckCommandTest {
  private static final String DOUBLE =
      """
      rule "No more than the savings"
          @claims("chat.1, chat.2, chat.3")
          %s
      when
          Terms( price > 7500, price > 6500 )
      then
          redLine(drools, "The buyer has 7500 euros and no more.");
      end
      """;

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @Test
  void acceptedFinding_isNotAFinding() {
    folder.write(
        "buyer.drl", DOUBLE.formatted("@accept(\"PAR052 `price > 6500`: the source names both\")"));

    assertThat(folder.run("check", "--strict"))
        .isEqualTo(
            new Result(
                0,
                """
                no errors, no warnings in 7 files
                1 finding accepted where the rules say why (@accept)
                """,
                ""));
  }

  @Test
  void acceptedFinding_standsInJsonWithItsReason() throws IOException {
    folder.write(
        "buyer.drl", DOUBLE.formatted("@accept(\"PAR052 `price > 6500`: the source names both\")"));

    JsonNode json = new ObjectMapper().readTree(folder.run("check", "--format", "json").out());

    assertThat(json.get("findings")).isEmpty();
    assertThat(json.at("/accepted/0/code").asText()).isEqualTo("PAR052");
    assertThat(json.at("/accepted/0/reason").asText()).isEqualTo("the source names both");
    assertThat(json.get("complete").asBoolean()).isTrue();
  }

  @Test
  void acceptanceOfTwo_coversBothAndTellsWhichIsIdle() {
    folder.write(
        "buyer.drl",
        DOUBLE.formatted("@accept(\"PAR054: one. PAR052 `price > 6500`: both, as in 002: x\")"));

    assertThat(folder.run("check", "--strict").out())
        .startsWith(
            "rules/used-car/buyer.drl:3:14: warning: the rule has no finding PAR054 to"
                + " accept [PAR064]\n")
        .contains("0 errors, 1 warning in 1 file\n1 finding accepted");
  }

  private static final String THREE =
      DOUBLE.replace("price > 6500", "price > 6500, price != 6000, price != 7000");

  /** The finding may have become another one of the same code by the next check. */
  @Test
  void acceptance_namesWhatTheFindingSpeaksOf() {
    folder.write("buyer.drl", DOUBLE.formatted("@accept(\"PAR052: the source names both\")"));

    Result result = folder.run("check", "--strict");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            "buyer.drl:3:14: warning: this accepts any finding PAR052 of the rule, not only the one"
                + " about `price > 6500` [PAR064]\n",
            "help: name what it is about: PAR052 `price > 6500`: why\n",
            "0 errors, 1 warning in 1 file\n1 finding accepted");
  }

  @Test
  void acceptanceOfAFindingThatSpeaksOfItsRuleOnly_namesNothing() {
    folder.write(
        "buyer.drl",
        DOUBLE
            .replace("@claims(\"chat.1, chat.2, chat.3\")", "")
            .formatted("@accept(\"PAR040: heard in the street. PAR052 `price > 6500`: both\")"));

    assertThat(folder.run("check").out()).contains("2 findings accepted").doesNotContain("PAR064");
  }

  /** Nobody has looked at a second one. */
  @Test
  void acceptanceThatNamesNothing_coversNoneOfSeveral() {
    folder.write("buyer.drl", THREE.formatted("@accept(\"PAR052: the source names both\")"));

    Result result = folder.run("check", "--strict");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            "buyer.drl:3:14: warning: the rule has 3 findings PAR052, and this does not say which"
                + " is accepted [PAR064]\n",
            "help: name the rule or the part that the finding speaks of, once for each: PAR052"
                + " `…`: why\n",
            "`price > 6500` never matters",
            "`price != 7000` never matters",
            "`price != 6000` never matters");
  }

  @Test
  void acceptanceThatNamesAPart_coversNoOther() {
    folder.write("buyer.drl", THREE.formatted("@accept(\"PAR052 `price != 7000`: so it says\")"));

    assertThat(folder.run("check").out())
        .contains("`price > 6500` never matters", "`price != 6000` never matters")
        .contains("1 finding accepted")
        .doesNotContain("`price != 7000` never matters", "PAR064");

    folder.write(
        "buyer.drl",
        THREE.formatted(
            "@accept(\"PAR052 `price != 7000`: one. PAR052: another. PAR052: a third\")"));

    assertThat(folder.run("check").out())
        .contains("3 findings accepted")
        .containsOnlyOnce(
            "this accepts any finding PAR052 of the rule, not only the one about `price > 6500`")
        .containsOnlyOnce("not only the one about `price != 6000`");
  }

  @Test
  void acceptanceThatNamesAnotherRule_isIdleOnceTheFindingSpeaksOfAThird() {
    String wider =
        """
        rule "%s" @claims("chat.1") when Terms( price > 6500 ) then redLine("It is too much.") end
        rule "Savings" @claims("chat.1") @accept("PAR054 `Purse`: both are in the source")
        when Terms( price > 7500 ) then redLine("There is no more.") end
        """;
    folder.write("buyer.drl", wider.formatted("Purse"));
    assertThat(folder.run("check").out()).contains("1 finding accepted").doesNotContain("PAR054");

    folder.write("buyer.drl", wider.formatted("Second thoughts"));

    assertThat(folder.run("check").out())
        .contains("red line `Second thoughts` is crossed too [PAR054]")
        .contains("the rule has no finding PAR054 that speaks of `Purse` to accept [PAR064]")
        .doesNotContain("accepted where");
  }

  @Test
  void settingsOfAnotherName_haveNoEffectAndAreNamed() {
    folder.write("parley.yml", "severity:\n  PAR052: off\n");
    folder.write("rules/parley.yaml", "severity:\n  PAR052: off\n");

    assertThat(folder.run("check").out())
        .contains("rules/used-car/parley.yml:1:1: warning: this file has no effect [PAR047]\n")
        .containsOnlyOnce("rules/parley.yaml:1:1: warning: this file has no effect [PAR047]\n")
        .contains("settings belong in `parley.yaml` beside the agenda");
  }

  @Test
  void ruleFileWithAnotherEnding_isNamed() {
    folder.write("seller.drl.txt", "rule");

    assertThat(folder.run("check").out())
        .contains("rules/used-car/seller.drl.txt:1:1: warning: this file has no effect [PAR047]\n")
        .contains("help: rename it `seller.drl`");
  }

  @Test
  void acceptance_coversItsOwnRuleOnly() {
    folder.write(
        "buyer.drl",
        DOUBLE.formatted("")
            + DOUBLE
                .formatted("@accept(\"PAR052: why\")")
                .replace("savings", "purse")
                .replace("price > 6500", "payment == \"cash\""));

    assertThat(folder.run("check").out())
        .contains("buyer.drl:5:26: warning: `price > 6500` never matters [PAR052]")
        .contains("buyer.drl:11:14: warning: the rule has no finding PAR052 to accept");
  }

  @Test
  void wrongAcceptances_areErrorsWithHelp() {
    assertThat(acceptError("@accept(\"PAR52: why\")"))
        .contains("`PAR52` is not a finding of `parley check`");
    assertThat(acceptError("@accept(\"PAR052: ...\")"))
        .contains("buyer.drl:3:14: error: the reason to accept PAR052 is missing");
    assertThat(acceptError("@accept(\"PAR052\")")).contains("begins with the code of a finding");
    assertThat(acceptError("@accept(\"PAR002: why\")"))
        .contains("`PAR002` is an error, and errors cannot be accepted");
    assertThat(acceptError("@accept(52)")).contains("`@accept` needs a text in quotes");
    assertThat(acceptError("@accept(\"PAR052: a\") @accept(\"PAR052: b\")"))
        .contains("a second `@accept`")
        .contains("write both in one");
    assertThat(acceptError("@acept(\"PAR052: a\")")).contains("did you mean `@accept`?");
  }

  private String acceptError(String annotation) {
    folder.write("buyer.drl", DOUBLE.formatted(annotation));
    Result result = folder.run("check");
    assertThat(result.code()).isEqualTo(1);
    return result.out();
  }

  @Test
  void severity_isWhatTheCaseSays() {
    folder.write("buyer.drl", DOUBLE.formatted(""));

    assertThat(withSeverity("error").code()).isEqualTo(1);
    assertThat(withSeverity("error").out()).contains("error: `price > 6500` never matters");
    assertThat(withSeverity("note").code()).isZero();
    assertThat(withSeverity("note").out()).contains("0 errors, 0 warnings, 1 note in 1 file");
    assertThat(withSeverity("off").out()).isEqualTo("no errors, no warnings in 8 files\n");
    assertThat(withSeverity("warning").code()).isEqualTo(1);
  }

  private Result withSeverity(String severity) {
    folder.write("parley.yaml", "severity:\n  PAR052: " + severity + "\n");
    return folder.run("check", "--strict");
  }

  @Test
  void wrongSettings_areErrorsAtTheirPlace() {
    folder.write(
        "parley.yaml",
        "severity:\n  PAR999: off\n  PAR054: of\n  PAR002: off\n  par041: off\nsevere: x\n");

    Result result = folder.run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("parley.yaml:2:3: error: unknown code `PAR999`")
        .contains("docs/checks.md lists the codes; each is at the end of what")
        .contains("did you mean `PAR041`?")
        .contains("parley.yaml:3:11: error: unknown severity `of`")
        .contains("did you mean `off`?")
        .contains("parley.yaml:4:3: error: `PAR002` is always an error")
        .contains("parley.yaml:6:1: error: unknown key `severe`");
  }

  @Test
  void spentTime_isSaidAndAcceptancesAreLeftAlone() {
    folder.write(
        "buyer.drl", DOUBLE.formatted("@accept(\"PAR052 `price > 6500`: the source names both\")"));

    Result result = folder.run("check", "--time-limit", "0");

    assertThat(result.out())
        .isEqualTo(
            """
            no errors, no warnings in 7 files
            not checked: used-car: the rules, always: stopped after 0 s
            """);
  }

  @Test
  void githubFormat_writesOneLineAFinding() {
    folder.write("buyer.drl", DOUBLE.formatted(""));

    assertThat(folder.run("check", "--format", "github").out())
        .startsWith(
            "::warning file=rules/used-car/buyer.drl,line=5,col=26,endColumn=31,title=PAR052::")
        .hasLineCount(1);
  }

  @Test
  void sarifFormat_namesParleysVersion() throws IOException {
    JsonNode log = new ObjectMapper().readTree(folder.run("check", "--format", "sarif").out());

    assertThat(log.at("/runs/0/tool/driver/version").asText()).matches("[0-9].*");
    assertThat(log.at("/runs/0/results")).isEmpty();
  }
}
