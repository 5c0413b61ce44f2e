package parley.app.words;

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

  /** {@return the same in quotes, as a title may be a sentence; a number without them} */
  public String quoted(String issueId, String optionId) {
    boolean numeric = agenda.issue(issueId).filter(Issue::isNumeric).isPresent();
    String option = option(issueId, optionId);
    return numeric || option.equals(optionId) ? option : "\"" + option + "\"";
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

  /** {@return a number as a person writes it, with the issue's unit; other words as they are} */
  static String number(Issue issue, String written) {
    return withUnit(issue, digits(issue, Digits.of(written)));
  }

  /** {@return an option's number without the unit} */
  static String digits(Issue issue, Option option) {
    return digits(issue, Digits.of(option.value().orElseThrow()));
  }

  /** {@return words for numbers, followed by the unit where people write one} */
  static String withUnit(Issue issue, String digits) {
    return switch (unit(issue)) {
      case "", "year" -> digits;
      case "%" -> digits + "%";
      default -> digits + " " + unit(issue);
    };
  }

  /** A number without a unit may be a year or a name, so it has no separators. */
  private static String digits(Issue issue, String plain) {
    boolean counts = issue.unit().isPresent() && !unit(issue).equals("year");
    return counts ? Digits.separated(plain) : plain;
  }

  private static String unit(Issue issue) {
    return issue.unit().map(String::strip).orElse("");
  }

  private static String option(Issue issue, Option option) {
    return option.value().isPresent()
        ? withUnit(issue, digits(issue, option))
        : titled(option.title(), option.id());
  }

  private static String titled(String title, String id) {
    return title.isBlank() ? id : title;
  }
}
