package parley.model.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Impossibility;
import parley.model.RuleId;
import parley.model.RuleSet;

/**
 * Why a package is impossible.
 *
 * @param because the reason as it reads for this package; where issues are open, with {@code
 *     <issue>} in the place of an open one's option
 * @param inSome whether issues are open and some completions only are ruled out by it
 */
public record Contradiction(Impossibility impossibility, String because, boolean inSome) {
  /**
   * {@return why a complete package is impossible, by file and line; empty iff it is possible}
   *
   * @param because the reasons of the rules that apply, by whose they are
   */
  static List<Contradiction> of(RuleSet counted, Map<String, Map<RuleId, String>> because) {
    List<Contradiction> found = new ArrayList<>();
    for (Impossibility one : counted.impossibilities()) {
      RuleId rule = one.rule().id();
      Optional.ofNullable(because.getOrDefault(rule.owner(), Map.of()).get(rule))
          .ifPresent(b -> found.add(new Contradiction(one, b, false)));
    }
    return found;
  }
}
