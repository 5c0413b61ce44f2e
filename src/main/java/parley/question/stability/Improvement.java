package parley.question.stability;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import parley.model.verdict.PartyVerdict;

/**
 * A move by which a party makes a package that it prefers.
 *
 * @param end what the party does with that package
 * @param stops under which concepts the others' answers keep the party from it
 * @param stoppedBy an answer: a credible one if there is one, else a lasting one, else any
 */
public record Improvement(
    PartyMove move, PartyVerdict end, Set<Concept> stops, Optional<Sanction> stoppedBy) {
  public Improvement {
    stops = stops.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(stops));
  }
}
