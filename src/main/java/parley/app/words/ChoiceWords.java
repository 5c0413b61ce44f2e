package parley.app.words;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.verdict.Choice;
import parley.model.verdict.Leeway;
import parley.model.verdict.Verdict;

/** Ways to settle open issues, in words. */
public final class ChoiceWords {
  private ChoiceWords() {}

  /** {@return "foreign_troops is none and ceasefire is front_line"} */
  static String of(Agenda agenda, Choice choice) {
    OptionWords words = new OptionWords(agenda);
    boolean single = choice.options().values().stream().allMatch(o -> o.size() == 1);
    return choice.options().entrySet().stream()
        .map(e -> e.getKey() + " is " + words.either(e.getKey(), e.getValue()))
        .collect(Collectors.joining(single ? " and " : ", and "));
  }

  /** {@return "accepts if …", then "or if …" for each further way} */
  public static List<String> lines(Agenda agenda, String result, List<Choice> choices) {
    return choices.stream()
        .map(c -> (c.equals(choices.get(0)) ? result + " if " : "or if ") + of(agenda, c))
        .toList();
  }

  /** {@return what would make a party whose verdict depends accept} */
  public static List<String> accepting(Agenda agenda, Verdict verdict, Leeway leeway) {
    if (verdict != Verdict.DEPENDS) {
      return List.of();
    }
    return leeway.acceptsIf().isEmpty()
        ? List.of("accepts in no case: whether it holds out or rejects is open")
        : lines(agenda, "accepts", leeway.acceptsIf());
  }
}
