package parley.question.verify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.space.diagram.Limits;
import parley.space.logic.Disagreement;

/** Compares the two readings of a case's rules on random packages. */
public final class Readings {
  private final RuleSet rules;
  private final Evaluator evaluator;
  private final Evaluator second;
  private final Limits limits;
  private final Map<LocalDate, RuleSet> inForce = new HashMap<>();
  private final Map<LocalDate, DayLogic> logics = new HashMap<>();

  /**
   * Ready to compare.
   *
   * @param evaluator the first reading of the same rules
   * @param limits for the logic of each day
   */
  public Readings(RuleSet rules, Evaluator evaluator, Limits limits) {
    this.rules = rules;
    this.evaluator = evaluator;
    this.second = new ConditionEvaluator(rules);
    this.limits = limits;
  }

  /**
   * {@return the days on which something may differ: those at which a rule starts or ends, the days
   * before them, and the given ones, in order}
   */
  public static List<LocalDate> days(RuleSet rules, List<LocalDate> more) {
    Set<LocalDate> days = new TreeSet<>(more);
    for (Rule rule : rules.rules()) {
      for (Optional<LocalDate> border : List.of(rule.inForce().from(), rule.inForce().until())) {
        border.ifPresent(d -> days.addAll(List.of(d, d.minusDays(1))));
      }
    }
    return List.copyOf(days);
  }

  /**
   * {@return what was compared; throws a disagreement at the first difference}
   *
   * @param days on which, in turn; not empty
   * @param packages how many packages
   * @param seed decides which
   */
  public Verification compare(List<LocalDate> days, int packages, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < packages; i++) {
      compare(anyPackage(random), days.get(i % days.size()));
    }
    Optional<String> stopped = days.stream().flatMap(d -> logic(d).stopped().stream()).findFirst();
    return new Verification(rules.agenda().caseId(), packages, days, seed, stopped);
  }

  private Terms anyPackage(Random random) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Issue issue : rules.agenda().issues()) {
      List<String> all = issue.optionIds();
      options.put(issue.id(), all.get(random.nextInt(all.size())));
    }
    return new Terms(options);
  }

  private void compare(Terms terms, LocalDate day) {
    List<Firing> firings = evaluator.firings(terms, day, Set.of());
    agree(new HashSet<>(second.firings(terms, day, Set.of())), new HashSet<>(firings), terms, day);
    RuleSet counted = inForce(day);
    for (String party : rules.agenda().partyIds()) {
      PartyVerdict verdict = PartyVerdict.of(Standing.of(party, counted), firings);
      logic(day)
          .verdict(party, terms)
          .filter(expected -> expected != verdict.verdict())
          .ifPresent(
              expected -> {
                throw differs(party + " " + expected, party + " " + verdict.verdict(), terms, day);
              });
    }
  }

  private static void agree(Set<Firing> second, Set<Firing> first, Terms terms, LocalDate day) {
    if (!second.equals(first)) {
      throw differs(onlyIn(second, first), onlyIn(first, second), terms, day);
    }
  }

  private static String onlyIn(Set<Firing> some, Set<Firing> others) {
    return some.stream()
        .filter(f -> !others.contains(f))
        .map(f -> f.rule() + ": " + f.because())
        .sorted()
        .collect(Collectors.joining("; ", "applies: ", ""));
  }

  private static Disagreement differs(String second, String first, Terms terms, LocalDate day) {
    return new Disagreement(second + " (as of " + day + ")", first, terms);
  }

  private RuleSet inForce(LocalDate day) {
    return inForce.computeIfAbsent(day, rules::inForce);
  }

  private DayLogic logic(LocalDate day) {
    return logics.computeIfAbsent(day, d -> DayLogic.of(rules, d, limits));
  }
}
