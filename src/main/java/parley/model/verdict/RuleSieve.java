package parley.model.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Rule;
import parley.model.Terms;

/**
 * Some rules, and for each option which of them can apply to a package that has it: those without a
 * comparison that must hold and does not. So few of many rules have to be looked at for a package.
 */
final class RuleSieve {
  /**
   * Of an issue with more options no table is kept: one a day of those took gigabytes in a
   * timeline.
   */
  private static final int OPTIONS_MAX = 100;

  private final List<Rule> rules;
  private final Map<String, Map<String, BitSet>> passing = new HashMap<>();

  RuleSieve(Agenda agenda, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    List<Map<String, Set<String>>> needed = rules.stream().map(r -> needed(r.condition())).toList();
    Set<String> issues = new LinkedHashSet<>();
    needed.forEach(n -> issues.addAll(n.keySet()));
    for (Issue issue : agenda.issues()) {
      if (issues.contains(issue.id()) && issue.options().size() <= OPTIONS_MAX) {
        passing.put(issue.id(), passing(issue, needed));
      }
    }
  }

  private static Map<String, BitSet> passing(Issue issue, List<Map<String, Set<String>>> needed) {
    Map<String, BitSet> byOption = new HashMap<>();
    Set<String> all = new LinkedHashSet<>(issue.optionIds());
    all.forEach(o -> byOption.put(o, new BitSet(needed.size())));
    for (int rule = 0; rule < needed.size(); rule++) {
      for (String option : needed.get(rule).getOrDefault(issue.id(), all)) {
        byOption.computeIfAbsent(option, o -> new BitSet()).set(rule);
      }
    }
    return byOption;
  }

  /** {@return the options, by issue, of which a package must have one for a condition to hold} */
  private static Map<String, Set<String>> needed(Condition condition) {
    Map<String, Set<String>> needed = new HashMap<>();
    if (condition instanceof Condition.Comparison comparison) {
      needed.put(comparison.issue(), comparison.options());
    } else if (condition instanceof Condition.All all) {
      for (Condition part : all.parts()) {
        needed(part).forEach((issue, options) -> needed.merge(issue, options, RuleSieve::common));
      }
    }
    return needed;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new LinkedHashSet<>(some);
    common.retainAll(others);
    return common;
  }

  private static void keep(@Nullable BitSet passing, BitSet left) {
    if (passing != null) {
      left.and(passing);
    }
  }

  /** {@return the rules whose condition holds on complete terms, in their order} */
  List<Rule> applying(Terms terms, Set<String> conclusions) {
    BitSet left = new BitSet(rules.size());
    left.set(0, rules.size());
    passing.forEach((issue, byOption) -> keep(byOption.get(Condition.settled(terms, issue)), left));
    List<Rule> applying = new ArrayList<>();
    for (int r = left.nextSetBit(0); r >= 0; r = left.nextSetBit(r + 1)) {
      if (rules.get(r).condition().holds(terms, conclusions)) {
        applying.add(rules.get(r));
      }
    }
    return applying;
  }
}
