package parley.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;

/** Evaluates packages one by one from the conditions' values: the slow way, to compare with. */
public record ModelEvaluator(RuleSet rules) implements Evaluator {
  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    RuleSet inForce = rules.inForce(asOf).without(off);
    Set<String> conclusions = inForce.conclusionsOn(terms);
    return inForce.stances().stream()
        .filter(s -> s.rule().condition().holds(terms, conclusions))
        .map(Stance::rule)
        .map(r -> new Firing(r.id(), r.because().text(rules.agenda(), terms)))
        .toList();
  }
}
