package parley.question.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.Verdict;
import parley.space.Enumerated;
import parley.testing.UsedCar;

class OddsTest {
  private static final int APPLYING_MAX = 9;
  private static final RuleId WARRANTY = new RuleId("buyer", "A warranty");
  private static final RuleId CHEAP = new RuleId("buyer", "Cheap enough to risk it");

  static Stream<GeneratedCase> cases() {
    return Enumerated.smallCases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void probabilities_areThoseOfAllSetsOfStancesTried(GeneratedCase generated) {
    Random random = new Random(generated.seed());
    Subsets subsets = uncertain(generated, random);
    Terms terms = Packages.random(generated.rules().agenda(), random);
    List<Stance> applying = subsets.applying(terms);
    if (applying.size() > APPLYING_MAX) {
      return;
    }
    Map<String, Double> accepts = new LinkedHashMap<>();
    Map<String, Double> rejects = new LinkedHashMap<>();
    double deal = 0;
    for (Set<RuleId> notHeld : Subsets.of(applying)) {
      double chance = subsets.probability(applying, notHeld);
      PackageVerdict judged = subsets.judged(terms, notHeld);
      deal += judged.outcome() == Outcome.DEAL ? chance : 0;
      judged
          .verdicts()
          .forEach(
              v -> {
                accepts.merge(v.party(), v.verdict() == Verdict.ACCEPTS ? chance : 0, Double::sum);
                rejects.merge(v.party(), v.verdict() == Verdict.REJECTS ? chance : 0, Double::sum);
              });
    }

    PackageOdds odds = odds(subsets, terms);

    assertThat(odds.deal()).isCloseTo(deal, within(1e-12));
    for (PartyOdds party : odds.parties()) {
      assertThat(party.accepts())
          .isCloseTo(accepts.getOrDefault(party.party(), -1.0), within(1e-12));
      assertThat(party.rejects())
          .isCloseTo(rejects.getOrDefault(party.party(), -1.0), within(1e-12));
      assertThat(party.accepts() + party.holdsOut() + party.rejects()).isCloseTo(1, within(1e-12));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void flips_areTheMinimalSetsThatTurnTheOutcome(GeneratedCase generated) {
    Random random = new Random(generated.seed());
    Subsets subsets = uncertain(generated, random);
    Terms terms = Packages.random(generated.rules().agenda(), random);
    List<Stance> applying = subsets.applying(terms);
    if (applying.size() > APPLYING_MAX) {
      return;
    }
    Outcome now = subsets.judged(terms, Set.of()).outcome();
    List<Set<RuleId>> turning = new ArrayList<>();
    for (Set<RuleId> notHeld : Subsets.of(applying)) {
      if (subsets.judged(terms, notHeld).outcome() != now) {
        turning.add(notHeld);
      }
    }
    List<Set<RuleId>> minimal =
        turning.stream()
            .filter(s -> turning.stream().noneMatch(o -> o.size() < s.size() && s.containsAll(o)))
            .toList();

    List<Set<RuleId>> found = new ArrayList<>();
    odds(subsets, terms).flips().stream()
        .map(FlipSet::stances)
        .map(HashSet::new)
        .forEach(found::add);

    assertThat(found).containsExactlyInAnyOrderElementsOf(minimal);
  }

  @Test
  void simulation_comesCloseToTheProbability() {
    Confidences confidences =
        new Confidences(
            Map.of(WARRANTY, 0.6, CHEAP, 0.3, new RuleId("seller", "Money at once"), 0.9));
    Subsets subsets = new Subsets(UsedCar.rules(), UsedCar.DAY, confidences);
    Terms terms = UsedCar.terms("low", "none", "instalments");
    Random random = new Random(42);
    int draws = 40_000;
    int deals = 0;
    for (int i = 0; i < draws; i++) {
      Set<RuleId> notHeld = new HashSet<>();
      for (Stance stance : UsedCar.rules().stances()) {
        if (random.nextDouble() >= confidences.of(stance)) {
          notHeld.add(stance.id());
        }
      }
      deals += subsets.judged(terms, notHeld).outcome() == Outcome.DEAL ? 1 : 0;
    }

    double expected = 0.1 * (0.4 + 0.6 * 0.3);
    double sigma = Math.sqrt(expected * (1 - expected) / draws);
    assertThat(odds(subsets, terms).deal()).isCloseTo(expected, within(1e-12));
    assertThat((double) deals / draws).isCloseTo(expected, within(4 * sigma));
  }

  @Test
  void swings_goFromSurelyHeldToSurelyNot() {
    Subsets subsets = new Subsets(UsedCar.rules(), UsedCar.DAY, new Confidences(Map.of()));

    List<Swing> swings = odds(subsets, UsedCar.terms("low", "none", "cash")).swings();

    assertThat(swings).containsExactly(new Swing(CHEAP, 1, 1, 0, 1, 0));
  }

  @Test
  void limitedFlips_sayThatThereAreMore() {
    Subsets subsets = new Subsets(UsedCar.rules(), UsedCar.DAY, new Confidences(Map.of()));
    PackageVerdict deal = subsets.judged(UsedCar.terms("low", "none", "cash"), Set.of());

    assertThat(Odds.of(UsedCar.rules().agenda(), deal, new Confidences(Map.of()), 1).moreFlips())
        .isFalse();
    assertThat(Odds.of(UsedCar.rules().agenda(), deal, new Confidences(Map.of()), 0).moreFlips())
        .isTrue();
  }

  private static PackageOdds odds(Subsets subsets, Terms terms) {
    return Odds.of(
        subsets.rules().agenda(), subsets.judged(terms, Set.of()), subsets.confidences(), 100);
  }

  /** {@return the case with random confidences, some of them 0 or 1} */
  static Subsets uncertain(GeneratedCase generated, Random random) {
    Map<RuleId, Double> assumed = new LinkedHashMap<>();
    for (Stance stance : generated.rules().stances()) {
      assumed.put(stance.id(), random.nextInt(5) / 4.0);
    }
    return new Subsets(generated.rules(), generated.days().get(1), new Confidences(assumed));
  }
}
