package parley.model.naming;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/** Asks the rules of a case about packages that are written with other names. */
public final class RenamedEvaluator implements Evaluator {
  private final Evaluator evaluator;
  private final NameMap names;
  private final Map<String, Issue> issues = new HashMap<>();
  private final Map<RuleId, RuleId> rules = new HashMap<>();

  /**
   * Made of an evaluator of rules under their old names.
   *
   * @param old the same rules
   */
  public RenamedEvaluator(Evaluator evaluator, RuleSet old, List<NameChange> changes) {
    this.evaluator = evaluator;
    this.names = new NameMap(changes);
    Agenda agenda = old.agenda();
    agenda.issues().forEach(i -> issues.put(names.issue(i.id()), i));
    old.rules().stream().map(Rule::id).forEach(r -> rules.put(names.rule(r), r));
  }

  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    Map<String, String> old = new LinkedHashMap<>();
    terms.options().forEach((i, o) -> old.put(issue(i).id(), option(issue(i), o)));
    Set<RuleId> oldOff =
        off.stream()
            .map(r -> Optional.ofNullable(rules.get(r)).orElse(r))
            .collect(Collectors.toSet());
    return evaluator.firings(new Terms(old), asOf, oldOff).stream()
        .map(f -> new Firing(names.rule(f.rule()), f.because()))
        .toList();
  }

  private Issue issue(String renamed) {
    return Optional.ofNullable(issues.get(renamed)).orElseThrow();
  }

  private String option(Issue issue, String renamed) {
    return issue.options().stream()
        .map(Option::id)
        .filter(o -> names.option(issue.id(), o).equals(renamed))
        .findFirst()
        .orElse(renamed);
  }
}
