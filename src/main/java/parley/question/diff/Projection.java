package parley.question.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Condition.Constant;
import parley.model.Condition.IssueComparison;
import parley.model.ConditionRewriting;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Party;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Sum;
import parley.model.Sum.Summand;

/**
 * Rules as they read on the packages of a smaller agenda: an issue that it lacks has the status
 * quo.
 */
record Projection(Agenda own, Agenda shared) implements ConditionRewriting {
  /**
   * {@return the same rules over the shared agenda}
   *
   * @param shared has only issues, options and parties of the rules' own agenda
   */
  static RuleSet of(RuleSet rules, Agenda shared) {
    if (rules.agenda().equals(shared)) {
      return rules;
    }
    Projection onto = new Projection(rules.agenda(), shared);
    return new RuleSet(
        onto.sharedAsOwn(),
        rules.stances().stream().map(s -> s.with(onto.rule(s.rule()))).toList(),
        rules.conclusions().stream()
            .map(c -> new Conclusion(onto.rule(c.rule()), c.name()))
            .toList(),
        rules.impossibilities().stream().map(i -> new Impossibility(onto.rule(i.rule()))).toList());
  }

  /** The shared agenda with the parties as these rules' own has them, and its agreement rule. */
  private Agenda sharedAsOwn() {
    List<Party> parties = own.parties(shared.partyIds());
    Agreement agreement = own.agreement();
    List<String> must = agreement.must().stream().filter(shared.partyIds()::contains).toList();
    return new Agenda(
        shared.caseId(),
        shared.title(),
        parties,
        shared.issues(),
        new Agreement(must, agreement.atLeast(), agreement.votesAtLeast()));
  }

  private Rule rule(Rule rule) {
    return rule.with(condition(rule.condition()));
  }

  private Condition condition(Condition condition) {
    return condition.as(this);
  }

  @Override
  public Condition comparison(Comparison c) {
    if (shared.issue(c.issue()).isEmpty()) {
      return new Constant(c.place(), c.options().contains(statusQuo(c.issue())));
    }
    return new Comparison(
        c.place(), c.issue(), c.operator(), c.values(), kept(c.issue(), c.options()));
  }

  @Override
  public Condition issues(IssueComparison c) {
    boolean left = shared.issue(c.left()).isPresent();
    boolean right = shared.issue(c.right()).isPresent();
    Map<String, Set<String>> options = c.options();
    if (left && right) {
      Map<String, Set<String>> kept = new LinkedHashMap<>();
      kept(c.left(), options.keySet()).forEach(l -> kept.put(l, kept(c.right(), to(options, l))));
      return new IssueComparison(c.place(), c.left(), c.operator(), c.right(), kept);
    } else if (right) {
      Set<String> kept = kept(c.right(), to(options, statusQuo(c.left())));
      return new Comparison(c.place(), c.right(), c.operator(), List.of(c.left()), kept);
    }
    Set<String> among = new LinkedHashSet<>();
    String other = statusQuo(c.right());
    options.forEach((l, r) -> among.addAll(r.contains(other) ? Set.of(l) : Set.of()));
    return comparison(new Comparison(c.place(), c.left(), c.operator(), List.of(c.right()), among));
  }

  @Override
  public Condition sum(Sum c) {
    return new Sum(c.place(), side(c, c.left()), c.operator(), side(c, c.right()), c.values());
  }

  /** An issue that is not shared counts with its status quo. */
  private List<Summand> side(Sum c, List<Summand> side) {
    return side.stream()
        .map(
            s ->
                s.issue()
                    .filter(i -> shared.issue(i).isEmpty())
                    .map(i -> s.factor().multiply(c.value(i, statusQuo(i))))
                    .map(n -> new Summand(n, Optional.empty()))
                    .orElse(s))
        .toList();
  }

  private static Set<String> to(Map<String, Set<String>> options, String left) {
    return options.getOrDefault(left, Set.of());
  }

  private String statusQuo(String issue) {
    return own.issue(issue).orElseThrow().statusQuo();
  }

  private Set<String> kept(String issue, Set<String> options) {
    Issue known = shared.issue(issue).orElseThrow();
    Set<String> kept = new LinkedHashSet<>(options);
    kept.retainAll(known.optionIds());
    return kept;
  }
}
