package parley.question.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.verdict.ConditionEvaluator;
import parley.space.diagram.Limits;
import parley.testing.Held;
import parley.testing.UsedCar;

class RuleChangesTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);
  private static final RuleSet RULES = UsedCar.rules();

  @Test
  void addedAndRemovedRules_areNamed() {
    RuleSet less = RULES.without(Set.of(new RuleId("buyer", "Too dear")));

    assertThat(changes(RULES, less)).containsExactly("removed buyer/Too dear (red line) []");
    assertThat(changes(less, RULES)).containsExactly("added buyer/Too dear (red line) []");
  }

  @Test
  void sameDecisionUnderAnotherName_isRenamed() {
    RuleSet renamed =
        changed("Too dear", r -> rule(r, "Over the limit", r.condition(), r.because()));

    assertThat(changes(RULES, renamed))
        .containsExactly("renamed buyer/Over the limit (red line) []");
  }

  @Test
  void otherReason_isOnlyReworded() {
    RuleSet reworded =
        changed("Too dear", r -> rule(r, r.name(), r.condition(), Because.of("Too much.")));

    assertThat(changes(RULES, reworded))
        .containsExactly("reworded buyer/Too dear (red line) [its reason]");
  }

  @Test
  void conditionWrittenOtherwise_isOnlyReworded() {
    RuleSet twice =
        changed(
            "Too dear",
            r -> {
              Condition not = new Condition.Not(r.place(), r.condition());
              return rule(r, r.name(), new Condition.Not(r.place(), not), r.because());
            });

    assertThat(changes(RULES, twice))
        .containsExactly(
            "reworded buyer/Too dear (red line) [its condition is written differently]");
  }

  @Test
  void otherCondition_isChanged() {
    RuleSet wider =
        changed(
            "Too dear",
            r ->
                rule(
                    r,
                    r.name(),
                    new Condition.Comparison(
                        r.place(),
                        "price",
                        Operator.AT_LEAST,
                        List.of("5000"),
                        Set.of("middle", "high")),
                    r.because()));

    assertThat(changes(RULES, wider))
        .containsExactly("changed buyer/Too dear (red line) [condition]");
  }

  @Test
  void redLineTurnedIntoADemand_isChanged() {
    RuleSet demand =
        new RuleSet(
            RULES.agenda(),
            RULES.stances().stream()
                .map(s -> s.rejects() ? Held.demand(s.rule(), "price", Fraction.of(2)) : s)
                .toList(),
            RULES.conclusions());

    assertThat(changes(RULES, demand))
        .containsExactly(
            "changed buyer/Too dear (demand price) [red line -> demand price, weight 1 -> 2]");
  }

  @Test
  void otherDates_areChanged() {
    Period later = new Period(Optional.of(LocalDate.of(2026, 2, 1)), Optional.empty());
    RuleSet shifted =
        changed(
            "Too dear",
            r ->
                new Rule(
                    r.owner(),
                    r.name(),
                    r.condition(),
                    r.because(),
                    r.claims(),
                    r.exactConfidence(),
                    later,
                    r.place()));

    assertThat(changes(RULES, shifted))
        .containsExactly(
            "changed buyer/Too dear (red line) [in force from 2026-01-01 -> from 2026-02-01]");
  }

  @Test
  void stanceOnAChangedConclusion_isChangedThroughIt() {
    RuleSet without = new RuleSet(RULES.agenda(), RULES.stances(), List.of());

    assertThat(changes(RULES, without))
        .containsExactly(
            "removed common/A price far below the market (conclusion bargain) []",
            "changed buyer/Cheap enough to risk it (concession warranty)"
                + " [what its condition rests on]");
  }

  @Test
  void agendas_areNamedFirstAndComparedOverWhatBothShare() {
    Agenda old = RULES.agenda();
    Issue price = old.issues().get(0);
    Issue cheaper =
        new Issue(
            price.id(),
            price.title(),
            price.unit(),
            List.of(
                price.options().get(0),
                Option.valued("middle", "", 5500),
                Option.valued("top", "", 9000)),
            "middle");
    Issue colour =
        new Issue("colour", "", Optional.empty(), List.of(Option.named("red", "")), "red");
    Agenda now =
        new Agenda(
            old.caseId(),
            old.title(),
            List.of(old.parties().get(0), new Party("bank", "Bank")),
            List.of(cheaper, old.issues().get(2), colour));
    RuleSet empty = new RuleSet(now, List.of(), List.of());

    Difference difference = difference(RULES, empty);

    assertThat(difference.agenda())
        .extracting(
            c -> (c.what().words() + " " + c.name() + " " + c.how().id() + " " + c.detail()))
        .containsExactly(
            "party seller removed ",
            "party bank added ",
            "issue warranty removed its status quo is none",
            "issue colour added its status quo is red",
            "option price.high removed ",
            "value price.middle changed 5000.0 -> 5500.0",
            "option price.top added ",
            "status quo price changed high -> middle");
    assertThat(difference.shared().partyIds()).containsExactly("buyer");
    assertThat(difference.shared().size()).isEqualTo(4);
    assertThat(difference.isEquivalent()).isFalse();
  }

  @Test
  void otherValueAlone_leavesTheAgendaEquivalent() {
    AgendaChange value =
        new AgendaChange(
            AgendaChange.What.VALUE, AgendaChange.How.CHANGED, "price", Optional.of("low"), "");

    assertThat(value.decides()).isFalse();
  }

  private static List<String> changes(RuleSet before, RuleSet after) {
    return difference(before, after).rules().stream().map(RuleChangesTest::words).toList();
  }

  private static String words(RuleChange change) {
    return change.kind().id() + " " + change.id() + " (" + change.words() + ") " + change.aspects();
  }

  private static Difference difference(RuleSet before, RuleSet after) {
    return RuleSetDifference.of(
        new RuleSetVersion(before, new ConditionEvaluator(before)),
        new RuleSetVersion(after, new ConditionEvaluator(after)),
        List.of(UsedCar.DAY),
        LIMITS);
  }

  private static RuleSet changed(String name, UnaryOperator<Rule> change) {
    List<Stance> stances = new ArrayList<>();
    for (Stance stance : RULES.stances()) {
      boolean meant = stance.rule().name().equals(name);
      stances.add(meant ? Held.redLine(change.apply(stance.rule()), stance.exactWeight()) : stance);
    }
    return new RuleSet(RULES.agenda(), stances, RULES.conclusions());
  }

  private static Rule rule(Rule rule, String name, Condition condition, Because because) {
    return new Rule(
        rule.owner(),
        name,
        condition,
        because,
        rule.claims(),
        rule.exactConfidence(),
        rule.inForce(),
        rule.place());
  }
}
