package parley.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Random conditions of every form over some issues and conclusions, with what they mean. */
final class Conditions {
  private static final List<String> ORDERS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final List<FuzzIssue> issues;
  private final List<String> conclusions;
  private int variables;

  Conditions(Random random, List<FuzzIssue> issues, List<String> conclusions) {
    this.random = random;
    this.issues = issues;
    this.conclusions = List.copyOf(conclusions);
  }

  /** {@return what stands after {@code when}} */
  Meant when(int depth) {
    Meant all = element(depth);
    for (int more = random.nextInt(3); more > 0; more--) {
      all = all.and(pick(" ", "\n  ", " and "), element(depth));
    }
    if (random.nextInt(5) == 0) {
      all = all.and("\n  ", inner(1).or(" ", inner(1)).in("(or %s)"));
    }
    return all;
  }

  Meant element(int depth) {
    if (depth == 0) {
      return pattern();
    }
    return switch (random.nextInt(10)) {
      case 0 -> pattern().not("not %s");
      case 1 -> pattern().in("exists %s");
      case 2 -> inner(depth).or(pick(" or ", " || "), inner(depth)).in("(%s)");
      case 3 -> inner(depth).and(pick(" and ", " && "), inner(depth)).in("(%s)");
      case 4 -> inner(depth).and(" and ", inner(depth)).not("not (%s)");
      case 5 -> inner(depth).or(" or ", inner(depth)).in("exists (%s)");
      default -> pattern();
    };
  }

  private Meant inner(int depth) {
    return element(depth - 1);
  }

  private Meant pattern() {
    if (!conclusions.isEmpty() && random.nextInt(3) == 0) {
      String name = Fuzz.pick(random, conclusions);
      return new Meant(
          "Conclusion( name == \"%s\" )".formatted(name), s -> s.concluded().contains(name));
    }
    return terms();
  }

  private Meant terms() {
    Meant all = constraint();
    for (int more = random.nextInt(3); more > 0; more--) {
      all = all.and(", ", constraint());
    }
    return all.in("Terms( %s )");
  }

  private Meant constraint() {
    return random.nextInt(5) == 0 ? bound() : expression(2);
  }

  /** A variable, bound and used within one pattern. */
  private Meant bound() {
    FuzzIssue issue = anyIssue();
    String variable = "$" + pick("v", "in", "not", "i_") + variables++;
    String binding = variable + " : " + issue.id();
    Meant test = test(variable, issue);
    return switch (random.nextInt(3)) {
      case 0 -> test(binding, issue);
      case 1 -> new Meant(binding + ", " + test.text(), test.holds());
      default -> withIssue(binding + ", ", variable, issue);
    };
  }

  private Meant withIssue(String before, String variable, FuzzIssue issue) {
    FuzzIssue other = anyIssue();
    if (issue.isNumeric() != other.isNumeric()) {
      Meant test = test(variable, issue);
      return new Meant(before + test.text(), test.holds());
    }
    String sign = issue.isNumeric() ? Fuzz.pick(random, ORDERS) : pick("==", "!=");
    String text = before + other.id() + " " + sign + " " + variable;
    return issue.isNumeric()
        ? new Meant(text, s -> Meant.compares(s.number(other.id()), sign, s.number(issue.id())))
        : new Meant(
            text, s -> s.option(other.id()).equals(s.option(issue.id())) == sign.equals("=="));
  }

  private Meant expression(int depth) {
    if (depth == 0) {
      return comparison();
    }
    return switch (random.nextInt(8)) {
      case 0 -> part(depth).and(" && ", part(depth));
      case 1 -> part(depth).or(" || ", part(depth));
      case 2 -> expression(depth - 1).not("!( %s )");
      case 3 -> comparison().and(" && ", comparison()).or(" || ", comparison());
      case 4 -> comparison().or(" || ", comparison()).not("!( %s )");
      default -> comparison();
    };
  }

  private Meant part(int depth) {
    return expression(depth - 1).in("( %s )");
  }

  private Meant comparison() {
    FuzzIssue issue = anyIssue();
    if (random.nextInt(10) == 0 && !issue.isNumeric()) {
      String option = Fuzz.pick(random, issue.options());
      String text = "\"" + option + "\" == " + issue.id();
      return new Meant(text, s -> s.option(issue.id()).equals(option));
    }
    if (random.nextInt(20) == 0) {
      boolean value = random.nextBoolean();
      return new Meant(Boolean.toString(value), s -> value);
    }
    if (random.nextInt(8) == 0) {
      return sum();
    } else if (random.nextInt(12) == 0) {
      return count();
    }
    return test(issue.id(), issue);
  }

  /** Two sums compared, of issues and numbers that doubles add exactly. */
  private Meant sum() {
    Side left = side();
    Side right = side();
    String sign = Fuzz.pick(random, ORDERS);
    return new Meant(
        left.text() + " " + sign + " " + right.text(),
        s -> Meant.compares(left.value().applyAsDouble(s), sign, right.value().applyAsDouble(s)));
  }

  /** What one side of a comparison of sums says and comes to. */
  private record Side(String text, ToDoubleFunction<Situation> value) {}

  private Side side() {
    Side side = summand();
    for (int more = 1 + random.nextInt(2); more > 0; more--) {
      Side before = side;
      Side next = summand();
      boolean minus = random.nextBoolean();
      side =
          new Side(
              before.text() + (minus ? " - " : " + ") + next.text(),
              s ->
                  before.value().applyAsDouble(s)
                      + (minus ? -1 : 1) * next.value().applyAsDouble(s));
    }
    return side;
  }

  private Side summand() {
    List<FuzzIssue> numeric = issues.stream().filter(FuzzIssue::isNumeric).toList();
    String number = pick("0.5", "2", "3", "0.25", "100");
    double factor = Double.parseDouble(number);
    if (numeric.isEmpty() || random.nextInt(4) == 0) {
      return new Side(number, s -> factor);
    }
    String issue = Fuzz.pick(random, numeric).id();
    return switch (random.nextInt(3)) {
      case 0 -> new Side(number + " * " + issue, s -> factor * s.number(issue));
      case 1 -> new Side(issue + " * " + number, s -> factor * s.number(issue));
      default -> new Side(issue, s -> s.number(issue));
    };
  }

  private Meant count() {
    List<Meant> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      parts.add(random.nextInt(3) == 0 ? part(2) : test(issues.get(0).id(), issues.get(0)));
    }
    int number = 1 + random.nextInt(parts.size());
    String quota = pick("atLeast", "atMost", "exactly");
    String text = parts.stream().map(Meant::text).collect(Collectors.joining(", "));
    return new Meant(
        quota + "(" + number + ", " + text + ")",
        s -> {
          long holding = parts.stream().filter(p -> p.holds().test(s)).count();
          return switch (quota) {
            case "atLeast" -> holding >= number;
            case "atMost" -> holding <= number;
            default -> holding == number;
          };
        });
  }

  private Meant test(String side, FuzzIssue issue) {
    if (issue.isNumeric() && (issue.isRanged() || random.nextBoolean())) {
      return Meant.number(
          side, issue.id(), Fuzz.pick(random, ORDERS), Fuzz.pick(random, issue.numbers()));
    }
    if (issue.ordered() && random.nextBoolean()) {
      return Meant.ranked(
          side, issue, Fuzz.pick(random, ORDERS), Fuzz.pick(random, issue.options()));
    }
    String operator = pick("==", "!=", "in", "not in");
    List<String> options = new ArrayList<>(List.of(Fuzz.pick(random, issue.options())));
    if (operator.endsWith("in") && random.nextBoolean()) {
      options.add(Fuzz.pick(random, issue.options()));
    }
    return Meant.option(side, issue.id(), operator, options);
  }

  private FuzzIssue anyIssue() {
    return Fuzz.pick(random, issues);
  }

  private String pick(String... from) {
    return Fuzz.pick(random, List.of(from));
  }
}
