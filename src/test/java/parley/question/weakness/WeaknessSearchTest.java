package parley.question.weakness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Code;
import parley.generate.JoinedRules;
import parley.model.AgendaPlaces;
import parley.model.Because;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Not;
import parley.model.Fraction;
import parley.model.Operator;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.question.weakness.WeaknessSearch.Weaknesses;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;
import parley.testing.Held;
import parley.testing.UsedCar;

class WeaknessSearchTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final List<Stance> stances = new ArrayList<>();
  private final List<Conclusion> conclusions = new ArrayList<>();

  @Test
  void partThatAConclusionImplies_neverMatters() {
    stances.addAll(UsedCar.rules().stances());
    conclusions.addAll(UsedCar.rules().conclusions());

    assertThat(found())
        .containsExactly(
            "rules/used-car/buyer.drl:32 PAR052 `(payment == cash or price == 4000)` never"
                + " matters");
  }

  @Test
  void findingOnSomeDays_saysWhich() {
    demand("Old", 1, is("warranty", "none"), Period.always());
    redLine("New", 2, is("warranty", "none"), new Period(Optional.of(MARCH), Optional.of(MAY)));

    assertThat(found())
        .containsExactly(
            "buyer:1 PAR054 whenever demand `Old` is unmet, red line `New` is crossed too"
                + " (from 2026-03-01 up to 2026-05-01)");
  }

  @Test
  void findingOnAllDaysOfItsRule_namesNoDays() {
    Period spring = new Period(Optional.of(MARCH), Optional.of(MAY));
    demand("Old", 1, is("warranty", "none"), spring);
    redLine("New", 2, is("warranty", "none"), spring);
    redLine("Other", 3, is("payment", "instalments"), Period.always());

    assertThat(found())
        .containsExactly(
            "buyer:1 PAR054 whenever demand `Old` is unmet, red line `New` is crossed too");
  }

  @Test
  void findingBeforeAndAfter_namesBothTimes() {
    conclusions.add(
        new Conclusion(
            rule(
                "common",
                "Talks",
                1,
                is("payment", "cash"),
                new Period(Optional.of(MARCH), Optional.of(MAY))),
            "talks"));
    demand("No talks", 1, new Concluded(at(1), "talks"), Period.always());

    assertThat(found())
        .contains(
            "buyer:1 PAR050 no package meets the condition of rule `No talks`"
                + " (up to 2026-03-01 and from 2026-05-01 on)");
  }

  @Test
  void conditionThatContradictsItself_namesTheFewestPartsThatDo() {
    redLine(
        "Never",
        1,
        new All(
            at(1),
            List.of(is("payment", "cash"), is("warranty", "none"), is("payment", "instalments"))),
        Period.always());

    assertThat(search().findings())
        .filteredOn(d -> d.code() == Code.NEVER_FIRES)
        .singleElement()
        .extracting(d -> d.help().orElseThrow())
        .isEqualTo("these exclude one another: `payment == cash`, `payment == instalments`");
  }

  @Test
  void partWithinNot_thatNeverMatters_isFoundAtItsPlace() {
    Condition inner =
        new Any(
            at(2),
            List.of(
                is(3, "payment", "cash"),
                new All(at(4), List.of(is(4, "payment", "cash"), is(5, "warranty", "none")))));
    demand("Deep", 1, new Not(at(2), inner), Period.always());

    assertThat(found())
        .containsExactly("buyer:4 PAR052 `(payment == cash and warranty == none)` never matters");
  }

  @Test
  void partsThatImplyEachOther_areNotAllToldOf() {
    demand(
        "Twice",
        1,
        new All(at(1), List.of(is(2, "payment", "cash"), is(3, "payment", "cash"))),
        Period.always());

    assertThat(found()).containsExactly("buyer:3 PAR052 `payment == cash` never matters");
  }

  @Test
  void emptyTerms_areMeantSo() {
    demand(
        "Bound",
        1,
        new All(at(1), List.of(new Condition.Constant(at(2), true), is(3, "payment", "cash"))),
        Period.always());

    assertThat(found()).isEmpty();
  }

  @Test
  void redLineInsideSeveralOthersTogether_isSuperfluousBesideThem() {
    redLine("Cash", 1, is("payment", "cash"), Period.always());
    redLine(
        "Parts",
        2,
        new All(at(2), List.of(is("payment", "instalments"), is("warranty", "none"))),
        Period.always());
    redLine("As seen", 3, is("warranty", "none"), Period.always());

    assertThat(found())
        .contains(
            "buyer:2 PAR054 whenever red line `Parts` is crossed, red line `As seen` is crossed"
                + " too",
            "buyer:3 PAR054 whenever red line `As seen` is crossed, one of the red lines `Cash`,"
                + " `Parts` is crossed too");
  }

  @Test
  void spentBudget_isSaidOfEveryDay() {
    RuleSet rules = UsedCar.rules();
    Limits none = new Limits(Duration.ofSeconds(60), 1 << 20, () -> true);

    assertThat(WeaknessSearch.of(rules, places(), Budget.start(none)))
        .isEqualTo(
            new Weaknesses(
                List.of(), List.of("the rules, from 2026-01-01 on: stopped on request")));
  }

  @Test
  void memoryBound_leavesTheRestToldAsUnchecked() {
    RuleSet rules = JoinedRules.plain(20, 5, 80, 20).of(1);
    Limits tight = new Limits(Duration.ofSeconds(60), 20_000, () -> false);

    Weaknesses found = WeaknessSearch.of(rules, places(), Budget.start(tight));

    assertThat(found.unchecked())
        .isNotEmpty()
        .allMatch(u -> u.endsWith(": stopped at the memory bound of 20000 nodes"))
        .anyMatch(u -> u.startsWith("the options, always"));
  }

  private List<String> found() {
    return search().findings().stream()
        .map(
            d ->
                "%s:%d %s %s"
                    .formatted(d.place().file(), d.place().line(), d.code().id(), d.message()))
        .toList();
  }

  private Weaknesses search() {
    RuleSet rules = new RuleSet(UsedCar.agenda(), stances, conclusions);
    return WeaknessSearch.of(rules, places(), Budget.start(LIMITS));
  }

  private void demand(String name, int line, Condition condition, Period period) {
    stances.add(Held.demand(rule("buyer", name, line, condition, period), name, Fraction.ONE));
  }

  private void redLine(String name, int line, Condition condition, Period period) {
    stances.add(Held.redLine(rule("buyer", name, line, condition, period), Fraction.ONE));
  }

  private static Rule rule(
      String owner, String name, int line, Condition condition, Period period) {
    Place place = new Place(owner, line, 1, 1);
    return new Rule(
        owner, name, condition, Because.of("why"), List.of(), Fraction.ONE, period, place);
  }

  private static Condition is(String issue, String option) {
    return is(9, issue, option);
  }

  private static Condition is(int line, String issue, String option) {
    return new Comparison(at(line), issue, Operator.EQUAL, List.of(option), Set.of(option));
  }

  private static Place at(int line) {
    return new Place("buyer", line, 1, 1);
  }

  private static AgendaPlaces places() {
    return new AgendaPlaces("agenda.yaml", Map.of(), Map.of(), Map.of());
  }
}
