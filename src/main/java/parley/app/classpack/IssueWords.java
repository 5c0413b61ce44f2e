package parley.app.classpack;

import java.util.List;
import parley.app.words.OptionWords;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;

/** An issue's options for people who choose among them. */
record IssueWords(Agenda agenda) {
  /** {@return each option's name; of a range one text that tells its bounds} */
  List<String> options(Issue issue) {
    return issue
        .range()
        .map(r -> List.of("a number " + r.words() + issue.unit().map(u -> " " + u).orElse("")))
        .orElseGet(() -> issue.options().stream().map(o -> name(issue, o)).toList());
  }

  String statusQuo(Issue issue) {
    return new OptionWords(agenda).option(issue.id(), issue.statusQuo());
  }

  private String name(Issue issue, Option option) {
    String number = new OptionWords(agenda).option(issue.id(), option.id());
    boolean titled = option.value().isPresent() && !isNumber(option);
    return titled ? option.title() + " (" + number + ")" : number;
  }

  /** A title that says no more than the number. */
  private static boolean isNumber(Option option) {
    return option.title().isBlank() || option.title().equals(option.id());
  }
}
