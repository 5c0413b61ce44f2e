package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.AgreedEvaluator;
import parley.model.verdict.ReadingsDiffer;
import parley.rules.evaluation.DroolsEvaluator;

/** What Drools runs is what Parley read, and nothing else is ever an answer. */
class OneMeaningTest {
  private static final Terms TERMS = SmallCase.AGENDA.complete(Terms.none());

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "// why\n", "/* a\nb */", "\t"})
  void statementIsTheSame_whateverStandsBeforeItsParenthesis(String separator) {
    String rule =
        SmallCase.rule(
            "r", "Terms( garden == \"none\" )", "redLine" + separator + "(drools, \"why\");");

    assertThat(
            DroolsEvaluator.of(SmallCase.checked(SmallCase.file("buyer", rule)))
                .firings(TERMS, LocalDate.EPOCH, Set.of()))
        .singleElement()
        .satisfies(f -> assertThat(f.because()).isEqualTo("why"));
  }

  @Test
  void readingsThatDiffer_areNoAnswer() {
    String rule = SmallCase.rule("r", "Terms( garden == \"none\" )", "redLine(drools, \"why\");");
    RuleSet rules = SmallCase.checked(SmallCase.file("buyer", rule)).rules();
    AgreedEvaluator guarded = new AgreedEvaluator((terms, day, off) -> List.of(), rules);

    assertThatThrownBy(() -> guarded.firings(TERMS, LocalDate.EPOCH, Set.of()))
        .isInstanceOf(ReadingsDiffer.class)
        .hasMessageContaining("By Drools alone applies: nothing")
        .hasMessageContaining("by the conditions alone: buyer/r (why)")
        .hasMessageContaining("garden=none");
  }
}
