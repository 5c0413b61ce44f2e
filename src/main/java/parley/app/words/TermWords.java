package parley.app.words;

import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;

/** Terms on one line. */
public final class TermWords {
  private TermWords() {}

  /** {@return where they are not the status quo: "Deadline: A date is set; Aid: Aid stops"} */
  public static String of(Agenda agenda, Terms terms) {
    List<String> differing =
        agenda.issues().stream()
            .filter(i -> !terms.option(i.id()).equals(Optional.of(i.statusQuo())))
            .map(Issue::id)
            .toList();
    return differing.isEmpty()
        ? "the status quo on every issue"
        : new OptionWords(agenda).terms(terms, differing);
  }

  /** {@return all that are settled, in the agenda's order} */
  public static String all(Agenda agenda, Terms terms) {
    List<String> settled =
        agenda.issueIds().stream().filter(i -> terms.option(i).isPresent()).toList();
    return new OptionWords(agenda).terms(terms, settled);
  }
}
