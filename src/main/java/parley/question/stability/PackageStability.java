package parley.question.stability;

import java.util.List;
import java.util.Optional;
import parley.model.Terms;

/**
 * Whether a package lasts.
 *
 * @param id names it in its scenario
 * @param parties those that could be judged, in the scenario's order; none of an impossible package
 * @param judged whether all could be
 * @param coalitions those that are listed
 * @param origins empty if that could not be found out
 * @param stopped the limit that was reached before all was found out, in the user's words
 */
public record PackageStability(
    String id,
    Terms terms,
    boolean possible,
    List<PartyStability> parties,
    boolean judged,
    List<CoalitionMove> coalitions,
    int coalitionsUnlisted,
    Optional<Origins> origins,
    Optional<String> stopped) {
  public PackageStability {
    parties = List.copyOf(parties);
    coalitions = List.copyOf(coalitions);
  }

  /** {@return whether it is stable for every party; empty if that is not known} */
  public Optional<Boolean> isEquilibrium(Concept concept) {
    if (parties.stream().anyMatch(p -> !p.stable().contains(concept))) {
      return Optional.of(false);
    }
    return judged ? Optional.of(true) : Optional.empty();
  }
}
