package parley.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Random conditions of every form over some issues and conclusions, with what they mean. */
final class Conditions {
  private static final List<String> ORDERS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final Random random;
  private final List<FuzzIssue> issues;
  private final List<String> conclusions;
  private final boolean complete;
  private int variables;

  /**
   * Over these.
   *
   * @param complete whether nothing else is concluded, so that other names may be spoken of
   */
  Conditions(Random random, List<FuzzIssue> issues, List<String> conclusions, boolean complete) {
    this.complete = complete;
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
      all =
          random.nextBoolean()
              ? all.and("\n  ", inner(1).or(" ", inner(1)).in("(or %s)"))
              : all.and("\n  ", inner(1).and(" ", inner(1)).in("(and %s)"));
    }
    if (random.nextInt(5) == 0) {
      all = all.and("\n  ", across());
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
      return concluded();
    }
    return random.nextInt(20) == 0 ? new Meant("Terms()", s -> true) : terms();
  }

  /** A variable, bound in one pattern and used in the next. */
  private Meant across() {
    FuzzIssue issue = anyIssue();
    String variable = "$w" + variables++;
    FuzzIssue other =
        Fuzz.pick(random, issues.stream().filter(i -> i.isNumeric() == issue.isNumeric()).toList());
    Meant compared = compared(other, variable, issue).in("Terms( %s )");
    boolean negated = random.nextBoolean();
    return (negated ? compared.not("not %s") : compared)
        .in("Terms( " + variable + " : " + issue.id() + " )\n  %s");
  }

  private Meant concluded() {
    String name = Fuzz.pick(random, conclusions);
    String other = Fuzz.pick(random, conclusions);
    return switch (random.nextInt(complete ? 6 : 3)) {
      case 0 -> conclusion("name == \"" + name + "\"", name::equals);
      case 1 -> conclusion("name in (\"%s\", \"%s\")".formatted(name, other), of(name, other));
      case 2 ->
          conclusion("name == \"%s\" || name == '%s'".formatted(name, other), of(name, other));
      case 3 -> conclusion("name != \"" + name + "\"", n -> !n.equals(name));
      case 4 ->
          conclusion(
              "name not in (\"%s\", \"%s\")".formatted(name, other), of(name, other).negate());
      default ->
          conclusion(
              "!( name == \"%s\" ) && name != \"%s\"".formatted(name, other),
              of(name, other).negate());
    };
  }

  private static Predicate<String> of(String one, String other) {
    return n -> n.equals(one) || n.equals(other);
  }

  private static Meant conclusion(String text, Predicate<String> fits) {
    return new Meant("Conclusion( " + text + " )", s -> s.concluded().stream().anyMatch(fits));
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
    return compared(other, variable, issue).in(before + "%s");
  }

  private Meant compared(FuzzIssue other, String variable, FuzzIssue issue) {
    String sign = issue.isNumeric() ? Fuzz.pick(random, ORDERS) : pick("==", "!=");
    String text = other.id() + " " + sign + " " + variable;
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
      FuzzIssue issue = anyIssue();
      parts.add(
          switch (random.nextInt(4)) {
            case 0 -> part(2);
            case 1 -> sum();
            default -> test(issue.id(), issue);
          });
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
