package parley.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random rules with statements of every kind. */
final class Statements {
  private final Random random;
  private final List<FuzzIssue> issues;
  private final List<FuzzRule> rules = new ArrayList<>();
  private final List<String> concluded = new ArrayList<>();

  Statements(Random random, List<FuzzIssue> issues) {
    this.random = random;
    this.issues = issues;
  }

  /** {@return all of them, those that conclude first} */
  List<FuzzRule> rules() {
    return rules;
  }

  void conclusion(String owner, String name, int depth) {
    Meant when = conditions().when(depth);
    String statement = "conclude(" + drools() + "\"" + name + "\", \"b\")" + semicolon();
    rules.add(
        new FuzzRule(owner, "r" + rules.size(), when, statement, Optional.of(name), s -> "b"));
    concluded.add(name);
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
    String start =
        List.of("redLine(%s", "demand(%s\"%s\", ", "concede(%s\"%s\", ", "prefer(%s\"%s liked\", ")
            .get(kind)
            .formatted(drools(), demand);
    String name = "r" + rules.size();
    if (random.nextInt(3) > 0) {
      rules.add(FuzzRule.stance(owner, name, when, start + "\"b\")" + semicolon()));
      return;
    }
    FuzzIssue shown = Fuzz.pick(random, issues.stream().filter(i -> !i.isNumeric()).toList());
    Meant bound = when.in("Terms( $shown : " + shown.id() + " ) %s");
    rules.add(
        new FuzzRule(
            owner,
            name,
            bound,
            start + "\"b \" + $shown + ' {@}; // \"q\"')" + semicolon(),
            Optional.empty(),
            s -> "b " + s.option(shown.id()) + " {@}; // \"q\""));
  }

  private Conditions conditions() {
    return new Conditions(random, issues, concluded);
  }
}
