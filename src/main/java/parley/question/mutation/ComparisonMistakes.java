package parley.question.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Condition.Comparison;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Rewrite;

/** Makes the mistakes of one comparison with values; two that mean the same are made once. */
final class ComparisonMistakes {
  private final Issue issue;
  private final Comparison sound;
  private final Set<Set<String>> made = new HashSet<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private record Mistake(MutationOperator operator, Comparison comparison) {}

  ComparisonMistakes(Agenda agenda, Comparison sound) {
    this.issue = agenda.issue(sound.issue()).orElseThrow();
    this.sound = sound;
    made.add(sound.options());
  }

  void found(ConditionMistakes.Found found) {
    if (sound.operator().isOrder()) {
      offByOne();
      add(MutationOperator.CONDITION_NEGATED, sound.operator().negated(), sound.values());
    } else {
      signs();
      swaps();
      drops();
    }
    for (Mistake mistake : mistakes) {
      Rewrite rewrite = new Rewrite.Leaf(sound.place(), text(mistake.comparison()));
      found.add(mistake.operator(), rewrite, mistake.comparison());
    }
  }

  private void signs() {
    MutationOperator operator =
        sound.operator().isList() ? MutationOperator.MEMBERSHIP : MutationOperator.EQUALITY;
    add(operator, sound.operator().negated(), sound.values());
  }

  private void swaps() {
    for (int v = 0; v < sound.values().size(); v++) {
      for (Option option : issue.options()) {
        String value = isNumber(sound.values().get(v)) ? digits(option) : option.id();
        if (!sound.values().contains(value)) {
          List<String> values = new ArrayList<>(sound.values());
          values.set(v, value);
          add(MutationOperator.OPTION_SWAPPED, sound.operator(), values);
        }
      }
    }
  }

  private void drops() {
    for (int v = 0; v < sound.values().size() && sound.values().size() > 1; v++) {
      List<String> values = new ArrayList<>(sound.values());
      values.remove(v);
      add(MutationOperator.OPTION_DROPPED, sound.operator(), values);
    }
  }

  /** One option more or one less, by another number. */
  private void offByOne() {
    for (Option option : issue.options()) {
      List<String> values = List.of(issue.isNumeric() ? digits(option) : option.id());
      int now = options(sound.operator(), values).size();
      if (Math.abs(now - sound.options().size()) == 1) {
        add(MutationOperator.OFF_BY_ONE, sound.operator(), values);
      }
    }
  }

  private void add(MutationOperator operator, parley.model.Operator sign, List<String> values) {
    Set<String> options = options(sign, values);
    if (made.add(options)) {
      mistakes.add(
          new Mistake(
              operator, new Comparison(sound.place(), sound.issue(), sign, values, options)));
    }
  }

  private Set<String> options(parley.model.Operator sign, List<String> values) {
    boolean negative =
        sign == parley.model.Operator.NOT_EQUAL || sign == parley.model.Operator.NOT_IN;
    return issue.options().stream()
        .filter(
            o ->
                negative
                    ? values.stream().allMatch(v -> holds(o, sign, v))
                    : values.stream().anyMatch(v -> holds(o, sign, v)))
        .map(Option::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean holds(Option option, parley.model.Operator sign, String value) {
    if (isNumber(value)) {
      return sign.holds(Double.compare(option.value().orElseThrow(), Double.parseDouble(value)));
    }
    return sign.isOrder()
        ? sign.holds(issue.compare(option, issue.option(value).orElseThrow()))
        : sign.holds(option.id().equals(value) ? 0 : 1);
  }

  /** Ids start with a letter. */
  private static boolean isNumber(String value) {
    return !value.isEmpty() && !Character.isLetter(value.charAt(0));
  }

  private String digits(Option option) {
    double value = option.value().orElse(0);
    return issue.hasWholeValues() ? Long.toString((long) value) : Double.toString(value);
  }

  private static String text(Comparison c) {
    List<String> values = c.values().stream().map(v -> isNumber(v) ? v : "\"" + v + "\"").toList();
    String right = c.operator().isList() ? "(" + String.join(", ", values) + ")" : values.get(0);
    return c.issue() + " " + c.operator().symbol() + " " + right;
  }
}
