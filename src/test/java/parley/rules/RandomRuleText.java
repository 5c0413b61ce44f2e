package parley.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.Rule;

/**
 * Writes random rule files for a random small agenda: every construct of the rule language, as
 * text. The same seed writes the same.
 */
final class RandomRuleText {
  private static final List<String> NAMES = List.of("c0", "c1", "c2", "c 3", "c-é");
  private static final double[] WHOLE = {-3, -1, 0, 1, 2, 7, 600_000, 5_000_000_000.0};
  private static final double[] BROKEN = {-2.5, -0.5, 0.0, 0.1, 0.5, 1, 4.5, 100.25, 1e7};
  private static final List<String> ORDERS = List.of("<", "<=", ">", ">=");

  private final Random random;
  private final Agenda agenda;
  private final Map<String, Issue> types = new HashMap<>();
  private List<String> variables = new ArrayList<>();
  private int variableCount;
  private int rules;

  RandomRuleText(long seed) {
    this.random = new Random(seed);
    this.agenda = randomAgenda();
  }

  Agenda agenda() {
    return agenda;
  }

  /** {@return one file a party and one for common} */
  List<Source> files(int rulesEach) {
    List<Source> files = new ArrayList<>();
    files.add(common());
    for (String owner : List.of("one", "two")) {
      StringBuilder text = new StringBuilder(head(owner));
      for (int i = 0; i < rulesEach; i++) {
        text.append(rule(owner, random.nextInt(4) == 0 ? random.nextInt(5) : 5));
      }
      files.add(new Source(owner + ".drl", text.toString()));
    }
    return files;
  }

  private Source common() {
    StringBuilder text = new StringBuilder(head(Rule.COMMON));
    for (int layer = 0; layer < NAMES.size(); layer++) {
      text.append(rule(Rule.COMMON, layer));
    }
    return new Source("common.drl", text.toString());
  }

  private Agenda randomAgenda() {
    List<Issue> issues = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      issues.add(random.nextInt(3) == 0 ? named("i" + i) : issue("i" + i));
    }
    return new Agenda(
        "a-case", "A case", List.of(new Party("one", "One"), new Party("two", "Two")), issues);
  }

  private Issue issue(String id) {
    return switch (random.nextInt(3)) {
      case 0 -> named(id);
      case 1 -> numeric(id, WHOLE);
      default -> numeric(id, BROKEN);
    };
  }

  private Issue named(String id) {
    List<Option> options =
        IntStream.range(0, 2 + random.nextInt(2)).mapToObj(o -> Option.named("o" + o, "")).toList();
    return new Issue(id, id, Optional.empty(), options, "o0");
  }

  private Issue numeric(String id, double[] values) {
    int from = random.nextInt(values.length - 3);
    List<Option> options =
        IntStream.range(0, 2 + random.nextInt(2))
            .mapToObj(o -> Option.valued("o" + o, "", values[from + o]))
            .toList();
    return new Issue(id, id, Optional.of("units"), options, "o0");
  }

  private String head(String owner) {
    return "package a_case."
        + owner
        + "\nimport a_case.Terms\nimport a_case.Conclusion\n"
        + "import function parley.rules.Stances.*\n"
        + pick(List.of("dialect \"mvel\"\n", "dialect 'mvel';\n"));
  }

  private String rule(String owner, int layer) {
    variables = new ArrayList<>();
    variableCount = 0;
    String when = elements(2, layer);
    while (when.split("or|\\|\\|", -1).length > 7) {
      variables = new ArrayList<>();
      when = elements(2, layer);
    }
    return "rule \"r%d\"%s%s\nwhen\n  %s\nthen\n  %s\nend\n"
        .formatted(rules++, maybe(" @weight(2)"), period(), when, statement(owner, layer));
  }

  private String period() {
    return maybe(" date-effective \"2025-0" + (1 + random.nextInt(3)) + "-10\"")
        + maybe(" date-expires \"2025-0" + (4 + random.nextInt(3)) + "-10\"");
  }

  private String statement(String owner, int layer) {
    if (layer < 5) {
      return "conclude(drools, \"" + NAMES.get(layer) + "\", " + because() + ");";
    }
    return random.nextBoolean()
        ? "redLine(drools, " + because() + ");"
        : "demand(drools, 'd" + owner + "', " + because() + ")";
  }

  private String because() {
    StringBuilder text =
        new StringBuilder(pick(List.of("\"b \"", "'// it'", "\"it's \\\"so\\\" é\\\\\"", "'('")));
    for (String variable : variables) {
      text.append(" + ").append(variable).append(" + \" {@}; \"");
    }
    return text.toString();
  }

  private String elements(int depth, int layer) {
    StringBuilder text = new StringBuilder(element(depth, layer));
    for (int more = random.nextInt(3); more > 0; more--) {
      text.append(pick(List.of("\n  ", " and ", "\n "))).append(element(depth, layer));
    }
    if (random.nextInt(5) == 0) {
      text.append("\n  ").append(prefixed(depth, layer));
    }
    return text.toString();
  }

  private String prefixed(int depth, int layer) {
    return switch (random.nextInt(4)) {
      case 0 -> "(and " + branch(depth, layer) + " " + branch(depth, layer) + ")";
      case 1 -> "not (or " + branch(depth, layer) + " " + branch(depth, layer) + ")";
      default -> "(or " + branch(depth, layer) + " " + branch(depth, layer) + ")";
    };
  }

  private String element(int depth, int layer) {
    if (depth == 0) {
      return pattern(layer);
    }
    return switch (random.nextInt(10)) {
      case 0 -> "(" + branch(depth, layer) + " or " + branch(depth, layer) + ")";
      case 1 -> "(" + branch(depth, layer) + " or not " + pattern(layer, false) + ")";
      case 2 -> "(" + element(depth - 1, layer) + " and " + element(depth - 1, layer) + ")";
      case 3 -> "not " + pattern(layer, false);
      case 4 -> "exists " + pattern(layer, false);
      case 5 -> "not (" + branch(depth, layer) + connective() + branch(depth, layer) + ")";
      case 6 -> "exists (" + branch(depth, layer) + connective() + branch(depth, layer) + ")";
      case 7 -> "(" + branch(depth, layer) + " || " + branch(depth, layer) + ")";
      default -> pattern(layer);
    };
  }

  private String connective() {
    return random.nextBoolean() ? " and " : " or ";
  }

  /** A part whose variables are not seen outside. */
  private String branch(int depth, int layer) {
    List<String> outside = List.copyOf(variables);
    String text = element(depth - 1, layer);
    variables = new ArrayList<>(outside);
    return text;
  }

  private String pattern(int layer) {
    return pattern(layer, true);
  }

  private String pattern(int layer, boolean seen) {
    if (layer > 0 && random.nextInt(3) == 0) {
      return conclusion(layer);
    }
    List<String> outside = List.copyOf(variables);
    List<String> parts = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      parts.add(constraint());
    }
    if (random.nextInt(12) == 0) {
      parts.clear();
    }
    if (!seen || parts.isEmpty()) {
      variables = new ArrayList<>(outside);
    }
    String label = random.nextInt(8) == 0 && seen ? "$p" + variableCount++ + " : " : "";
    return label + "Terms( " + String.join(", ", parts) + " )";
  }

  private String conclusion(int layer) {
    String name = "\"" + NAMES.get(random.nextInt(layer)) + "\"";
    String other = "'" + NAMES.get(random.nextInt(layer)) + "'";
    return switch (random.nextInt(4)) {
      case 0 -> "Conclusion( name in (" + name + ", " + other + ") )";
      case 1 -> "Conclusion( name == " + name + " || name == " + other + " )";
      default -> "Conclusion( name == " + name + " )";
    };
  }

  private String constraint() {
    if (random.nextInt(4) == 0) {
      String variable = "$v" + variableCount++;
      Issue issue = anyIssue();
      String rest = random.nextBoolean() ? "" : " " + test(issue);
      String bound = variable + " : " + issue.id() + rest;
      variables.add(variable);
      types.put(variable, issue);
      return bound;
    }
    return expression(2);
  }

  private String expression(int depth) {
    if (depth == 0) {
      return comparison();
    }
    return switch (random.nextInt(9)) {
      case 0 -> expression(depth - 1) + " && " + expression(depth - 1);
      case 1 -> expression(depth - 1) + " || " + expression(depth - 1);
      case 2 -> "!( " + expression(depth - 1) + " )";
      case 3 -> "( " + expression(depth - 1) + " )";
      case 4 -> random.nextInt(4) == 0 ? pick(List.of("true", "false", "!true")) : comparison();
      default -> comparison();
    };
  }

  private String comparison() {
    if (!variables.isEmpty() && random.nextInt(3) == 0) {
      return withVariable(pick(variables));
    }
    Issue issue = anyIssue();
    return random.nextInt(10) == 0 ? flipped(issue) : issue.id() + " " + test(issue);
  }

  private String withVariable(String variable) {
    Issue issue = Objects.requireNonNull(types.get(variable));
    if (random.nextInt(3) == 0) {
      return variable + " " + test(issue);
    }
    List<Issue> fitting =
        agenda.issues().stream().filter(i -> i.isNumeric() == issue.isNumeric()).toList();
    Issue other = fitting.get(random.nextInt(fitting.size()));
    String sign = issue.isNumeric() ? pick(ORDERS) : pick(List.of("==", "!="));
    sign = random.nextInt(3) == 0 ? pick(List.of("==", "!=")) : sign;
    return random.nextInt(3) == 0
        ? variable + " " + sign + " " + other.id()
        : other.id() + " " + sign + " " + variable;
  }

  private String flipped(Issue issue) {
    return value(issue) + " " + pick(List.of("==", "!=")) + " " + issue.id();
  }

  private String test(Issue issue) {
    if (issue.isNumeric() && random.nextInt(2) == 0) {
      return pick(ORDERS) + " " + anyNumber(issue);
    }
    return switch (random.nextInt(4)) {
      case 0 -> "in (" + value(issue) + ", " + value(issue) + ")";
      case 1 -> "not in (" + value(issue) + ")";
      case 2 -> "!= " + value(issue);
      default -> "== " + value(issue);
    };
  }

  private String value(Issue issue) {
    Option option = issue.options().get(random.nextInt(issue.options().size()));
    if (issue.isNumeric() && random.nextBoolean()) {
      return number(option.value().orElseThrow());
    }
    return random.nextBoolean() ? "\"" + option.id() + "\"" : "'" + option.id() + "'";
  }

  private String anyNumber(Issue issue) {
    double value =
        issue.options().get(random.nextInt(issue.options().size())).value().orElseThrow();
    return number(value + pickNumber());
  }

  private double pickNumber() {
    return switch (random.nextInt(6)) {
      case 0 -> 0.5;
      case 1 -> -0.5;
      case 2 -> 1;
      case 3 -> 0.001;
      default -> 0;
    };
  }

  private String number(double value) {
    if (value % 1 == 0) {
      String whole = String.format(Locale.ROOT, "%.0f", value);
      return random.nextInt(4) == 0 ? whole + ".0" : whole;
    }
    return new BigDecimal(Double.toString(value))
        .setScale(9, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private Issue anyIssue() {
    return agenda.issues().get(random.nextInt(agenda.issues().size()));
  }

  private String maybe(String text) {
    return random.nextInt(4) == 0 ? text : "";
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
