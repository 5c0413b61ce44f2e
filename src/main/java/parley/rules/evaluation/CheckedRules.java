package parley.rules.evaluation;

import java.util.List;
import java.util.Map;
import parley.diagnostic.Acceptance;
import parley.model.Ordered;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.rules.syntax.RuleFile.RuleSyntax;

/** Rules in which no error was found: the only thing that can be evaluated. */
public final class CheckedRules {
  private final RuleSet rules;
  private final Map<RuleId, RuleSyntax> written;
  private final Map<String, Integer> layers;
  private final List<Acceptance> acceptances;

  /**
   * Made where rule files are read, of rules without errors; nobody else may vouch for that.
   *
   * @param written the same rules as their authors wrote them, of which Drools gets its own
   * @param layers of each conclusion's name, from 0: it rests on names of lower layers only
   */
  public CheckedRules(
      RuleSet rules,
      Map<RuleId, RuleSyntax> written,
      Map<String, Integer> layers,
      List<Acceptance> acceptances) {
    this.rules = rules;
    this.written = Ordered.copyOf(written);
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

  /** {@return every rule as written, in the order of the files} */
  Map<RuleId, RuleSyntax> written() {
    return written;
  }

  /** {@return the layer of each conclusion's name, from 0} */
  Map<String, Integer> layers() {
    return layers;
  }
}
