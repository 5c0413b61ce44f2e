package parley.question.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.Comparison;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Stance;

/**
 * A bound that a stance sets: a number, or an option of an issue that stands in order.
 *
 * @param comparison by order; where the stance's condition has the same several times, all of them
 */
record Bound(Stance stance, Comparison comparison, Issue issue) {
  /**
   * Another bound in its place.
   *
   * @param value as a rule writes it
   * @param distance how far it is, on the issue's scale
   * @param steps how many options it passes
   */
  record Shift(String value, double distance, long steps) {}

  /** {@return the bounds of a stance, in reading order} */
  static List<Bound> of(Agenda agenda, Stance stance) {
    Set<Comparison> found = new LinkedHashSet<>();
    for (Condition part : stance.rule().condition().all()) {
      if (part instanceof Comparison c
          && c.operator().isOrder()
          && found.stream().noneMatch(f -> isSame(f, c))) {
        found.add(c);
      }
    }
    List<Bound> bounds = new ArrayList<>();
    for (Comparison one : found) {
      bounds.add(new Bound(stance, one, agenda.issue(one.issue()).orElseThrow()));
    }
    return bounds;
  }

  private static boolean isSame(Comparison one, Comparison other) {
    return one.issue().equals(other.issue())
        && one.operator() == other.operator()
        && one.values().equals(other.values());
  }

  String value() {
    return comparison.values().get(0);
  }

  /**
   * {@return every other bound that the issue's options make, nearest first, lower before higher}
   */
  List<Shift> shifts() {
    double from = place(value());
    return issue.options().stream()
        .map(o -> shift(o, from))
        .filter(s -> s.distance() > 0)
        .sorted(Comparator.comparingDouble(Shift::distance))
        .toList();
  }

  private Shift shift(Option option, double from) {
    double to = place(option);
    long steps =
        issue.options().stream()
            .mapToDouble(this::place)
            .filter(v -> to < from ? to <= v && v < from : from < v && v <= to)
            .count();
    return new Shift(written(option), Math.abs(to - from), steps);
  }

  Stance at(Shift shift) {
    Set<String> options =
        issue.options().stream()
            .filter(
                o -> comparison.operator().holds(Double.compare(place(o), place(shift.value()))))
            .map(Option::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Comparison shifted =
        new Comparison(
            comparison.place(),
            comparison.issue(),
            comparison.operator(),
            List.of(shift.value()),
            options);
    Condition condition =
        stance.rule().condition().as(new Replaced(c -> isSame(c, comparison), shifted));
    return stance.with(stance.rule().with(condition));
  }

  private boolean hasNumbers() {
    return issue.options().get(0).value().isPresent();
  }

  private String written(Option option) {
    return hasNumbers() ? issue.number(option) : option.id();
  }

  private double place(Option option) {
    return hasNumbers() ? option.value().orElseThrow() : issue.options().indexOf(option);
  }

  private double place(String value) {
    return hasNumbers() ? Double.parseDouble(value) : issue.optionIds().indexOf(value);
  }
}
