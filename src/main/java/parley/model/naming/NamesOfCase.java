package parley.model.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Register;

/** Everything in a case that has a name. */
public final class NamesOfCase {
  private NamesOfCase() {}

  /** {@return the names, in the order of agenda, rules and register; no numbers of a range} */
  public static Set<CaseName> of(RuleSet rules, Register register) {
    Set<CaseName> names = new LinkedHashSet<>();
    Agenda agenda = rules.agenda();
    agenda.partyIds().forEach(p -> names.add(CaseName.party(p)));
    agenda.issueIds().forEach(i -> names.add(CaseName.issue(i)));
    agenda.issues().stream()
        .filter(i -> i.range().isEmpty())
        .forEach(i -> i.optionIds().forEach(o -> names.add(CaseName.option(i.id(), o))));
    rules.rules().forEach(r -> names.add(CaseName.rule(r.owner(), r.name())));
    for (Stance stance : rules.stances()) {
      stance.demandName().ifPresent(n -> names.add(CaseName.demand(stance.party(), n)));
    }
    rules.conclusions().forEach(c -> names.add(CaseName.conclusion(c.name())));
    register.claims().forEach(c -> names.add(CaseName.claim(c.article(), c.paragraph())));
    return names;
  }
}
