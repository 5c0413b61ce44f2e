package parley.fuzz;

import java.util.List;
import java.util.function.Predicate;

/** A piece of a condition: its text and, independently, what it means. */
record Meant(String text, Predicate<Situation> holds) {
  /** {@return this piece within other words, meaning the same} */
  Meant in(String format) {
    return new Meant(format.formatted(text), holds);
  }

  /** {@return this piece within other words, meaning the opposite} */
  Meant not(String format) {
    return new Meant(format.formatted(text), holds.negate());
  }

  Meant and(String sign, Meant other) {
    return new Meant(text + sign + other.text, holds.and(other.holds));
  }

  Meant or(String sign, Meant other) {
    return new Meant(text + sign + other.text, holds.or(other.holds));
  }

  /** {@return {@code issue operator option}, for one of the operators that compare options} */
  static Meant option(String side, String issue, String operator, List<String> options) {
    String all = "\"" + String.join("\", \"", options) + "\"";
    boolean negative = operator.equals("!=") || operator.equals("not in");
    String right = operator.endsWith("in") ? "(" + all + ")" : all;
    return new Meant(
        side + " " + operator + " " + right, s -> options.contains(s.option(issue)) != negative);
  }

  /** {@return {@code issue operator option}, for one of the operators that compare by order} */
  static Meant ranked(String side, FuzzIssue issue, String operator, String bound) {
    List<String> options = issue.options();
    int rank = options.indexOf(bound);
    return new Meant(
        side + " " + operator + " \"" + bound + "\"",
        s -> compares(options.indexOf(s.option(issue.id())), operator, rank));
  }

  /** {@return {@code issue operator number}} */
  static Meant number(String side, String issue, String operator, String number) {
    double value = Double.parseDouble(number);
    return new Meant(
        side + " " + operator + " " + number, s -> compares(s.number(issue), operator, value));
  }

  /** {@return whether two numbers compare so} */
  static boolean compares(double left, String operator, double right) {
    return switch (operator) {
      case "<" -> left < right;
      case "<=" -> left <= right;
      case ">" -> left > right;
      case ">=" -> left >= right;
      case "==" -> left == right;
      case "!=" -> left != right;
      default -> throw new IllegalArgumentException(operator);
    };
  }
}
