package parley.fuzz;

import java.util.Map;
import java.util.Set;

/**
 * What a condition is asked about: one package and what has been concluded from it. Nothing of
 * Parley is used here.
 *
 * @param options the option chosen, by issue
 * @param numbers the number chosen, by numeric issue
 */
record Situation(Map<String, String> options, Map<String, Double> numbers, Set<String> concluded) {
  String option(String issue) {
    return options.getOrDefault(issue, "");
  }

  double number(String issue) {
    return numbers.getOrDefault(issue, Double.NaN);
  }
}
