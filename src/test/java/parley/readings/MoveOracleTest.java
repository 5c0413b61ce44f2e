package parley.readings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.question.diagnose.BoundShift;
import parley.question.diagnose.MovePair;
import parley.question.diagnose.MoveSearch;
import parley.question.diagnose.Moves;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/** Moves against trying every bound on every package, with the meaning of the other oracle. */
class MoveOracleTest {
  private static final int CASES = 300;

  /** Few issues, of which all speak. */
  private static final Shape CLOSE = new Shape(3, 3, 5, 5, 1).ruling(1);

  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 400_000_000L);

  /** A bound, and another in its place. */
  private record Tried(Stance stance, Comparison old, String to, double distance, Stance moved) {}

  @Test
  void smallestShiftOfEachBound_isThatOfEnumeration() {
    int found = 0;
    int byOrder = 0;
    for (long seed = 0; seed < CASES; seed++) {
      GeneratedCase made = CaseGenerator.of(7_000 + seed, CLOSE);
      RuleSet rules = VerdictOracleTest.varied(made.rules(), new Random(seed));
      LocalDate day = made.days().get(1);
      Moves moves = moves(rules, day, false);
      List<BoundShift> expected = deals(rules, day) > 0 ? List.of() : expected(rules, day);
      assertThat(moves.single()).as("seed " + seed).isEqualTo(expected);
      found += expected.size();
      byOrder += (int) expected.stream().filter(m -> isOrdered(rules, m)).count();
    }
    assertThat(found).isGreaterThan(3);
    assertThat(byOrder).as("moves of issues whose names stand in an order").isPositive();
  }

  private static boolean isOrdered(RuleSet rules, BoundShift move) {
    return rules.agenda().issue(move.issue()).orElseThrow().isOrdered();
  }

  @Test
  void pairs_openADealThatNeitherShiftOpens() {
    int found = 0;
    for (long seed = 0; seed < CASES; seed++) {
      GeneratedCase made = CaseGenerator.of(9_000 + seed, CLOSE);
      RuleSet rules = made.rules();
      LocalDate day = made.days().get(1);
      for (MovePair pair : moves(rules, day, true).pairs()) {
        List<Tried> tried =
            pair.moves().stream().map(m -> tried(rules, day, m)).flatMap(List::stream).toList();
        RuleSet both = rules;
        for (Tried one : tried) {
          assertThat(deals(with(rules, one.moved()), day)).isZero();
          both = with(both, one.moved());
        }
        if (!tried.get(0).stance().id().equals(tried.get(1).stance().id())) {
          assertThat(BigInteger.valueOf(deals(both, day))).isEqualTo(pair.deals()).isPositive();
          found++;
        }
      }
    }
    assertThat(found).isPositive();
  }

  private static List<Tried> tried(RuleSet rules, LocalDate day, BoundShift move) {
    return all(rules, day).stream()
        .filter(t -> t.stance().id().equals(move.stance()))
        .filter(t -> t.old().issue().equals(move.issue()))
        .filter(t -> t.old().values().get(0).equals(move.from()) && t.to().equals(move.to()))
        .limit(1)
        .toList();
  }

  private static List<BoundShift> expected(RuleSet rules, LocalDate day) {
    Map<List<Object>, BoundShift> best = new java.util.LinkedHashMap<>();
    Map<List<Object>, Double> near = new HashMap<>();
    for (Tried one : all(rules, day)) {
      List<Object> bound =
          List.of(one.stance().id(), one.old().issue(), one.old().operator(), one.old().values());
      long deals = deals(with(rules, one.moved()), day);
      BoundShift move =
          new BoundShift(
              one.stance().id(),
              one.old().issue(),
              one.old().values().get(0),
              one.to(),
              BigInteger.valueOf(deals));
      double before = near.getOrDefault(bound, Double.POSITIVE_INFINITY);
      boolean nearer = one.distance() < before;
      boolean more =
          one.distance() == before
              && move.deals().compareTo(requireNonNull(best.get(bound)).deals()) > 0;
      if (deals > 0 && (nearer || more)) {
        best.put(bound, move);
        near.put(bound, one.distance());
      }
    }
    List<BoundShift> ordered = new ArrayList<>();
    List<List<Object>> bounds = new ArrayList<>();
    all(rules, day)
        .forEach(
            t ->
                bounds.add(
                    List.of(
                        t.stance().id(), t.old().issue(), t.old().operator(), t.old().values())));
    bounds.stream()
        .distinct()
        .flatMap(b -> Optional.ofNullable(best.get(b)).stream())
        .forEach(ordered::add);
    return ordered;
  }

  private static List<Tried> all(RuleSet rules, LocalDate day) {
    List<Tried> all = new ArrayList<>();
    for (String party : rules.agenda().partyIds()) {
      for (Stance stance : VerdictOracleTest.own(rules, party, day)) {
        Set<Comparison> compared = new LinkedHashSet<>();
        gather(stance.rule().condition(), compared);
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Comparison one : compared) {
          if (seen.add(List.of(one.issue(), one.operator(), one.values()))) {
            Issue issue = rules.agenda().issue(one.issue()).orElseThrow();
            double from = position(issue, one.values().get(0));
            for (Option option : issue.options()) {
              double to = position(issue, option);
              if (to != from) {
                all.add(
                    new Tried(
                        stance,
                        one,
                        issue.isNumeric() ? issue.number(option) : option.id(),
                        Math.abs(to - from),
                        moved(stance, one, issue, to)));
              }
            }
          }
        }
      }
    }
    return all;
  }

  /** A number's value; of an ordered option its place, from least to most. */
  private static double position(Issue issue, Option option) {
    return option.value().orElse((double) issue.options().indexOf(option));
  }

  private static double position(Issue issue, String written) {
    return issue.isNumeric() ? Double.parseDouble(written) : issue.optionIds().indexOf(written);
  }

  private static void gather(Condition condition, Set<Comparison> into) {
    if (condition instanceof Comparison c
        && List.of("<", "<=", ">", ">=").contains(c.operator().symbol())) {
      into.add(c);
    }
    condition.parts().forEach(p -> gather(p, into));
  }

  private static Stance moved(Stance stance, Comparison old, Issue issue, double to) {
    Set<String> options = new LinkedHashSet<>();
    for (Option option : issue.options()) {
      double value = position(issue, option);
      boolean holds =
          switch (old.operator().symbol()) {
            case "<" -> value < to;
            case "<=" -> value <= to;
            case ">" -> value > to;
            default -> value >= to;
          };
      if (holds) {
        options.add(option.id());
      }
    }
    Rule rule = stance.rule();
    return stance.with(
        new Rule(
            rule.owner(),
            rule.name(),
            rebuilt(rule.condition(), old, options, String.valueOf(to)),
            rule.because(),
            rule.claims(),
            rule.exactConfidence(),
            rule.inForce(),
            rule.place()));
  }

  private static Condition rebuilt(
      Condition condition, Comparison old, Set<String> options, String to) {
    if (condition instanceof Comparison c) {
      boolean same =
          c.issue().equals(old.issue())
              && c.operator() == old.operator()
              && c.values().equals(old.values());
      return same ? new Comparison(c.place(), c.issue(), c.operator(), List.of(to), options) : c;
    } else if (condition instanceof Condition.All c) {
      return new Condition.All(c.place(), rebuilt(c.parts(), old, options, to));
    } else if (condition instanceof Condition.Any c) {
      return new Condition.Any(c.place(), rebuilt(c.parts(), old, options, to));
    } else if (condition instanceof Condition.Not c) {
      return new Condition.Not(c.place(), rebuilt(c.part(), old, options, to));
    }
    return condition;
  }

  private static List<Condition> rebuilt(
      List<Condition> parts, Comparison old, Set<String> options, String to) {
    return parts.stream().map(p -> rebuilt(p, old, options, to)).toList();
  }

  private static RuleSet with(RuleSet rules, Stance moved) {
    List<Stance> stances = new ArrayList<>(rules.stances());
    stances.replaceAll(s -> s.id().equals(moved.id()) ? moved : s);
    return new RuleSet(rules.agenda(), stances, rules.conclusions(), rules.impossibilities());
  }

  /** Silent parties are taken to accept. */
  private static long deals(RuleSet rules, LocalDate day) {
    long deals = 0;
    for (Terms terms : Packages.all(rules.agenda())) {
      if (VerdictOracleTest.ruledOut(rules, day, terms)) {
        continue;
      }
      Map<String, String> verdicts = new HashMap<>();
      for (String party : rules.agenda().partyIds()) {
        verdicts.put(party, VerdictOracleTest.verdict(rules, party, day, terms));
      }
      deals +=
          VerdictOracleTest.agreed(rules.agenda(), verdicts, Set.of("accepts", "silent")) ? 1 : 0;
    }
    return deals;
  }

  private static Moves moves(RuleSet rules, LocalDate day, boolean pairs) {
    Setting setting = Setting.of(rules, day, rules.agenda().partyIds());
    Answer<Moves> moves = MoveSearch.of(setting, pairs, LIMITS, new ConditionEvaluator(rules));
    assertThat(moves.complete()).isTrue();
    return moves.value();
  }
}
