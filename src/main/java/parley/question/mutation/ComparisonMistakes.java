package parley.question.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.Condition.Comparison;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Range;
import parley.model.Rewrite;

/** Makes the mistakes of one comparison with values; two that mean the same are made once. */
final class ComparisonMistakes {
  /** Of an issue with more options a value is mistaken for those beside it. */
  private static final int SWAPPED_MAX = 100;

  private final Issue issue;
  private final Comparison sound;
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<Set<String>> made = new HashSet<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private record Mistake(MutationOperator operator, Comparison comparison) {}

  ComparisonMistakes(Agenda agenda, Comparison sound) {
    this.issue = agenda.issue(sound.issue()).orElseThrow();
    this.sound = sound;
    made.add(sound.options());
    issue.optionIds().forEach(id -> places.put(id, places.size()));
  }

  void found(MistakesFound found) {
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
      for (Option option : others(sound.values().get(v))) {
        String value = isNumber(sound.values().get(v)) ? digits(option) : option.id();
        if (!sound.values().contains(value)) {
          List<String> values = new ArrayList<>(sound.values());
          values.set(v, value);
          add(MutationOperator.OPTION_SWAPPED, sound.operator(), values);
        }
      }
    }
  }

  /** {@return the options that may be mistaken for a value: of a range the next on each side} */
  private List<Option> others(String value) {
    return issue
        .range()
        .flatMap(r -> Range.number(value).map(Range::id).flatMap(r::place))
        .or(() -> Optional.ofNullable(places.get(value)).filter(p -> places.size() > SWAPPED_MAX))
        .map(p -> neighbours(p))
        .orElse(issue.options());
  }

  private List<Option> neighbours(int place) {
    int last = issue.options().size() - 1;
    return Stream.of(place - 1, place + 1)
        .filter(p -> p >= 0 && p <= last)
        .map(issue.options()::get)
        .toList();
  }

  private void drops() {
    for (int v = 0; v < sound.values().size() && sound.values().size() > 1; v++) {
      List<String> values = new ArrayList<>(sound.values());
      values.remove(v);
      add(MutationOperator.OPTION_DROPPED, sound.operator(), values);
    }
  }

  /** One option more or one less, by another bound. */
  private void offByOne() {
    List<Option> ranked =
        issue.isNumeric()
            ? issue.options().stream().sorted(issue::compare).toList()
            : issue.options();
    int options = ranked.size();
    for (int bound = 0; bound < options; bound++) {
      int size =
          switch (sound.operator()) {
            case LESS -> bound;
            case AT_MOST -> bound + 1;
            case GREATER -> options - 1 - bound;
            default -> options - bound;
          };
      if (Math.abs(size - sound.options().size()) == 1) {
        Option option = ranked.get(bound);
        String value = issue.isNumeric() ? digits(option) : option.id();
        add(MutationOperator.OFF_BY_ONE, sound.operator(), List.of(value));
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
        ? sign.holds(compare(option, value))
        : sign.holds(option.id().equals(value) ? 0 : 1);
  }

  private int compare(Option option, String bound) {
    return issue.isNumeric()
        ? issue.compare(option, issue.options().get(place(bound)))
        : Integer.compare(place(option.id()), place(bound));
  }

  private int place(String option) {
    return Objects.requireNonNull(places.get(option), option);
  }

  /** Ids start with a letter. */
  private static boolean isNumber(String value) {
    return !value.isEmpty() && !Character.isLetter(value.charAt(0));
  }

  private String digits(Option option) {
    double value = option.value().orElse(0);
    return Range.id(BigDecimal.valueOf(value));
  }

  private static String text(Comparison c) {
    List<String> values = c.values().stream().map(v -> isNumber(v) ? v : "\"" + v + "\"").toList();
    String right = c.operator().isList() ? "(" + String.join(", ", values) + ")" : values.get(0);
    return c.issue() + " " + c.operator().symbol() + " " + right;
  }
}
