package parley.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Party;

/** Who is needed for a deal, in the words of a language. */
public record DealRule(PhraseBook book, Agenda agenda) {
  /** {@return such as "6 of 8 needed, China must"; empty if all are needed} */
  public Optional<String> words(List<String> parties) {
    Agreement rule = agenda.agreement();
    List<Party> present = agenda.parties(parties);
    List<String> words = new ArrayList<>();
    rule.atLeast().ifPresent(n -> words.add(book.say("memo_x_of_x_needed", n, present.size())));
    rule.votesAtLeast()
        .ifPresent(
            n -> words.add(book.say("memo_x_of_x_votes_needed", n, Agreement.votes(present))));
    if (!rule.must().isEmpty()) {
      String who =
          present.stream()
              .filter(p -> rule.must().contains(p.id()))
              .map(Party::title)
              .collect(Collectors.joining(", "));
      words.add(book.say("memo_x_must", who));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }
}
