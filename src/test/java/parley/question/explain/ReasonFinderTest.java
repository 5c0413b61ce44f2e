package parley.question.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Not;
import parley.model.Operator;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.question.explain.Reason.Every;
import parley.question.explain.Reason.Leaf;
import parley.question.explain.Reason.Shared;
import parley.question.explain.Reason.Some;
import parley.testing.UsedCar;

class ReasonFinderTest {
  private static final Place PLACE = Place.startOf("a.drl");
  private static final Comparison LOW = is("price", "low");
  private static final Comparison CASH = is("payment", "cash");
  private static final Comparison YEAR = is("warranty", "year");

  @Test
  void everyOfMany_keepsWhatFails() {
    Reason reason = reason(new All(PLACE, List.of(LOW, CASH, YEAR)));

    assertThat(reason)
        .isEqualTo(new Every(false, List.of(leaf(LOW, true), leaf(CASH, true), leaf(YEAR, false))));
    assertThat(reason.decisive()).isEqualTo(new Every(false, List.of(leaf(YEAR, false))));
  }

  @Test
  void someOfMany_keepsWhatHolds() {
    Reason reason = reason(new Any(PLACE, List.of(LOW, YEAR)));

    assertThat(reason.decisive()).isEqualTo(new Some(true, List.of(leaf(LOW, true))));
  }

  @Test
  void negation_isCarriedToTheLeaves() {
    Condition condition = new Not(PLACE, new All(PLACE, List.of(LOW, new Not(PLACE, YEAR))));

    assertThat(reason(condition))
        .isEqualTo(
            new Some(false, List.of(new Leaf(LOW, true, false), new Leaf(YEAR, false, false))));
  }

  @Test
  void nestedWholesOfOneKind_becomeOne() {
    Condition condition = new All(PLACE, List.of(LOW, new All(PLACE, List.of(CASH, YEAR))));

    assertThat(reason(condition).parts()).hasSize(3);
  }

  @Test
  void conclusion_isDrilledToTheRulesBehindIt() {
    Reason reason = reason(new Concluded(PLACE, "bargain"));

    assertThat(reason).isInstanceOf(Shared.class);
    assertThat(reason.holds()).isTrue();
    assertThat(((Shared) reason).rules().get(0).rule().id())
        .hasToString(Rule.COMMON + "/A price far below the market");
  }

  @Test
  void conclusionNamedTwice_isDrilledOnce() {
    Concluded bargain = new Concluded(PLACE, "bargain");
    List<Reason> parts = reason(new All(PLACE, List.of(bargain, bargain))).parts();

    assertThat(((Shared) parts.get(0)).rules()).hasSize(1);
    assertThat(((Shared) parts.get(1)).rules()).isEmpty();
  }

  @Test
  void reason_holdsIffTheConditionDoes() {
    RuleSet rules = UsedCar.rules();
    for (String price : List.of("low", "middle", "high")) {
      for (String warranty : List.of("none", "year")) {
        for (String payment : List.of("cash", "instalments")) {
          Terms terms = UsedCar.terms(price, warranty, payment);
          ReasonFinder finder = new ReasonFinder(rules, terms);
          Set<String> conclusions = rules.conclusionsOn(terms);
          for (Rule rule : rules.rules()) {
            Reason reason = finder.reason(rule.condition());
            assertThat(reason.holds()).isEqualTo(rule.condition().holds(terms, conclusions));
            assertThat(reason.decisive().holds()).isEqualTo(reason.holds());
          }
        }
      }
    }
  }

  private static Reason reason(Condition condition) {
    Terms terms = new Terms(Map.of("price", "low", "payment", "cash", "warranty", "none"));
    return new ReasonFinder(UsedCar.rules(), terms).reason(condition);
  }

  private static Leaf leaf(Condition condition, boolean holds) {
    return new Leaf(condition, false, holds);
  }

  private static Comparison is(String issue, String option) {
    return new Comparison(PLACE, issue, Operator.EQUAL, List.of(option), Set.of(option));
  }
}
