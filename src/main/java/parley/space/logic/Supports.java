package parley.space.logic;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.Concluded;
import parley.model.RuleSet;

/** Which issues a condition speaks of, through the conclusions that it rests on too. */
public final class Supports {
  private final List<String> issues;
  private final Map<String, BitSet> conclusions = new LinkedHashMap<>();

  /** Ready for conditions over the conclusions of some rules. */
  public Supports(RuleSet rules) {
    issues = rules.agenda().issueIds();
    for (Conclusion conclusion : rules.conclusions()) {
      BitSet support = of(conclusion.rule().condition());
      conclusions.computeIfAbsent(conclusion.name(), n -> new BitSet()).or(support);
    }
  }

  /** {@return the issues' places in the agenda} */
  public BitSet of(Condition condition) {
    BitSet support = new BitSet();
    collect(condition, support);
    return support;
  }

  private void collect(Condition condition, BitSet into) {
    condition.issues().forEach(i -> into.set(issues.indexOf(i)));
    if (condition instanceof Concluded c) {
      into.or(conclusions.getOrDefault(c.name(), new BitSet()));
    }
    condition.parts().forEach(p -> collect(p, into));
  }
}
