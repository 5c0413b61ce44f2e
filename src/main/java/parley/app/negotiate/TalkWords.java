package parley.app.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.Agenda;
import parley.output.document.Text;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.Protocol;

/** How talks were held, in words. */
final class TalkWords {
  private final NegotiationResult result;
  private final Arrangement how;
  private final Agenda agenda;
  private final StanceWords stances;

  TalkWords(NegotiationResult result) {
    this.result = result;
    this.how = result.arrangement();
    this.agenda = result.rules().agenda();
    this.stances = new StanceWords(result.rules());
  }

  String days() {
    return how.days().map(d -> d.from() + " to " + d.to()).orElse("as of " + result.asOf());
  }

  /** {@return the protocol, and how many rounds and runs} */
  Text measures() {
    return Text.dotted(
        how.protocol().id(),
        Numbers.many(how.rounds(), "round"),
        Numbers.many(result.done(), "run"),
        "seed " + how.seed());
  }

  /** {@return a sentence for each party that is silent} */
  List<String> silence() {
    return result.silent().stream()
        .map(
            party ->
                stances.title(party)
                    + " is silent: no stance of it is known"
                    + (how.days().isPresent() ? " on some of these days" : "")
                    + ". It proposes and accepts nothing"
                    + (agenda.agreement().isOfAll() ? ", and without it there is no deal." : "."))
        .toList();
  }

  /** {@return how the parties give in} */
  String tactics() {
    return "Aspirations: "
        + (how.protocol() == Protocol.CONCESSION ? "of those who risk least" : tacticWords())
        + ". "
        + reservations()
        + " Demands "
        + (how.absolute() ? "are held to the end." : "fall with them.");
  }

  /** {@return that parties could still concede where talks ended; empty if none could} */
  Optional<String> cutShort() {
    int runs = result.endings().cutShort();
    return how.protocol() == Protocol.CONCESSION && runs > 0
        ? Optional.of(
            "In "
                + Numbers.many(runs, "run")
                + " the parties were still conceding when the talks ended after "
                + Numbers.many(how.rounds(), "round")
                + ". Fine weights make small steps: try more `--rounds`.")
        : Optional.empty();
  }

  private String reservations() {
    List<String> some =
        agenda.parties(result.parties()).stream()
            .flatMap(p -> p.reservation().stream().map(r -> p.title() + " " + r))
            .toList();
    return some.isEmpty()
        ? "No party has a reservation value, so they fall to 0"
            + (how.absolute() ? "." : ": in the end a party takes whatever crosses no red line.")
        : "They fall to the reservation value ("
            + some.stream().collect(Collectors.joining(", "))
            + (some.size() < result.parties().size() ? "; others 0)." : ").");
  }

  private String tacticWords() {
    List<String> words = new ArrayList<>();
    boolean rest = false;
    for (String party : result.parties()) {
      String tactic = Tactics.words(how.tactic(party));
      if (tactic.equals("linear")) {
        rest = true;
      } else {
        words.add(stances.title(party) + " " + tactic);
      }
    }
    if (rest) {
      words.add(words.isEmpty() ? "all linear" : "all others linear");
    }
    return String.join(", ", words);
  }
}
