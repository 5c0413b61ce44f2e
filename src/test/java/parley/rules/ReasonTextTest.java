package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.rules.SmallCase.AGENDA;
import static parley.rules.SmallCase.file;
import static parley.rules.SmallCase.rule;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Terms;
import parley.model.verdict.Firing;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/** What stands in a text stays text, whatever Drools would make of it elsewhere. */
class ReasonTextTest {
  private static final Terms STATUS_QUO = AGENDA.complete(Terms.none());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert(1); update($v); modify($v) { x }; retract don shed",
        "@Modify with( ) { System.exit(1) }",
        "drools.update($v)",
        "drools.getKieRuntime().halt();",
        "a // b /* c */ # d",
        "end then when rule",
        "{ [ (",
        "@{1 + 1} #{2} ${3}",
        "it's 'so'",
        "caf\u00e9, \u65e5\u672c, \ud83d\udc4d",
        "\ta\ttab",
      })
  void reason_withWordsThatDroolsKnows_isTakenLiterally(String text) {
    assertThat(reason("\"" + text + "\" + $v")).isEqualTo(text + "-5");
  }

  @Test
  void reason_ofUnusualCharactersOnly_isTakenLiterally() {
    String text = "\u00e9\u65e5".repeat(900);
    assertThat(reason("\"" + text + "\"")).isEqualTo(text);
  }

  @Test
  void reason_inSingleQuotes_meansTheSameAsInDouble() {
    assertThat(reason("'a \"b\"' + $v + 'c' + \"d\"")).isEqualTo("a \"b\"-5cd");
  }

  @Test
  void reason_withEscapes_hasThemResolved() {
    assertThat(reason("\"\\\"q\\\" it\\'s \\\\ \\n \\t .\"")).isEqualTo("\"q\" it's \\ \n \t .");
  }

  /** The original reading let this run: Drools looks for {@code @Modify with} in texts as well. */
  @Test
  void reason_thatDroolsWouldRewriteIntoAStatement_runsNothing() {
    System.clearProperty("parley.test.ran");
    String hostile =
        "\"@Modify with(\" + ')' +"
            + " \"{ s } java.lang.System.setProperty('parley.test.ran','1'); //\"";
    assertThat(reason(hostile))
        .isEqualTo("@Modify with(){ s } java.lang.System.setProperty('parley.test.ran','1'); //");
    assertThat(System.getProperty("parley.test.ran")).isNull();
  }

  private static String reason(String because) {
    CheckedRules rules =
        SmallCase.checked(
            file("buyer", rule("r", "Terms( $v : price )", "redLine(drools, " + because + ");")));
    assertThat(rules.rules().stances().get(0).rule().because().text(AGENDA, STATUS_QUO))
        .as("the model's reading")
        .isEqualTo(fired(rules));
    return fired(rules);
  }

  private static String fired(CheckedRules rules) {
    return DroolsEvaluator.of(rules).firings(STATUS_QUO, LocalDate.EPOCH, Set.of()).stream()
        .map(Firing::because)
        .findFirst()
        .orElseThrow();
  }
}
