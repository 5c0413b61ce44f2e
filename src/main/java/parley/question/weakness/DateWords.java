package parley.question.weakness;

import java.util.ArrayList;
import java.util.List;
import parley.model.Period;

/** Days in words. */
final class DateWords {
  private DateWords() {}

  /** {@return "from 2025-12-15 up to 2026-02-15", several joined by "and"} */
  static String of(List<Epoch> epochs) {
    List<Epoch> sorted =
        epochs.stream().sorted((a, b) -> Integer.compare(a.number(), b.number())).toList();
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean goesOn =
          i < sorted.size() && sorted.get(i).number() == sorted.get(i - 1).number() + 1;
      if (!goesOn) {
        Period first = sorted.get(start).period();
        words.add(words(new Period(first.from(), sorted.get(i - 1).period().until())));
        start = i;
      }
    }
    return String.join(" and ", words);
  }

  private static String words(Period period) {
    String from = period.from().map(d -> "from " + d).orElse("");
    String until = period.until().map(d -> "up to " + d).orElse("");
    String both = (from + " " + until).strip();
    return both.isEmpty() ? "always" : both + (until.isEmpty() ? " on" : "");
  }
}
