package parley.question.negotiate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;

/** A complete package: for each issue, in the agenda's order, the place of its option. */
final class Offer {
  private final int[] options;

  Offer(int... options) {
    this.options = options.clone();
  }

  /** {@return the package of some complete terms} */
  static Offer of(Agenda agenda, Terms terms) {
    return new Offer(
        agenda.issues().stream()
            .mapToInt(i -> i.optionIds().indexOf(terms.option(i.id()).orElseThrow()))
            .toArray());
  }

  int option(int issue) {
    return options[issue];
  }

  /** {@return the same with one issue settled otherwise} */
  Offer with(int issue, int option) {
    Offer changed = new Offer(options);
    changed.options[issue] = option;
    return changed;
  }

  Terms terms(Agenda agenda) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i++) {
      Issue issue = agenda.issues().get(i);
      terms.put(issue.id(), issue.options().get(options[i]).id());
    }
    return new Terms(terms);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Offer o && Arrays.equals(options, o.options);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(options);
  }
}
