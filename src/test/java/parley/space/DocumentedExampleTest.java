package parley.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Choice;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Question;
import parley.question.diagnose.Repair;
import parley.question.open.OpenPackages;
import parley.question.open.OpenVerdict;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;
import parley.testing.Held;

/** The example of docs/analysis.md says what is true. */
class DocumentedExampleTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(10), 1L << 26);

  private final RuleSet rules = rules();
  private final Setting setting = Setting.of(rules, LocalDate.EPOCH, List.of("north", "south"));

  @Test
  void zone_is_empty_though_each_party_accepts_something() {
    Zone zone = ZoneCount.of(setting, Terms.none(), LIMITS).value();
    assertThat(zone.deals()).contains(BigInteger.ZERO);
    assertThat(zone.accepts())
        .isEqualTo(Map.of("north", BigInteger.ONE, "south", BigInteger.valueOf(3)));
  }

  @Test
  void open_aid_makes_both_depend_and_yet_no_deal() {
    OpenPackages packages = new OpenPackages(setting, LIMITS, 10, new ConditionEvaluator(rules));
    OpenVerdict verdict = packages.verdict(new Terms(Map.of("troops", "none"))).value();
    assertThat(verdict.outcome()).isEqualTo(Outcome.NO_DEAL);
    assertThat(verdict.verdicts()).allMatch(v -> v.verdict() == Verdict.DEPENDS);
    assertThat(verdict.verdicts().get(0).acceptsIf())
        .containsExactly(new Choice(Map.of("aid", List.of("ended"))));
    assertThat(verdict.verdicts().get(1).acceptsIf())
        .containsExactly(new Choice(Map.of("aid", List.of("continued"))));
  }

  @Test
  void three_stances_are_the_only_conflict_and_each_alone_a_repair() {
    Diagnosis found =
        Diagnoser.of(setting, Question.upTo(10), LIMITS, new ConditionEvaluator(rules)).value();
    assertThat(found.conflicts()).hasSize(1);
    assertThat(found.conflicts().get(0).stances()).hasSize(3);
    assertThat(found.repairs().stream().map(Repair::stances).flatMap(List::stream).toList())
        .containsExactlyInAnyOrderElementsOf(found.conflicts().get(0).stances());
  }

  private static RuleSet rules() {
    Agenda agenda =
        new Agenda(
            "example",
            "Example",
            List.of(new Party("north", "North"), new Party("south", "South")),
            List.of(issue("aid", "continued", "ended"), issue("troops", "none", "western")));
    return new RuleSet(
        agenda,
        List.of(
            Held.redLine(rule("north", 1, "troops", "western"), Fraction.ONE),
            Held.demand(rule("north", 2, "aid", "continued"), "end_of_aid", Fraction.ONE),
            Held.demand(rule("south", 1, "troops", "none"), "protection", Fraction.of(2)),
            Held.concession(rule("south", 2, "aid", "continued"), "protection", Fraction.of(0.5))),
        List.of());
  }

  private static Issue issue(String id, String first, String second) {
    List<Option> options = List.of(Option.named(first, first), Option.named(second, second));
    return new Issue(id, id, Optional.empty(), options, first);
  }

  private static Rule rule(String party, int line, String issue, String option) {
    Place place = new Place(party + ".drl", line, 1, 1);
    Condition condition =
        new Condition.Comparison(place, issue, Operator.EQUAL, List.of(option), Set.of(option));
    return new Rule(
        party,
        issue + " " + option,
        condition,
        Because.of("because"),
        List.of(),
        Fraction.ONE,
        Period.always(),
        place);
  }
}
