package parley.rules.evaluation;

import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.PackageDescr;
import parley.diagnostic.check.Acceptance;
import parley.model.RuleSet;

/** Rules in which no error was found: the only thing that can be evaluated. */
public final class CheckedRules {
  private final RuleSet rules;
  private final List<PackageDescr> packages;
  private final Map<String, Integer> layers;
  private final List<Acceptance> acceptances;

  /**
   * Made where rule files are read, of rules without errors; nobody else may vouch for that.
   *
   * @param packages the same rules in Drools' own reading, one tree a file
   * @param layers of each conclusion's name, from 0: it rests on names of lower layers only
   */
  public CheckedRules(
      RuleSet rules,
      List<PackageDescr> packages,
      Map<String, Integer> layers,
      List<Acceptance> acceptances) {
    this.rules = rules;
    this.packages = List.copyOf(packages);
    this.layers = Map.copyOf(layers);
    this.acceptances = List.copyOf(acceptances);
  }

  /** {@return the rules as values, in the second reading} */
  public RuleSet rules() {
    return rules;
  }

  /** {@return the findings that the rules' authors accept} */
  public List<Acceptance> acceptances() {
    return acceptances;
  }

  /** {@return the files in Drools' own reading} */
  List<PackageDescr> packages() {
    return packages;
  }

  /** {@return the layer of each conclusion's name, from 0} */
  Map<String, Integer> layers() {
    return layers;
  }
}
