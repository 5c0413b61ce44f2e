package parley.question.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.verdict.ConditionEvaluator;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;

/** Random small models, every state of each, against the definitions read out word by word. */
class StabilityOracleTest {
  static Stream<Integer> seeds() {
    return IntStream.range(0, 24).boxed();
  }

  private static StabilityAnalysis analysis(SmallGame game, Preferring by) {
    Limits limits = Limits.of(Duration.ofMinutes(1), 1L << 30);
    return new StabilityAnalysis(
        game.setting(),
        by,
        Optional.of(game::isPossible),
        Budget.start(limits),
        new ConditionEvaluator(game.setting().rules()));
  }

  private static Preferring by(int seed) {
    return seed % 3 == 0 ? Preferring.SATISFACTION : Preferring.VERDICT;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void packages_areAsStableAsTheDefinitionsSay(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    BruteForce brute = new BruteForce(game, by(seed) == Preferring.VERDICT);
    StabilityAnalysis analysis = analysis(game, by(seed));
    for (int state = 0; state < game.states(); state++) {
      PackageStability found = analysis.of("s" + state, game.terms(state));
      if (game.impossible().contains(state)) {
        assertThat(found.possible()).isFalse();
        assertThat(found.parties()).isEmpty();
        continue;
      }
      for (int party = 0; party < game.parties(); party++) {
        check(game, brute, party, state, found.parties().get(party));
      }
      for (Concept concept : Concept.values()) {
        assertThat(found.isEquilibrium(concept)).contains(brute.isEquilibrium(concept, state));
      }
    }
  }

  private static void check(
      SmallGame game, BruteForce brute, int party, int state, PartyStability found) {
    Set<Concept> stable =
        Stream.of(Concept.values())
            .filter(c -> brute.isStable(c, party, state))
            .collect(Collectors.toSet());
    assertThat(found.stable()).isEqualTo(stable);
    assertThat(found.improvements().stream().map(i -> game.state(i.move().ends())))
        .containsExactlyInAnyOrderElementsOf(brute.improvements(party, state));
    for (Improvement improvement : found.improvements()) {
      check(game, brute, party, state, improvement);
    }
  }

  private static void check(
      SmallGame game, BruteForce brute, int party, int state, Improvement improvement) {
    int improved = game.state(improvement.move().ends());
    for (Concept concept : List.of(Concept.GMR, Concept.SMR, Concept.SEQ)) {
      assertThat(improvement.stops().contains(concept))
          .isEqualTo(brute.isSanctioned(concept, party, state, improved));
    }
    assertThat(improvement.stoppedBy().isPresent()).isEqualTo(!improvement.stops().isEmpty());
    improvement.stoppedBy().ifPresent(s -> check(game, brute, party, state, improved, s));
  }

  private static void check(
      SmallGame game, BruteForce brute, int party, int state, int improved, Sanction sanction) {
    int at = improved;
    int last = party;
    boolean credible = true;
    for (PartyMove move : sanction.moves()) {
      int mover = Integer.parseInt(move.party().substring(1));
      int next = game.state(move.ends());
      assertThat(mover).isNotEqualTo(last);
      assertThat(mover).isNotEqualTo(party);
      assertThat(brute.isMove(mover, at, next)).isTrue();
      credible &= brute.payoff(mover, next) > brute.payoff(mover, at);
      at = next;
      last = mover;
    }
    assertThat(brute.payoff(party, at)).isLessThanOrEqualTo(brute.payoff(party, state));
    if (sanction.credible()) {
      assertThat(credible).isTrue();
    }
    int end = at;
    boolean lasting =
        IntStream.range(0, game.states())
            .filter(y -> brute.isMove(party, end, y))
            .allMatch(y -> brute.payoff(party, y) <= brute.payoff(party, state));
    assertThat(sanction.lasting()).isEqualTo(lasting);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void equilibria_areThoseOfTheDefinitions(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    BruteForce brute = new BruteForce(game, by(seed) == Preferring.VERDICT);

    Answer<Optional<Equilibria>> answer = analysis(game, by(seed)).equilibria();

    assertThat(answer.complete()).isTrue();
    Equilibria found = answer.value().orElseThrow();
    assertThat(found.possible()).isEqualTo(game.states() - game.impossible().size());
    for (Concept concept : Concept.values()) {
      Set<Integer> expected =
          IntStream.range(0, game.states())
              .filter(s -> !game.impossible().contains(s))
              .filter(s -> brute.isEquilibrium(concept, s))
              .boxed()
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(found.listed(concept).stream().map(game::state))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(found.count(concept)).isEqualTo(expected.size());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void coalitions_areTheSmallestThatMakeAPackageAllOfThemPrefer(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    BruteForce brute = new BruteForce(game, by(seed) == Preferring.VERDICT);
    StabilityAnalysis analysis = analysis(game, by(seed));
    for (int state = 0; state < game.states(); state++) {
      if (!game.impossible().contains(state)) {
        Map<Integer, Set<Set<Integer>>> found = new java.util.TreeMap<>();
        for (CoalitionMove move : analysis.of("s", game.terms(state)).coalitions()) {
          Set<Integer> members =
              move.parties().stream()
                  .map(p -> Integer.parseInt(p.substring(1)))
                  .collect(Collectors.toCollection(TreeSet::new));
          int end = game.state(move.moves().get(move.moves().size() - 1).ends());
          found.computeIfAbsent(end, e -> new HashSet<>()).add(members);
        }
        for (int end = 0; end < game.states(); end++) {
          assertThat(found.getOrDefault(end, Set.of())).isEqualTo(brute.coalitions(state, end));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void origins_areWaysFromTheStatusQuo(int seed) {
    SmallGame game = SmallGame.random(new Random(seed));
    BruteForce brute = new BruteForce(game, by(seed) == Preferring.VERDICT);
    StabilityAnalysis analysis = analysis(game, by(seed));
    List<Integer> all = IntStream.range(0, game.parties()).boxed().toList();
    for (int state = 1; state < game.states(); state++) {
      if (!game.impossible().contains(state)) {
        Origins origins = analysis.of("s", game.terms(state)).origins().orElseThrow();
        boolean open = !game.impossible().contains(0);
        boolean any = open && brute.sequences(all, 0, false).contains(state);
        boolean willing = open && brute.sequences(all, 0, true).contains(state);
        assertThat(origins.moves().isPresent()).isEqualTo(any);
        assertThat(origins.willing()).isEqualTo(willing);
      }
    }
  }
}
