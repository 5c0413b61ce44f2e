package parley.question.stability;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.model.Impossibility;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.space.logic.Supports;

/** Which packages no rule calls impossible. */
public final class Possibility implements Predicate<Terms> {
  private final RuleSet counted;
  private final List<String> issues;
  private final Map<List<String>, Boolean> known = new HashMap<>();

  private Possibility(RuleSet counted) {
    this.counted = counted;
    Supports supports = new Supports(counted);
    BitSet concerned = new BitSet();
    counted.impossibilities().forEach(i -> concerned.or(supports.of(i.rule().condition())));
    List<String> all = counted.agenda().issueIds();
    this.issues = concerned.stream().mapToObj(all::get).toList();
  }

  /**
   * {@return what tells possible packages from others; empty if all are possible}
   *
   * @param counted the rules in force
   */
  public static Optional<Predicate<Terms>> of(RuleSet counted) {
    return counted.impossibilities().isEmpty()
        ? Optional.empty()
        : Optional.of(new Possibility(counted));
  }

  @Override
  public boolean test(Terms terms) {
    List<String> seen = issues.stream().map(i -> terms.option(i).orElseThrow()).toList();
    return known.computeIfAbsent(seen, s -> isPossible(terms));
  }

  private boolean isPossible(Terms terms) {
    for (Impossibility one : counted.impossibilities()) {
      if (one.rule().condition().holds(terms, counted.conclusionsOn(terms))) {
        return false;
      }
    }
    return true;
  }
}
