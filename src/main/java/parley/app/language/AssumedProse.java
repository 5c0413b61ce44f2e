package parley.app.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Assumed;

/** What is assumed otherwise than a scenario says, in the words of a language. */
public record AssumedProse(PhraseBook book, Agenda agenda) {
  /** {@return a sentence; empty if nothing is assumed} */
  public Optional<String> words(Assumed assumed) {
    if (book.isEnglish()) {
      return assumed.words(agenda::partyTitle);
    }
    List<String> words = new ArrayList<>();
    assumed.asOf().ifPresent(d -> words.add(book.say("memo_assumed_as_of_x", d)));
    if (!assumed.parties().isEmpty()) {
      words.add(book.say("memo_assumed_parties_x", titles(assumed.parties())));
    }
    assumed.agreement().ifPresent(a -> words.add(agreement(a)));
    assumed
        .reservations()
        .forEach(
            (p, x) ->
                words.add(
                    book.say("memo_assumed_reservation_x_x", agenda.partyTitle(p), number(x))));
    if (!assumed.without().isEmpty()) {
      String left = assumed.without().stream().map(this::rule).collect(Collectors.joining(", "));
      words.add(book.say("memo_assumed_without_x", left));
    }
    assumed.fallen().ifPresent(n -> words.add(book.say("memo_assumed_fallen_x", n)));
    if (!assumed.with().isEmpty()) {
      words.add(book.say("memo_assumed_with_x", String.join(", ", assumed.with())));
    }
    assumed.sure().ifPresent(p -> words.add(book.say("memo_assumed_sure_x", number(p))));
    assumed
        .weights()
        .forEach(
            (r, n) ->
                words.add(book.say("memo_assumed_weight_x_x", rule(r.toString()), number(n))));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(book.say("memo_assumed_x", String.join("; ", words)));
  }

  private String number(Object number) {
    return book.number(number.toString());
  }

  private String agreement(Agreement agreement) {
    List<String> needs = new ArrayList<>();
    if (!agreement.must().isEmpty()) {
      needs.add(titles(agreement.must()));
    }
    agreement.atLeast().ifPresent(n -> needs.add(book.say("memo_assumed_at_least_x_parties", n)));
    agreement
        .votesAtLeast()
        .ifPresent(n -> needs.add(book.say("memo_assumed_at_least_x_votes", n)));
    return book.say("memo_assumed_a_deal_needs_x", String.join(book.say("and_2"), needs));
  }

  private String rule(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? written
        : agenda.partyTitle(written.substring(0, slash)) + ": " + written.substring(slash + 1);
  }

  private String titles(Collection<String> parties) {
    return parties.stream().map(agenda::partyTitle).collect(Collectors.joining(", "));
  }
}
