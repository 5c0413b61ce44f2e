package parley.app.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;

/** Several options of an issue in words; of a numeric one as a range. */
public record OptionWords(Agenda agenda) {
  /** {@return "none or european", "at least 300 billion", "300 to 500 billion"} */
  public String either(String issueId, List<String> options) {
    return agenda
        .issue(issueId)
        .filter(Issue::isNumeric)
        .filter(i -> options.size() > 1 && isRun(i, options))
        .map(i -> range(i, options))
        .orElseGet(() -> String.join(" or ", options));
  }

  private static List<Option> ordered(Issue issue) {
    return issue.options().stream()
        .sorted(Comparator.comparing((Option o) -> o.value().orElseThrow()))
        .toList();
  }

  /** {@return whether no option lies between two of them} */
  private static boolean isRun(Issue issue, List<String> options) {
    String marks =
        ordered(issue).stream()
            .map(o -> options.contains(o.id()) ? "x" : " ")
            .collect(Collectors.joining());
    return !marks.strip().contains(" ");
  }

  private static String range(Issue issue, List<String> options) {
    List<Option> all = ordered(issue);
    List<Option> some = all.stream().filter(o -> options.contains(o.id())).toList();
    Option least = some.get(0);
    Option most = some.get(some.size() - 1);
    boolean down = least.equals(all.get(0));
    boolean up = most.equals(all.get(all.size() - 1));
    String unit = issue.unit().filter(u -> !u.isBlank()).map(u -> " " + u).orElse("");
    if (down && up) {
      return "any";
    } else if (down || up) {
      return (up ? "at least " + digits(least) : "at most " + digits(most)) + unit;
    }
    return digits(least) + " to " + digits(most) + unit;
  }

  private static String digits(Option option) {
    return Digits.of(option.value().orElseThrow());
  }
}
