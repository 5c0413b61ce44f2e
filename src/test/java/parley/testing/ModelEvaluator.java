package parley.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/** Evaluates rules by their conditions as values, without Drools: the oracle of the other. */
public record ModelEvaluator(RuleSet rules) implements Evaluator {
  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    RuleSet counted = rules.inForce(asOf).without(off);
    Set<String> conclusions = counted.conclusionsOn(terms);
    return counted.stances().stream()
        .filter(s -> s.rule().condition().holds(terms, conclusions))
        .map(s -> firing(s, terms))
        .toList();
  }

  private Firing firing(Stance stance, Terms terms) {
    return new Firing(stance.id(), stance.rule().because().text(rules.agenda(), terms));
  }
}
