package parley.model.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parley.model.Issue;
import parley.model.Option;

/** Options in short: numbers that follow one another as a stretch, others by their titles. */
public final class OptionRanges {
  private OptionRanges() {}

  /** {@return such as "A plan", "A cleaner", or 6,000 to 8,000 euros} */
  public static String of(Issue issue, List<Option> options) {
    if (!issue.isNumeric() || options.isEmpty()) {
      return options.stream().map(Phrases::quoted).collect(Collectors.joining(", "));
    }
    List<Option> scale =
        issue.options().stream()
            .sorted(Comparator.comparingDouble(o -> o.value().orElseThrow()))
            .toList();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < scale.size(); i++) {
      int first = i;
      while (i < scale.size() && options.contains(scale.get(i))) {
        i++;
      }
      if (i > first) {
        words.add(stretch(issue, scale.get(first), scale.get(i - 1)));
      }
    }
    return String.join(", ", words) + issue.unit().map(u -> " " + u).orElse("");
  }

  private static String stretch(Issue issue, Option from, Option to) {
    String first = Amounts.said(issue.number(from));
    return from.equals(to) ? first : first + " to " + Amounts.said(issue.number(to));
  }
}
