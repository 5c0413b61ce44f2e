package parley.model.verdict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Terms;

/**
 * Answers by the first reading of rules, and only what the second reading says too: the last guard,
 * which every verdict passes. Where the two differ there is no answer.
 */
public final class AgreedEvaluator implements Evaluator {
  private final Evaluator first;
  private final Evaluator second;

  /**
   * Guards an evaluator.
   *
   * @param rules that it evaluates, as values
   */
  public AgreedEvaluator(Evaluator first, RuleSet rules) {
    this.first = first;
    this.second = new ConditionEvaluator(rules);
  }

  /** {@return what both readings say; throws {@link ReadingsDiffer} if they do not agree} */
  @Override
  public List<Firing> firings(Terms terms, LocalDate asOf, Set<RuleId> off) {
    List<Firing> answer = first.firings(terms, asOf, off);
    List<Firing> expected = second.firings(terms, asOf, off);
    if (!agree(answer, expected)) {
      throw new ReadingsDiffer(
          onlyIn(answer, expected), onlyIn(expected, answer), terms, asOf, off);
    }
    return answer;
  }

  private static boolean agree(List<Firing> answer, List<Firing> expected) {
    if (answer.size() != expected.size()) {
      return false;
    }
    Map<RuleId, String> because = new HashMap<>(2 * answer.size());
    answer.forEach(f -> because.put(f.rule(), f.because()));
    return because.size() == expected.size()
        && expected.stream().allMatch(f -> f.because().equals(because.get(f.rule())));
  }

  private static String onlyIn(List<Firing> some, List<Firing> others) {
    String all =
        some.stream()
            .filter(f -> !others.contains(f))
            .map(f -> f.rule() + " (" + f.because() + ")")
            .sorted()
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing" : all;
  }
}
