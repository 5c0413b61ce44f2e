package parley.app.words;

import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;

/** Terms in words, where they are not the status quo. */
public final class TermWords {
  private TermWords() {}

  /** {@return "deadline fixed, non_aggression pledged"} */
  public static String of(Agenda agenda, Terms terms) {
    String differing =
        agenda.issues().stream()
            .filter(i -> !terms.option(i.id()).equals(Optional.of(i.statusQuo())))
            .map(Issue::id)
            .map(i -> i + " " + terms.option(i).orElseThrow())
            .collect(Collectors.joining(", "));
    return differing.isEmpty() ? "the status quo on every issue" : differing;
  }
}
