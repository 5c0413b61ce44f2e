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

  /** {@return "Foreign troops: No troops; Ceasefire: A pause or A lasting one"} */
  static String of(Agenda agenda, Choice choice) {
    OptionWords words = new OptionWords(agenda);
    return choice.options().entrySet().stream()
        .map(
            e ->
                words.issue(e.getKey())
                    + ": "
                    + new OptionRuns(words).either(e.getKey(), e.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** {@return "accepts with …", then "or with …" for each further way} */
  public static List<String> lines(Agenda agenda, String result, List<Choice> choices) {
    return lines(agenda, result + " with ", "or with ", choices);
  }

  /** {@return the ways, the first of them after some words and each further one after others} */
  public static List<String> lines(
      Agenda agenda, String first, String further, List<Choice> choices) {
    return choices.stream()
        .map(c -> (c.equals(choices.get(0)) ? first : further) + of(agenda, c))
        .toList();
  }

  /** {@return what would make a party whose verdict depends accept} */
  public static List<String> accepting(Agenda agenda, Verdict verdict, Leeway leeway) {
    if (verdict != Verdict.DEPENDS) {
      return List.of();
    }
    return leeway.acceptsIf().isEmpty()
        ? List.of("never accepts: whether it holds out or rejects is open")
        : lines(agenda, "accepts", leeway.acceptsIf());
  }
}
