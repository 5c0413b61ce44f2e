package parley.question.robust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PackageVerdict;

/**
 * Verdicts where some stances are not held, by switching them off: the oracle of these tests. A
 * party of which nothing is held in a world is not silent there, so all are indifferent.
 */
record Subsets(RuleSet rules, LocalDate day, Confidences confidences) {
  Subsets {
    Agenda agenda = rules.agenda();
    List<Party> parties =
        agenda.parties().stream()
            .map(p -> new Party(p.id(), p.title(), p.shortName(), p.reservation(), p.votes(), true))
            .toList();
    rules = rules.with(new Agenda(agenda.caseId(), agenda.title(), parties, agenda.issues()));
  }

  PackageVerdict judged(Terms terms, Set<RuleId> notHeld) {
    Judge judge = new Judge(rules, new ConditionEvaluator(rules), day, notHeld);
    return judge.judge("x", "", terms, rules.agenda().partyIds());
  }

  /** {@return the stances whose condition holds} */
  List<Stance> applying(Terms terms) {
    return judged(terms, Set.of()).verdicts().stream()
        .flatMap(v -> v.findings().stream())
        .map(f -> f.stance())
        .toList();
  }

  /** {@return every set of these stances} */
  static List<Set<RuleId>> of(List<Stance> stances) {
    List<Set<RuleId>> all = new ArrayList<>(List.of(Set.of()));
    for (Stance stance : stances) {
      for (Set<RuleId> one : List.copyOf(all)) {
        Set<RuleId> more = new LinkedHashSet<>(one);
        more.add(stance.id());
        all.add(more);
      }
    }
    return all;
  }

  /** {@return the probability that exactly these of the stances are not held} */
  double probability(List<Stance> stances, Set<RuleId> notHeld) {
    double product = 1;
    for (Stance stance : stances) {
      double held = confidences.of(stance);
      product *= notHeld.contains(stance.id()) ? 1 - held : held;
    }
    return product;
  }
}
