package parley.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.IssueComparison;
import parley.model.Condition.Not;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Place;
import parley.model.Quota;
import parley.model.Sum;

/** Random conditions that use every construct of the rule language. */
final class RandomConditions {
  private final Agenda agenda;
  private final Random random;
  private final Place place;
  private int variables;

  RandomConditions(Agenda agenda, Random random, Place place) {
    this.agenda = agenda;
    this.random = random;
    this.place = place;
  }

  /** {@return what stands between {@code when} and {@code then}, resting on these conclusions} */
  Fragment next(List<String> conclusions) {
    List<Fragment> elements = new ArrayList<>();
    int count = random.nextInt(3) == 0 ? 2 : 1;
    for (int i = 0; i < count; i++) {
      elements.add(element(conclusions, 2));
    }
    if (random.nextInt(6) == 0) {
      elements.add(bound());
    }
    return joined(elements, "\n        ", true);
  }

  private Fragment element(List<String> conclusions, int depth) {
    int kind = random.nextInt(depth == 0 ? 5 : 10);
    if (kind == 0 && !conclusions.isEmpty()) {
      return concluded(conclusions);
    } else if (kind <= 4) {
      return pattern();
    } else if (kind == 5) {
      Fragment inner = nested(conclusions, depth);
      return new Fragment("not " + inner.text(), new Not(place, inner.condition()));
    } else if (kind == 6) {
      Fragment inner = nested(conclusions, depth);
      return new Fragment("exists " + inner.text(), inner.condition());
    } else if (kind == 7 && !conclusions.isEmpty()) {
      Fragment inner = concluded(conclusions);
      return new Fragment("not " + inner.text(), new Not(place, inner.condition()));
    }
    return group(conclusions, depth, kind == 8);
  }

  /** A part that {@code not} and {@code exists} may stand before. */
  private Fragment nested(List<String> conclusions, int depth) {
    return random.nextBoolean() ? pattern() : group(conclusions, depth, random.nextBoolean());
  }

  private Fragment group(List<String> conclusions, int depth, boolean all) {
    List<Fragment> parts =
        List.of(element(conclusions, depth - 1), element(conclusions, depth - 1));
    Fragment joined = joined(parts, all ? " and " : " or ", all);
    return new Fragment("( " + joined.text() + " )", joined.condition());
  }

  private Fragment concluded(List<String> conclusions) {
    String name = conclusions.get(random.nextInt(conclusions.size()));
    return new Fragment("Conclusion( name == \"" + name + "\" )", new Concluded(place, name));
  }

  private Fragment pattern() {
    int count = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3);
    if (count == 0) {
      return new Fragment("Terms()", new Constant(place, true));
    }
    List<Fragment> constraints = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      constraints.add(constraint(1));
    }
    Fragment joined = joined(constraints, ", ", true);
    return new Fragment("Terms( " + joined.text() + " )", joined.condition());
  }

  private Fragment constraint(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(8);
    if (kind == 5) {
      return parenthesised(List.of(constraint(depth - 1), constraint(depth - 1)), true);
    } else if (kind == 6) {
      return parenthesised(List.of(constraint(depth - 1), constraint(depth - 1)), false);
    } else if (kind == 7) {
      Fragment inner = constraint(depth - 1);
      return new Fragment("!( " + inner.text() + " )", new Not(place, inner.condition()));
    }
    int other = random.nextInt(12);
    return other == 0 ? sum() : other == 1 && depth > 0 ? counted() : comparison();
  }

  private Fragment counted() {
    List<Fragment> parts = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      parts.add(comparison());
    }
    Quota quota = List.of(Quota.values()).get(random.nextInt(3));
    int number = 1 + random.nextInt(parts.size());
    return new Fragment(
        parts.stream()
            .map(Fragment::text)
            .collect(Collectors.joining(", ", quota.word() + "(" + number + ", ", ")")),
        new Count(place, quota, number, parts.stream().map(Fragment::condition).toList()));
  }

  private Fragment sum() {
    List<Issue> numeric = agenda.issues().stream().filter(Issue::isNumeric).toList();
    if (numeric.isEmpty()) {
      return comparison();
    }
    Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
    for (Issue issue : numeric) {
      Map<String, BigDecimal> own = new LinkedHashMap<>();
      issue.options().forEach(o -> own.put(o.id(), new BigDecimal(bare(o))));
      values.put(issue.id(), own);
    }
    List<Sum.Summand> left = side(numeric, 2 + random.nextInt(2));
    List<Sum.Summand> right = side(numeric, 1 + random.nextInt(2));
    Sum sum = new Sum(place, left, unlisted(true), right, values);
    return new Fragment(sum.text(), sum);
  }

  private List<Sum.Summand> side(List<Issue> numeric, int count) {
    List<Sum.Summand> side = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      BigDecimal factor =
          new BigDecimal(List.of("1", "0.1", "2", "0.7", "-1", "10").get(random.nextInt(6)));
      boolean number = random.nextInt(4) == 0;
      side.add(
          new Sum.Summand(
              number ? factor.abs() : factor,
              number
                  ? Optional.empty()
                  : Optional.of(numeric.get(random.nextInt(numeric.size())).id())));
    }
    return side;
  }

  private Fragment parenthesised(List<Fragment> parts, boolean all) {
    Fragment joined = joined(parts, all ? " && " : " || ", all);
    return new Fragment("( " + joined.text() + " )", joined.condition());
  }

  private Fragment joined(List<Fragment> parts, String between, boolean all) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Condition> conditions = parts.stream().map(Fragment::condition).toList();
    return new Fragment(
        parts.stream().map(Fragment::text).collect(Collectors.joining(between)),
        all ? new All(place, conditions) : new Any(place, conditions));
  }

  private Fragment comparison() {
    Issue issue = anyIssue();
    Operator operator = operator(issue);
    List<Option> named = new ArrayList<>();
    int count = operator.isList() ? 1 + random.nextInt(issue.options().size()) : 1;
    for (int i = 0; i < count; i++) {
      named.add(issue.options().get(random.nextInt(issue.options().size())));
    }
    named = named.stream().distinct().toList();
    List<String> values = named.stream().map(RandomConditions::bare).toList();
    String right = named.stream().map(RandomConditions::literal).collect(Collectors.joining(", "));
    return new Fragment(
        issue.id()
            + " "
            + operator.symbol()
            + " "
            + (operator.isList() ? "(" + right + ")" : right),
        new Comparison(place, issue.id(), operator, values, holding(issue, operator, named)));
  }

  private static Set<String> holding(Issue issue, Operator operator, List<Option> named) {
    Predicate<Option> holds =
        switch (operator) {
          case NOT_EQUAL, NOT_IN -> o -> !named.contains(o);
          case EQUAL, IN -> named::contains;
          case LESS, AT_MOST, GREATER, AT_LEAST ->
              o -> operator.holds(ranked(issue, o, named.get(0)));
        };
    return issue.options().stream()
        .filter(holds)
        .map(Option::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** An issue bound to a variable and another compared with it. */
  private Fragment bound() {
    Issue left = anyIssue();
    List<Issue> comparable =
        agenda.issues().stream().filter(i -> i.isNumeric() == left.isNumeric()).toList();
    Issue right = comparable.get(random.nextInt(comparable.size()));
    Operator operator = unlisted(left.isNumeric());
    String variable = "$v" + variables++;
    String between = random.nextBoolean() ? ", " : " )\n        Terms( ";
    String text =
        "Terms( "
            + variable
            + " : "
            + left.id()
            + between
            + right.id()
            + " "
            + operator.symbol()
            + " "
            + variable
            + " )";
    Map<String, Set<String>> holding = new LinkedHashMap<>();
    for (Option l : left.options()) {
      Set<String> rights = new LinkedHashSet<>();
      right.options().stream()
          .filter(r -> operator.holds(ranked(r, l)))
          .forEach(r -> rights.add(r.id()));
      holding.put(l.id(), rights);
    }
    return new Fragment(
        text, new IssueComparison(place, left.id(), mirrored(operator), right.id(), holding));
  }

  private static Operator mirrored(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.GREATER;
      case AT_MOST -> Operator.AT_LEAST;
      case GREATER -> Operator.LESS;
      case AT_LEAST -> Operator.AT_MOST;
      case EQUAL, NOT_EQUAL, IN, NOT_IN -> operator;
    };
  }

  private static int ranked(Option a, Option b) {
    return a.value().isPresent()
        ? Double.compare(a.value().orElseThrow(), b.value().orElseThrow())
        : a.id().compareTo(b.id());
  }

  /** Names in an order by their places, everything else as it is with another issue. */
  private static int ranked(Issue issue, Option a, Option b) {
    return issue.order().ordered()
        ? issue.options().indexOf(a) - issue.options().indexOf(b)
        : ranked(a, b);
  }

  private Issue anyIssue() {
    return agenda.issues().get(random.nextInt(agenda.issues().size()));
  }

  private Operator operator(Issue issue) {
    return random.nextInt(3) == 0
        ? (random.nextBoolean() ? Operator.IN : Operator.NOT_IN)
        : unlisted(issue.isNumeric() || issue.order().ordered());
  }

  private Operator unlisted(boolean byOrder) {
    List<Operator> operators =
        byOrder
            ? List.of(
                Operator.EQUAL,
                Operator.NOT_EQUAL,
                Operator.LESS,
                Operator.AT_MOST,
                Operator.GREATER,
                Operator.AT_LEAST)
            : List.of(Operator.EQUAL, Operator.EQUAL, Operator.NOT_EQUAL);
    return operators.get(random.nextInt(operators.size()));
  }

  private static String bare(Option option) {
    return option.value().isPresent()
        ? Long.toString((long) option.value().orElseThrow())
        : option.id();
  }

  private static String literal(Option option) {
    return option.value().isPresent() ? bare(option) : "\"" + option.id() + "\"";
  }
}
