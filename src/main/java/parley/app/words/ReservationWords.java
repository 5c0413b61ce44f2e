package parley.app.words;

import java.util.Optional;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Percent;

/** What a reservation value keeps a party from, in words. */
public final class ReservationWords {
  private ReservationWords() {}

  /** {@return that a party is satisfied too little, with both numbers; empty if it is not} */
  public static Optional<String> below(PartyVerdict party) {
    if (!party.belowReservation() || party.verdict() == Verdict.REJECTS) {
      return Optional.empty();
    }
    String some = party.leeway().isPresent() ? " for some choices" : "";
    return party
        .reservation()
        .map(
            r ->
                "satisfaction "
                    + Percent.whole(party.satisfaction())
                    + some
                    + ", below its reservation value "
                    + Percent.whole(r.doubleValue()));
  }
}
