package parley.question.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A comparison of the two readings of a case's rules in which no difference was found.
 *
 * @param caseId names the case
 * @param packages how many random packages were compared
 * @param days on which; every package was compared on one of them
 * @param seed with which the same packages come again
 * @param stopped why the verdicts of the analysis were left out on some day; empty iff on none
 */
public record Verification(
    String caseId, int packages, List<LocalDate> days, long seed, Optional<String> stopped) {
  public Verification {
    days = List.copyOf(days);
  }
}
