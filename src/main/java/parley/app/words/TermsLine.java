package parley.app.words;

import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Terms;

/** Terms on one line, by their ids. */
public final class TermsLine {
  private TermsLine() {}

  /** {@return "price fair (7000 euros), payment cash", in the agenda's order} */
  public static String of(Agenda agenda, Terms terms) {
    ConditionWords words = new ConditionWords(agenda, terms, terms).brief();
    return agenda.issueIds().stream()
        .flatMap(i -> terms.option(i).stream().map(o -> i + " " + words.option(i, o)))
        .collect(Collectors.joining(", "));
  }
}
