package parley.question.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Period;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.StanceWording;

/** Looks for slips of the pen: an option twice, a demand's name twice, a weight of nothing. */
final class WrittenCheck {
  private final RuleSet rules;
  private final Problems problems;
  private final StanceWording wording;

  WrittenCheck(RuleSet rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
    this.wording = new StanceWording(rules);
  }

  void check() {
    rules.rules().stream().flatMap(r -> r.condition().all().stream()).forEach(this::list);
    rules.stances().stream().filter(s -> s.counts() && s.weight() == 0).forEach(this::weightless);
    for (String party : rules.agenda().partyIds()) {
      names(rules.stancesOf(party).stream().filter(Stance::counts).toList());
    }
  }

  private void list(Condition condition) {
    if (condition instanceof Comparison comparison) {
      repeated(comparison.values())
          .ifPresent(
              v ->
                  problems.warning(
                      Code.REPEATED_OPTION,
                      comparison.place(),
                      "the list names `" + v + "` twice",
                      "perhaps another option was meant; otherwise delete one"));
    }
  }

  private static Optional<String> repeated(List<String> values) {
    Set<Object> seen = new HashSet<>();
    return values.stream().filter(v -> !seen.add(plain(v))).findFirst();
  }

  /** 7000 and 7000.0 are one number. */
  private static Object plain(String value) {
    try {
      return new BigDecimal(value).stripTrailingZeros();
    } catch (NumberFormatException noNumber) {
      return value;
    }
  }

  private void weightless(Stance stance) {
    problems.warning(
        Code.NO_WEIGHT,
        stance.rule().place(),
        "%s `%s` has the weight 0".formatted(stance.kind().words(), stance.rule().name()),
        stance.blocks()
            ? "it counts in no satisfaction, and still keeps its party from accepting: give it a"
                + " weight, or make it a `prefer` or delete it"
            : "it counts nowhere: give it a weight, or delete it");
  }

  /** Wordings that follow one another, or overlap at their ends, are looked at as dates. */
  private void names(List<Stance> named) {
    List<Stance> before = new ArrayList<>();
    for (Stance stance : named) {
      before.stream()
          .filter(s -> s.demandName().equals(stance.demandName()) && areBeside(s, stance))
          .findFirst()
          .ifPresent(s -> sharedName(s, stance));
      before.add(stance);
    }
  }

  private boolean areBeside(Stance a, Stance b) {
    Period first = a.rule().inForce();
    Period second = b.rule().inForce();
    boolean nested = isWithin(first, second) || isWithin(second, first);
    String asked = wording.condition(a.rule().condition());
    return nested && !asked.equals(wording.condition(b.rule().condition()));
  }

  private static boolean isWithin(Period inner, Period outer) {
    boolean from =
        outer.from().isEmpty()
            || inner.from().filter(f -> !f.isBefore(outer.from().get())).isPresent();
    boolean until =
        outer.until().isEmpty()
            || inner.until().filter(u -> !u.isAfter(outer.until().get())).isPresent();
    return from && until;
  }

  private void sharedName(Stance first, Stance second) {
    problems.warning(
        Code.SHARED_DEMAND_NAME,
        second.rule().place(),
        "rules `%s` and `%s` have one demand name, `%s`, and ask for different things"
            .formatted(first.rule().name(), second.rule().name(), second.demandName().orElse("")),
        "a concession of that name gives both up: give each its own name");
  }
}
