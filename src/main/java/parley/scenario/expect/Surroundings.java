package parley.scenario.expect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Ordered;
import parley.model.RuleSet;
import parley.model.Terms;

/**
 * What a scenario's expectations may speak of.
 *
 * @param parties who must agree
 * @param packages what each package settles, with the status quo where it is silent
 * @param rules of the case
 * @param whatIfs the rules of each what-if; empty if they are in a file that was not given
 */
public record Surroundings(
    Agenda agenda,
    List<String> parties,
    Map<String, Terms> packages,
    RuleSet rules,
    Map<String, Optional<RuleSet>> whatIfs) {
  public Surroundings {
    parties = List.copyOf(parties);
    packages = Ordered.copyOf(packages);
    whatIfs = Ordered.copyOf(whatIfs);
  }
}
