package parley.model.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Because.Part;
import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/** The same rules with other names. */
public record RenamedRules(NameMap names, boolean placeless) {
  private static final Place NOWHERE = Place.startOf("");

  /** {@return the rules with all names that have changed, where they stand} */
  public static RuleSet of(RuleSet rules, List<NameChange> changes) {
    return new RenamedRules(new NameMap(changes), false).renamed(rules);
  }

  /** {@return whether other rules are these with one name changed, but for places and titles} */
  public static boolean areSame(RuleSet rules, NameChange change, RuleSet others) {
    RuleSet renamed = new RenamedRules(new NameMap(List.of(change)), true).renamed(rules);
    RuleSet same = new RenamedRules(new NameMap(List.of()), true).renamed(others);
    return renamed.agenda().equals(same.agenda()) && everything(renamed).equals(everything(same));
  }

  private static Set<Object> everything(RuleSet rules) {
    Set<Object> all = new LinkedHashSet<>(rules.stances());
    all.addAll(rules.conclusions());
    all.addAll(rules.impossibilities());
    return all;
  }

  private RuleSet renamed(RuleSet rules) {
    return new RuleSet(
        new RenamedAgenda(names, placeless).of(rules.agenda()),
        rules.stances().stream().map(this::stance).toList(),
        rules.conclusions().stream().map(this::conclusion).toList(),
        rules.impossibilities().stream().map(i -> new Impossibility(rule(i.rule()))).toList());
  }

  private Stance stance(Stance stance) {
    Rule rule = rule(stance.rule());
    String party = stance.party();
    Stance renamed = stance.with(rule);
    return stance
        .demandName()
        .map(name -> renamed.named(names.demand(party, name)))
        .orElse(renamed);
  }

  private Conclusion conclusion(Conclusion c) {
    return new Conclusion(rule(c.rule()), names.conclusion(c.name()));
  }

  private Rule rule(Rule rule) {
    RuleId id = names.rule(rule.id());
    return new Rule(
        id.owner(),
        id.name(),
        rule.condition().as(new RenamedCondition(names, this::place)),
        new Because(rule.because().parts().stream().map(this::part).toList()),
        rule.claims().stream().map(names::claim).toList(),
        rule.exactConfidence(),
        rule.inForce(),
        place(rule.place()));
  }

  private Part part(Part part) {
    return part instanceof Chosen chosen ? new Chosen(names.issue(chosen.issue())) : part;
  }

  private Place place(Place place) {
    return placeless ? NOWHERE : place;
  }
}
