package parley.app.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Terms;

/** Issues and options as people name them: by titles, numbers with their units. */
public record OptionWords(Agenda agenda) {
  /** {@return the issue's title} */
  public String issue(String id) {
    return agenda.issue(id).map(i -> titled(i.title(), id)).orElse(id);
  }

  /** {@return the titles of issues, in a row} */
  public String issues(List<String> ids) {
    return ids.stream().map(this::issue).collect(Collectors.joining(", "));
  }

  /** {@return the option's title, or its number with the unit} */
  public String option(String issueId, String optionId) {
    Optional<Issue> issue = agenda.issue(issueId);
    return issue
        .flatMap(i -> i.option(optionId).map(o -> option(i, o)))
        .orElseGet(() -> issue.map(i -> number(i, optionId)).orElse(optionId));
  }

  /** {@return "Ceasefire: A pause of 30 days"} */
  public String term(String issueId, String optionId) {
    return issue(issueId) + ": " + option(issueId, optionId);
  }

  /** {@return the terms of these issues, in a row} */
  public String terms(Terms terms, List<String> issueIds) {
    return issueIds.stream()
        .map(i -> term(i, terms.option(i).orElseThrow()))
        .collect(Collectors.joining("; "));
  }

  /** {@return "No guarantees or Promises", "at least 300 billion", "300 to 500 billion"} */
  public String either(String issueId, List<String> options) {
    return agenda
        .issue(issueId)
        .filter(Issue::isNumeric)
        .filter(i -> options.size() > 1 && isRun(i, options))
        .map(i -> range(i, options))
        .orElseGet(
            () ->
                options.stream().map(o -> option(issueId, o)).collect(Collectors.joining(" or ")));
  }

  /** {@return a number as a person writes it, with the issue's unit; other words as they are} */
  static String number(Issue issue, String written) {
    Optional<String> unit = issue.unit().map(String::strip);
    return unit.map(u -> withUnit(Digits.of(written), u)).orElse(written);
  }

  private static String withUnit(String digits, String unit) {
    return switch (unit) {
      case "year" -> digits;
      case "" -> Digits.separated(digits);
      case "%" -> Digits.separated(digits) + unit;
      default -> Digits.separated(digits) + " " + unit;
    };
  }

  private static String option(Issue issue, Option option) {
    return option.value().isPresent()
        ? number(issue, Digits.of(option.value().getAsDouble()))
        : titled(option.title(), option.id());
  }

  private static String titled(String title, String id) {
    return title.isBlank() ? id : title;
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
    if (down && up) {
      return "any";
    } else if (down || up) {
      return up ? "at least " + option(issue, least) : "at most " + option(issue, most);
    }
    String from = Digits.of(least.value().orElseThrow());
    boolean isYear = option(issue, least).equals(from);
    return (isYear ? from : Digits.separated(from)) + " to " + option(issue, most);
  }
}
