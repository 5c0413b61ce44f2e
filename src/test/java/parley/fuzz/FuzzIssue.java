package parley.fuzz;

import java.util.List;

/**
 * An issue of a fuzzed case.
 *
 * @param options its options' ids
 * @param numbers the options' numbers as written; empty for an issue of names
 * @param ordered whether the names stand from least to most
 * @param range in place of options; empty if it has names
 */
record FuzzIssue(
    String id, List<String> options, List<String> numbers, boolean ordered, String range) {
  FuzzIssue(String id, List<String> options, List<String> numbers) {
    this(id, options, numbers, false, "");
  }

  /** {@return an issue whose options are numbers in equal steps} */
  static FuzzIssue ranged(String id, String range, String... numbers) {
    return new FuzzIssue(id, List.of(numbers), List.of(numbers), false, range);
  }

  boolean isRanged() {
    return !range.isEmpty();
  }

  /** {@return an issue whose names stand from least to most} */
  static FuzzIssue ordered(String id, String... options) {
    return new FuzzIssue(id, List.of(options), List.of(), true, "");
  }

  boolean isNumeric() {
    return !numbers.isEmpty();
  }

  /** {@return its part of an agenda} */
  String yaml() {
    StringBuilder text = new StringBuilder("  " + id + ":\n    title: An issue\n");
    text.append(isNumeric() ? "    unit: units\n" : "");
    text.append(ordered ? "    ordered: true\n" : "");
    text.append("    status_quo: ").append(options.get(0)).append('\n');
    if (isRanged()) {
      return text.append("    range: ").append(range).append('\n').toString();
    }
    text.append("    options:\n");
    for (int i = 0; i < options.size(); i++) {
      text.append("      ").append(options.get(i)).append(": ");
      text.append(
          isNumeric() ? "{title: An option, value: " + numbers.get(i) + "}\n" : "An option\n");
    }
    return text.toString();
  }
}
