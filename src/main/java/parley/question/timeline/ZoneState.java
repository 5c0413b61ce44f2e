package parley.question.timeline;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.question.diagnose.Conflict;

/**
 * The zone of agreement on one day.
 *
 * @param deals how many there are; absent if a limit was reached first
 * @param conflicts the minimal ones, smallest first; empty if there are deals
 * @param more whether there may be further conflicts
 * @param stopped the limit that was reached, in the user's words
 */
public record ZoneState(
    Optional<BigInteger> deals,
    Optional<BigInteger> unopposed,
    List<Conflict> conflicts,
    boolean more,
    Optional<String> stopped) {
  public ZoneState {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * {@return the conflicts of this day that were none on another; empty if not all of that day's
   * are known}
   */
  public Optional<List<Conflict>> since(ZoneState before) {
    return before.more
        ? Optional.empty()
        : Optional.of(conflicts.stream().filter(c -> !before.conflicts.contains(c)).toList());
  }
}
