package parley.app.language;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.OptionWords;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Range;

/** Issues and options by their titles, with numbers in the digits of a language. */
public record CaseTitles(PhraseBook book, Agenda agenda) {
  public String issue(String id) {
    return new OptionWords(agenda).issue(id);
  }

  /** {@return the titles of issues, in a row} */
  public String issues(List<String> ids) {
    return new OptionWords(agenda).issues(ids);
  }

  /** {@return the option's title, or its number with the unit} */
  public String option(Issue issue, String id) {
    String words = new OptionWords(agenda).option(issue.id(), id);
    if (!issue.isNumeric()) {
      return words;
    }
    int digits = (int) words.chars().takeWhile(c -> "-0123456789,.".indexOf(c) >= 0).count();
    return book.number(words.substring(0, digits)) + words.substring(digits);
  }

  /** {@return the same, and the title of a number that has one: "A T-shirt (21 degrees)"} */
  public String named(Issue issue, Option option) {
    String number = option(issue, option.id());
    boolean titled =
        option.value().isPresent()
            && !option.title().isBlank()
            && !option.title().equals(option.id());
    return titled ? option.title() + " (" + number + ")" : number;
  }

  /** {@return "Ceasefire: A pause of 30 days"} */
  public String term(Issue issue, String option) {
    return issue(issue.id()) + ": " + option(issue, option);
  }

  /** {@return each option's name; of a range one text that tells its bounds} */
  public List<String> options(Issue issue) {
    return issue
        .range()
        .map(r -> List.of(range(issue, r)))
        .orElseGet(
            () -> issue.options().stream().map(o -> named(issue, o)).collect(Collectors.toList()));
  }

  private String range(Issue issue, Range range) {
    String bounds =
        book.say(
            "paper_a_number_from_x_to_x_in_steps_of_x",
            number(range.from()),
            number(range.to()),
            number(range.step()));
    return bounds + issue.unit().map(u -> " " + u).orElse("");
  }

  private String number(java.math.BigDecimal number) {
    return book.number(Range.id(number));
  }
}
