package parley.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random rules with statements of every kind. */
final class Statements {
  private static final List<String> WEIGHTS = List.of("2", "0.125", "5/7", "0");

  private final Random random;
  private final List<FuzzIssue> issues;
  private final List<FuzzRule> rules = new ArrayList<>();
  private final List<String> concluded = new ArrayList<>();
  private final Set<String> liking = new HashSet<>();

  Statements(Random random, List<FuzzIssue> issues) {
    this.random = random;
    this.issues = issues;
  }

  /** {@return all of them, those that conclude first} */
  List<FuzzRule> rules() {
    return rules;
  }

  void conclusion(String owner, String name, int depth) {
    Meant when = new Conditions(random, issues, concluded, false).when(depth);
    String statement = "conclude(" + drools() + "\"" + name + "\", \"b\")" + semicolon();
    rules.add(
        headed(
            new FuzzRule(owner, "r" + rules.size(), when, statement, Optional.of(name), s -> "b"),
            List.of()));
    concluded.add(name);
  }

  /** A package that cannot be. */
  void impossibility(int depth) {
    String statement = "impossible(" + drools() + "\"b\")" + semicolon();
    rules.add(
        headed(
            FuzzRule.stance("common", "r" + rules.size(), conditions().when(depth), statement),
            List.of()));
  }

  /** Puts some annotations, those of a kind among them, and dates around the day before it. */
  private FuzzRule headed(FuzzRule rule, List<String> annotations) {
    StringBuilder head = new StringBuilder();
    for (String annotation : annotations) {
      head.append(random.nextBoolean() ? "    " + annotation + "\n" : "");
    }
    head.append(random.nextInt(4) == 0 ? "    @confidence(0.75)\n" : "");
    head.append(random.nextInt(6) == 0 ? "    @accept(\"PAR052: so; it \\\"is\\\"\")\n" : "");
    boolean from = random.nextInt(4) == 0;
    boolean started = random.nextInt(3) > 0;
    boolean until = random.nextInt(4) == 0;
    boolean ended = random.nextInt(3) == 0;
    String first = started ? Fuzz.pick(random, List.of("2024-02-29", "2025-01-01")) : "2025-01-02";
    String last = ended ? (from && started ? "2025-01-01" : "2024-03-01") : "2030-12-31";
    boolean isEmpty = from && until && ended && (!started || first.equals(last));
    head.append(from ? "    date-effective \"" + first + "\"\n" : "");
    head.append(until && !isEmpty ? "    date-expires \"" + last + "\"\n" : "");
    boolean counts = !(from && !started) && !(until && !isEmpty && ended);
    return rule.headed(head.toString(), counts);
  }

  /** May be left out. */
  private String drools() {
    return random.nextBoolean() ? "drools, " : "";
  }

  private String semicolon() {
    return random.nextBoolean() ? ";" : "";
  }

  /** A red line, a demand, a concession or a preference. */
  void stance(String owner, String demand, int kind, int depth) {
    Meant when = conditions().when(depth);
    String given = demand + (liking.contains(owner) && random.nextInt(3) == 0 ? " liked" : "");
    if (kind == 3) {
      liking.add(owner);
    }
    String start =
        List.of("redLine(%s", "demand(%s\"%s\", ", "concede(%s\"%s\", ", "prefer(%s\"%s liked\", ")
            .get(kind)
            .formatted(drools(), kind == 2 ? given : demand);
    List<String> annotations =
        List.of(kind == 2 ? "@cost(1/3)" : "@weight(" + Fuzz.pick(random, WEIGHTS) + ")");
    String name = "r" + rules.size();
    if (random.nextInt(3) > 0) {
      rules.add(
          headed(FuzzRule.stance(owner, name, when, start + "\"b\")" + semicolon()), annotations));
      return;
    }
    FuzzIssue shown = Fuzz.pick(random, issues.stream().filter(i -> !i.isNumeric()).toList());
    Meant bound = when.in("Terms( $shown : " + shown.id() + " ) %s");
    rules.add(
        headed(
            new FuzzRule(
                owner,
                name,
                bound,
                start + "\"b \" + $shown + ' {@}; // \"q\"')" + semicolon(),
                Optional.empty(),
                s -> "b " + s.option(shown.id()) + " {@}; // \"q\""),
            annotations));
  }

  private Conditions conditions() {
    return new Conditions(random, issues, concluded, true);
  }
}
