package parley.question.stability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Condition;
import parley.model.Control;
import parley.model.Control.Direction;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Party;
import parley.model.Period;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.space.logic.Setting;
import parley.testing.Held;

/**
 * A model of at most 27 states, as plain numbers and as rules that say the same. State {@code s}
 * settles issue {@code i} with option {@code s / (size of the issues before) % size}.
 *
 * @param sizes options by issue
 * @param owners parties by issue
 * @param impossible states that cannot be
 * @param verdicts by party and state: 0 rejects, 1 holds out, 2 accepts
 * @param tenths satisfaction by party and state, in tenths
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // only read; numbers for an oracle
record SmallGame(
    List<Integer> sizes,
    List<Set<Integer>> owners,
    List<Direction> directions,
    Set<Integer> impossible,
    int[][] verdicts,
    int[][] tenths) {
  static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  static SmallGame random(Random random) {
    int parties = 2 + random.nextInt(2);
    List<Integer> sizes =
        IntStream.range(0, 2 + random.nextInt(2)).map(i -> 2 + random.nextInt(2)).boxed().toList();
    List<Set<Integer>> owners = sizes.stream().map(s -> owners(parties, random)).toList();
    List<Direction> directions =
        sizes.stream().map(s -> Direction.values()[random.nextInt(3)]).toList();
    int states = sizes.stream().reduce(1, (a, b) -> a * b);
    Set<Integer> impossible = new java.util.TreeSet<>();
    if (random.nextBoolean()) {
      IntStream.range(0, states).filter(s -> random.nextInt(4) == 0).forEach(impossible::add);
    }
    int levels = 1 + random.nextInt(10);
    int[][] verdicts = new int[parties][states];
    int[][] tenths = new int[parties][states];
    for (int p = 0; p < parties; p++) {
      for (int s = 0; s < states; s++) {
        verdicts[p][s] = random.nextInt(3);
        tenths[p][s] = random.nextInt(levels + 1);
      }
    }
    return new SmallGame(sizes, owners, directions, impossible, verdicts, tenths);
  }

  private static Set<Integer> owners(int parties, Random random) {
    int draw = random.nextInt(parties + 2);
    if (draw == parties) {
      return Set.of();
    }
    return draw > parties ? Set.of(0, 1) : Set.of(draw);
  }

  int parties() {
    return verdicts.length;
  }

  int states() {
    return verdicts[0].length;
  }

  int option(int state, int issue) {
    int rest = state;
    for (int i = 0; i < issue; i++) {
      rest /= sizes.get(i);
    }
    return rest % sizes.get(issue);
  }

  Terms terms(int state) {
    Terms terms = Terms.none();
    for (int i = 0; i < sizes.size(); i++) {
      terms = terms.with("i" + i, "o" + option(state, i));
    }
    return terms;
  }

  int state(Terms terms) {
    return IntStream.range(0, states())
        .filter(s -> terms(s).equals(terms))
        .findFirst()
        .orElseThrow();
  }

  boolean isPossible(Terms terms) {
    return !impossible.contains(state(terms));
  }

  Setting setting() {
    return Setting.of(rules(), DAY, IntStream.range(0, parties()).mapToObj(p -> "p" + p).toList());
  }

  private Agenda agenda() {
    List<Party> parties =
        IntStream.range(0, parties()).mapToObj(p -> new Party("p" + p, "P" + p)).toList();
    List<Issue> issues =
        IntStream.range(0, sizes.size())
            .mapToObj(
                i ->
                    new Issue(
                        "i" + i,
                        "I" + i,
                        Optional.empty(),
                        IntStream.range(0, sizes.get(i))
                            .mapToObj(o -> Option.named("o" + o, "O" + o))
                            .toList(),
                        "o0",
                        OptionOrder.none(),
                        new Control(
                            owners.get(i).stream().sorted().map(p -> "p" + p).toList(),
                            directions.get(i))))
            .toList();
    return new Agenda("game", "A game", parties, issues);
  }

  /**
   * A preference that is met on no state, with a concession for each state; a demand that is unmet
   * where a party holds out; a red line crossed where it rejects.
   */
  private RuleSet rules() {
    List<Stance> stances = new ArrayList<>();
    for (int p = 0; p < parties(); p++) {
      int party = p;
      stances.add(
          Held.preference(
              rule(p, "all", IntStream.range(0, states()).toArray()), "all", Fraction.ONE));
      for (int s = 0; s < states(); s++) {
        double cost = (10 - tenths[p][s]) / 10.0;
        stances.add(Held.concession(rule(p, "at " + s, s), "all", Fraction.of(cost)));
      }
      stances.add(
          Held.demand(
              rule(p, "demand", where(s -> verdicts[party][s] == 1)), "demand", Fraction.of(0)));
      stances.add(Held.redLine(rule(p, "line", where(s -> verdicts[party][s] == 0)), Fraction.ONE));
    }
    return new RuleSet(agenda(), stances, List.of());
  }

  private int[] where(java.util.function.IntPredicate test) {
    return IntStream.range(0, states()).filter(test).toArray();
  }

  private Rule rule(int party, String name, int... states) {
    Place place = new Place("p" + party + ".drl", 1, 1, 1);
    List<Condition> any = IntStream.of(states).mapToObj(s -> at(s, place)).toList();
    return new Rule(
        "p" + party,
        name,
        new Condition.Any(place, any),
        Because.of(name),
        List.of(),
        Fraction.ONE,
        Period.always(),
        place);
  }

  private Condition at(int state, Place place) {
    List<Condition> all = new ArrayList<>();
    for (Map.Entry<String, String> choice : terms(state).options().entrySet()) {
      Set<String> only = Set.of(choice.getValue());
      all.add(
          new Condition.Comparison(
              place, choice.getKey(), Operator.EQUAL, List.of(choice.getValue()), only));
    }
    return new Condition.All(place, all);
  }
}
