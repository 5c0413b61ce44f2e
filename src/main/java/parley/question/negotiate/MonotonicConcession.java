package parley.question.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Monotonic concession by Zeuthen's rule: everybody makes an offer; as long as none is accepted,
 * the party that would risk least by insisting makes the smallest concession that it can.
 *
 * <p>Risk: what a party loses by taking the worst of the others' offers instead of its own, as a
 * share of what it loses if the talks fail; all of it where that offer is not even possible for it.
 * After Zeuthen, Problems of monopoly and economic warfare (1930); Rosenschein and Zlotkin, Rules
 * of encounter (1994); the worst offer, for several parties, after Endriss (2006).
 */
final class MonotonicConcession {
  private MonotonicConcession() {}

  static Ending play(Talk talk) {
    talk.turn(1);
    for (int party = 0; party < talk.parties(); party++) {
      talk.setBudget(party, talk.standpoint(party).budget(1000));
    }
    talk.speakers().forEach(talk::propose);
    for (int round = 1; round <= talk.rounds(); round++) {
      talk.turn(round);
      Optional<Ending> ending = ask(talk);
      if (ending.isPresent()) {
        return ending.get();
      }
      Optional<Integer> conceding = conceding(talk);
      if (conceding.isEmpty()) {
        objectAll(talk);
        return Ending.none(round);
      }
      int party = conceding.get();
      talk.minutes().concedes(talk, party, risk(talk, party));
      talk.setBudget(party, talk.standpoint(party).nextBudget(talk.budget(party)));
      talk.propose(party);
    }
    return Ending.none(talk.rounds());
  }

  private static Optional<Ending> ask(Talk talk) {
    for (int party : talk.speakers()) {
      Optional<Ending> ending = talk.last(party).flatMap(o -> talk.ask(party, o));
      if (ending.isPresent()) {
        return ending;
      }
    }
    return Optional.empty();
  }

  private static void objectAll(Talk talk) {
    for (int party : talk.speakers()) {
      Optional<Offer> offer = talk.last(party);
      for (int other = 0; offer.isPresent() && other < talk.parties(); other++) {
        if (other != party && !talk.accepts(other, offer.get())) {
          talk.object(other, offer.get());
        }
      }
    }
  }

  /** {@return of the parties that can concede the one that risks least; empty if none can} */
  private static Optional<Integer> conceding(Talk talk) {
    List<Integer> least = new ArrayList<>();
    double lowest = Double.POSITIVE_INFINITY;
    for (int party : talk.speakers()) {
      if (talk.standpoint(party).isHopeless()
          || talk.standpoint(party).nextBudget(talk.budget(party)) < 0) {
        continue;
      }
      double risk = risk(talk, party);
      if (risk < lowest) {
        least.clear();
        lowest = risk;
      }
      if (risk <= lowest) {
        least.add(party);
      }
    }
    return least.isEmpty()
        ? Optional.empty()
        : Optional.of(least.get(talk.random().nextInt(least.size())));
  }

  private static double risk(Talk talk, int party) {
    Optional<Offer> own = talk.last(party);
    double reservation = talk.party(party).reservation().map(r -> r.doubleValue()).orElse(0.0);
    if (own.isEmpty()) {
      return 1;
    }
    double mine = talk.satisfaction(party, own.get());
    double worst = mine;
    for (int other : talk.speakers()) {
      Optional<Offer> offer = other == party ? Optional.empty() : talk.last(other);
      if (offer.isPresent()) {
        worst = Math.min(worst, worth(talk, party, offer.get(), reservation));
      }
    }
    return mine <= reservation ? 1 : (mine - worst) / (mine - reservation);
  }

  /** {@return its satisfaction, or that of no deal where the party could never accept} */
  private static double worth(Talk talk, int party, Offer offer, double reservation) {
    Burden burden = talk.standpoint(party).burden(offer);
    boolean never = burden.need() == parley.space.diagram.Prices.NEVER;
    double satisfaction = talk.standpoint(party).satisfaction(burden.loss());
    return never ? reservation : Math.max(reservation, satisfaction);
  }
}
