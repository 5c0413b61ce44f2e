package parley.question.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/**
 * Which rules make a party's verdict on a package another one.
 *
 * @param before the old rules in force
 * @param after the new rules in force
 */
record Responsible(RuleSet before, RuleSet after) {
  /**
   * {@return the stances that keep the party from accepting on the stricter side and do not so on
   * the laxer one, or the concessions that make the difference; then the changed conclusions that
   * those rest on}
   */
  List<Rule> of(PartyVerdict was, PartyVerdict is) {
    boolean stricter = is.verdict().compareTo(was.verdict()) > 0;
    PartyVerdict strict = stricter ? is : was;
    PartyVerdict lax = stricter ? was : is;
    Set<Rule> rules = new LinkedHashSet<>();
    for (Finding finding : strict.findings()) {
      if (finding.isDecisive() && counts(finding, strict, lax, stricter)) {
        rules.addAll(of(finding, strict, lax));
      }
    }
    List.copyOf(rules).forEach(r -> rules.addAll(changedConclusions(r)));
    return List.copyOf(rules);
  }

  /**
   * A new red line suffices to reject; for a package that was rejected to be accepted, the demands
   * must no longer stand in the way either.
   */
  private static boolean counts(
      Finding finding, PartyVerdict strict, PartyVerdict lax, boolean stricter) {
    return strict.verdict() != Verdict.REJECTS
        || finding.stance().rejects()
        || (!stricter && lax.verdict() == Verdict.ACCEPTS);
  }

  private static List<Rule> of(Finding finding, PartyVerdict strict, PartyVerdict lax) {
    Stance stance = finding.stance();
    Optional<Finding> other =
        lax.findings().stream().filter(f -> isSame(f.stance(), stance)).findFirst();
    if (other.isEmpty()) {
      return List.of(stance.rule());
    }
    return lax.findings().stream()
        .map(Finding::stance)
        .filter(s -> s.concedes() && s.demandName().equals(stance.demandName()))
        .filter(s -> strict.findings().stream().noneMatch(f -> isSame(f.stance(), s)))
        .map(Stance::rule)
        .toList();
  }

  private static boolean isSame(Stance a, Stance b) {
    return a.id().equals(b.id()) && a.kind() == b.kind() && a.demandName().equals(b.demandName());
  }

  /** The conclusions that a rule rests on, by either version, that are not the same in both. */
  private Set<Rule> changedConclusions(Rule rule) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> names = new ArrayDeque<>(rule.condition().conclusions());
    while (!names.isEmpty()) {
      String name = names.remove();
      if (seen.add(name)) {
        concluding(before, name).values().forEach(r -> names.addAll(r.condition().conclusions()));
        concluding(after, name).values().forEach(r -> names.addAll(r.condition().conclusions()));
      }
    }
    Set<Rule> changed = new LinkedHashSet<>();
    seen.forEach(n -> changed.addAll(changed(concluding(before, n), concluding(after, n))));
    return changed;
  }

  private static Map<RuleId, Rule> concluding(RuleSet rules, String name) {
    Map<RuleId, Rule> concluding = new LinkedHashMap<>();
    for (Conclusion conclusion : rules.conclusions()) {
      if (conclusion.name().equals(name)) {
        concluding.put(conclusion.rule().id(), conclusion.rule());
      }
    }
    return concluding;
  }

  private static List<Rule> changed(Map<RuleId, Rule> old, Map<RuleId, Rule> now) {
    Set<RuleId> ids = new LinkedHashSet<>(now.keySet());
    ids.addAll(old.keySet());
    return ids.stream()
        .filter(i -> !isAlike(Optional.ofNullable(old.get(i)), Optional.ofNullable(now.get(i))))
        .map(i -> Optional.ofNullable(now.get(i)).or(() -> Optional.ofNullable(old.get(i))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isAlike(Optional<Rule> a, Optional<Rule> b) {
    return a.isPresent()
        && b.isPresent()
        && Conditions.alike(a.get().condition(), b.get().condition());
  }
}
