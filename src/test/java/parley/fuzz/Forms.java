package parley.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Every form of condition with two issues of three options, {@code x}, {@code y}, {@code z}. */
final class Forms {
  private Forms() {}

  static List<Meant> of(FuzzIssue one, FuzzIssue other) {
    List<Meant> comparisons = new ArrayList<>(comparisons(one.id(), one));
    comparisons.addAll(
        comparisons("$v", one).stream().map(m -> m.in("$v : " + one.id() + ", %s")).toList());
    comparisons.addAll(comparisons("$v : " + one.id(), one));
    Meant before = Meant.option(other.id(), other.id(), "==", List.of("x"));
    Meant list = Meant.option(other.id(), other.id(), "not in", List.of("x", "z"));
    for (Meant plain : comparisons(one.id(), one)) {
      comparisons.add(before.or(" || ", plain));
      comparisons.add(list.and(" && ", plain));
      comparisons.add(plain.or(" || ", list));
      comparisons.add(before.or(" || ", plain).not("!( %s )"));
      comparisons.add(before.and(", ", plain));
      comparisons.add(plain.in("( %s )").and(" && ", list.not("!( %s )")));
    }
    Meant first = comparisons.get(0);
    comparisons.add(
        new Meant(
            "atLeast(2, " + before.text() + ", " + list.text() + ", (" + first.text() + "))",
            s ->
                java.util.stream.Stream.of(before, list, first)
                        .filter(m -> m.holds().test(s))
                        .count()
                    >= 2));
    if (one.isNumeric()) {
      double number = Double.parseDouble(one.numbers().get(1));
      comparisons.add(
          new Meant(
              one.id() + " + 0.5 * " + one.id() + " - 1 <= " + one.numbers().get(1),
              s -> 1.5 * s.number(one.id()) - 1 <= number));
    }
    List<Meant> forms = new ArrayList<>();
    int next = 0;
    for (Meant comparison : comparisons) {
      Meant terms = comparison.in("Terms( %s )");
      Meant others = before.in("Terms( %s )");
      forms.add(
          switch (next++ % 6) {
            case 0 -> terms.not("not %s");
            case 1 -> terms.in("exists %s");
            case 2 -> terms.or(" or ", others).in("(%s)");
            case 3 -> others.and(" and ", terms).not("not (%s)");
            default -> terms;
          });
    }
    return forms;
  }

  private static List<Meant> comparisons(String side, FuzzIssue issue) {
    List<Meant> all = new ArrayList<>();
    for (String operator : List.of("==", "!=", "in", "not in")) {
      all.add(Meant.option(side, issue.id(), operator, List.of("y")));
    }
    all.add(Meant.option(side, issue.id(), "not in", List.of("y", "z")));
    if (issue.isNumeric()) {
      for (String operator : List.of("<", "<=", ">", ">=", "==", "!=")) {
        all.add(Meant.number(side, issue.id(), operator, issue.numbers().get(1)));
      }
    }
    if (issue.ordered()) {
      for (String operator : List.of("<", "<=", ">", ">=", "==", "!=")) {
        all.add(Meant.ranked(side, issue, operator, issue.options().get(1)));
      }
    }
    return all;
  }
}
