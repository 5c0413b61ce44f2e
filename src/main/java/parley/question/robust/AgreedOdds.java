package parley.question.robust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Agreement;
import parley.model.Party;

/** How probable it is that enough parties accept, where each does so independently. */
final class AgreedOdds {
  private record Place(int party, long count, long votes) {}

  private final Agreement agreement;
  private final List<Party> parties;
  private final List<PartyOdds> odds;
  private final Map<Place, Double> done = new HashMap<>();

  private AgreedOdds(Agreement agreement, List<Party> parties, List<PartyOdds> odds) {
    this.agreement = agreement;
    this.parties = parties;
    this.odds = odds;
  }

  /**
   * {@return the probability of a deal}
   *
   * @param odds by party, in their order
   */
  static double of(Agreement agreement, List<Party> parties, List<PartyOdds> odds) {
    if (agreement.isOfAll()) {
      double all = 1;
      for (PartyOdds party : odds) {
        all *= party.accepts();
      }
      return all;
    }
    return new AgreedOdds(agreement, parties, odds)
        .from(0, agreement.atLeast().orElse(0), agreement.votesAtLeast().orElse(0));
  }

  private double from(int party, long count, long votes) {
    if (party == parties.size()) {
      return count <= 0 && votes <= 0 ? 1 : 0;
    }
    Place place = new Place(party, Math.max(0, count), Math.max(0, votes));
    Double known = done.get(place);
    if (known == null) {
      Party one = parties.get(party);
      double accepts = odds.get(party).accepts();
      double without =
          agreement.must().contains(one.id()) ? 0 : from(party + 1, place.count, place.votes);
      known =
          accepts * from(party + 1, place.count - 1, place.votes - one.votes())
              + ChanceTally.complement(accepts) * without;
      done.put(place, known);
    }
    return known;
  }
}
