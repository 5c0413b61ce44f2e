package parley.app.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.language.PhraseBook;
import parley.model.Agenda;
import parley.output.document.Text;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.Protocol;

/** How talks were held, in the words of a language. */
final class TalkWords {
  private static final String LINEAR = "linear";

  private final NegotiationResult result;
  private final PhraseBook book;
  private final Arrangement how;
  private final Agenda agenda;

  TalkWords(NegotiationResult result, PhraseBook book) {
    this.result = result;
    this.book = book;
    this.how = result.arrangement();
    this.agenda = result.rules().agenda();
  }

  String days() {
    return how.days()
        .map(d -> book.say("x_to_x", d.from(), d.to()))
        .orElse(book.say("held_as_of_x", result.asOf()));
  }

  /** {@return the protocol, and how many rounds and runs} */
  Text measures() {
    return Text.dotted(
        protocol(),
        book.many(how.rounds(), "held_round", "held_rounds"),
        book.many(result.done(), "run", "runs"),
        book.say("held_seed_x", how.seed()));
  }

  private String protocol() {
    return switch (how.protocol()) {
      case ALTERNATING -> book.say("held_alternating");
      case SINGLE_TEXT -> book.say("held_single_text");
      case CONCESSION -> book.say("held_concession");
    };
  }

  /** {@return a sentence for each party that is silent} */
  List<String> silence() {
    return result.silent().stream().map(this::silent).toList();
  }

  private String silent(String party) {
    String days = how.days().isPresent() ? book.say("held_on_some_of_these_days") : "";
    return book.say("held_x_is_silent_x", agenda.partyTitle(party), days)
        + (agenda.agreement().isOfAll() ? book.say("held_and_without_it_no_deal") : ".");
  }

  /** {@return how the parties give in} */
  String tactics() {
    String whose =
        how.protocol() == Protocol.CONCESSION ? book.say("held_of_those_who_risk") : tacticWords();
    return book.say(
        "held_aspirations_x_x_x",
        whose,
        reservations(),
        book.say(how.absolute() ? "held_demands_are_held" : "held_demands_fall"));
  }

  /** {@return that parties could still concede where talks ended; empty if none could} */
  Optional<String> cutShort() {
    int runs = result.endings().cutShort();
    return how.protocol() == Protocol.CONCESSION && runs > 0
        ? Optional.of(
            book.say(
                "held_in_x_the_parties_were_still",
                book.many(runs, "held_in_run", "held_in_runs"),
                book.many(how.rounds(), "held_after_round", "held_after_rounds")))
        : Optional.empty();
  }

  private String reservations() {
    List<String> some =
        agenda.parties(result.parties()).stream()
            .flatMap(
                p -> p.reservation().stream().map(r -> p.title() + " " + book.number(r.toString())))
            .toList();
    if (some.isEmpty()) {
      return book.say("held_no_reservation_value")
          + (how.absolute() ? "." : book.say("held_in_the_end_a_party_takes"));
    }
    boolean others = some.size() < result.parties().size();
    String values = String.join(", ", some) + (others ? book.say("held_others_0") : "");
    return book.say("held_they_fall_to_x", values);
  }

  private String tacticWords() {
    List<String> words = new ArrayList<>();
    boolean rest = false;
    for (String party : result.parties()) {
      String tactic = Tactics.words(how.tactic(party));
      if (tactic.equals(LINEAR)) {
        rest = true;
      } else {
        words.add(agenda.partyTitle(party) + " " + tactic);
      }
    }
    if (rest) {
      words.add(book.say(words.isEmpty() ? "held_all_linear" : "held_all_others_linear"));
    }
    return String.join(", ", words);
  }
}
