package parley.app.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.model.verdict.Choice;
import parley.model.verdict.Leeway;
import parley.model.verdict.Verdict;

/** Ways to settle open issues, in words. */
public final class ChoiceWords {
  private ChoiceWords() {}

  /** {@return "foreign_troops is none and ceasefire is front_line"} */
  static String of(Choice choice) {
    boolean single = choice.options().values().stream().allMatch(o -> o.size() == 1);
    return choice.options().entrySet().stream()
        .map(e -> e.getKey() + " is " + either(e))
        .collect(Collectors.joining(single ? " and " : ", and "));
  }

  private static String either(Map.Entry<String, List<String>> any) {
    return String.join(" or ", any.getValue());
  }

  /** {@return "accepts if …", then "or if …" for each further way} */
  public static List<String> lines(String result, List<Choice> choices) {
    return choices.stream()
        .map(c -> (c.equals(choices.get(0)) ? result + " if " : "or if ") + of(c))
        .toList();
  }

  /** {@return what would make a party whose verdict depends accept} */
  public static List<String> accepting(Verdict verdict, Leeway leeway) {
    if (verdict != Verdict.DEPENDS) {
      return List.of();
    }
    return leeway.acceptsIf().isEmpty()
        ? List.of("accepts in no case: whether it holds out or rejects is open")
        : lines("accepts", leeway.acceptsIf());
  }
}
