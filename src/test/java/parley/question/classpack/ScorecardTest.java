package parley.question.classpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.testing.Held;

class ScorecardTest {
  @Test
  void pointsAddedUpByHand_areTheSatisfactionOfTheVerdict() {
    Random random = new Random(5);
    int compared = 0;
    for (int seed = 0; seed < 60; seed++) {
      GeneratedCase generated = CaseGenerator.of(seed, Shape.small());
      RuleSet rules = generated.rules().inForce(generated.days().get(0));
      Judge judge =
          new Judge(rules, new ConditionEvaluator(rules), generated.days().get(0), Set.of());
      for (Party party : rules.agenda().parties()) {
        Scorecard card = Scorecard.of(rules, party);
        for (int i = 0; i < 5; i++) {
          Terms terms = Packages.random(rules.agenda(), random);
          PartyVerdict verdict = judge.verdicts(terms, List.of(party.id())).get(0);
          if (verdict.verdict() != Verdict.SILENT && card.total().signum() > 0) {
            Fraction share = byHand(card, verdict).over(card.total());
            assertThat(share.doubleValue()).isEqualTo(verdict.satisfaction(), within(1e-9));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  /** What a team does with its sheet: a line that is not met counts what is left of it, if any. */
  private static Fraction byHand(Scorecard card, PartyVerdict verdict) {
    List<Stance> applying = verdict.findings().stream().map(Finding::stance).toList();
    Fraction sum = Fraction.ZERO;
    for (Scorecard.Entry entry : card.entries()) {
      if (!applying.contains(entry.stance())) {
        sum = sum.plus(entry.points());
      } else {
        sum =
            sum.plus(
                entry.kept().stream()
                    .filter(k -> applying.contains(k.concession()))
                    .map(Scorecard.Kept::points)
                    .max(Fraction::compareTo)
                    .orElse(Fraction.ZERO));
      }
    }
    return sum;
  }

  @Test
  void fractions_becomeWholePoints() {
    Scorecard card = card("1/3", "0.5", "2");

    assertThat(card.whole()).isTrue();
    assertThat(card.entries().stream().map(e -> e.points().toString()))
        .containsExactly("2", "3", "12");
    assertThat(card.total()).isEqualTo(Fraction.of(17));
    assertThat(card.least()).contains(Fraction.of(11));
  }

  @Test
  void weightsWithoutSmallWholePoints_becomeHundredPoints() {
    Scorecard card = card("0.123456", "1/7", "0.3");

    assertThat(card.whole()).isFalse();
    assertThat(card.total()).isEqualTo(Fraction.of(100));
  }

  /** A party with a reservation value of 0.6 and demands of these weights. */
  private static Scorecard card(String... weights) {
    Place place = Place.startOf("p.drl");
    List<Stance> stances = new ArrayList<>();
    for (String weight : weights) {
      Rule rule =
          new Rule(
              "p",
              "r" + stances.size(),
              new Condition.Constant(place, true),
              new Because(List.of()),
              List.of(),
              Fraction.ONE,
              new Period(Optional.empty(), Optional.empty()),
              place);
      stances.add(Held.demand(rule, rule.name(), Fraction.parse(weight).orElseThrow()));
    }
    Party party = new Party("p", "P").reserving(Fraction.parse("0.6").orElseThrow());
    Issue issue = new Issue("i", "I", Optional.empty(), List.of(Option.named("a", "A")), "a");
    Agenda agenda = new Agenda("c", "C", List.of(party), List.of(issue));
    return Scorecard.of(new RuleSet(agenda, stances, List.of()), party);
  }
}
