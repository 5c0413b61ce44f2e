package parley.question.negotiate;

import java.util.Optional;

/**
 * Stacked alternating offers: in each round every party proposes once, in the order drawn for the
 * run, and all others accept or refuse (Aydoğan, Festen, Hindriks and Jonker, Alternating offers
 * protocols for multilateral negotiation, 2017).
 */
final class AlternatingOffers {
  private AlternatingOffers() {}

  static Ending play(Talk talk) {
    for (int round = 1; round <= talk.rounds(); round++) {
      talk.begin(round);
      for (int party : talk.speakers()) {
        Optional<Ending> ending = talk.propose(party).flatMap(o -> talk.ask(party, o));
        if (ending.isPresent()) {
          return ending.get();
        }
      }
    }
    return Ending.none(talk.rounds());
  }
}
