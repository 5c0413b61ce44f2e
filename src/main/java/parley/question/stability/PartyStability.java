package parley.question.stability;

import java.util.List;
import java.util.Set;
import parley.model.verdict.PartyVerdict;

/**
 * Whether a package is stable for a party.
 *
 * @param verdict what the party does with the package
 * @param stable the concepts under which it is
 * @param improvements those that are listed
 * @param unlisted how many more there are
 */
public record PartyStability(
    PartyVerdict verdict, Set<Concept> stable, List<Improvement> improvements, int unlisted) {
  public PartyStability {
    stable = Set.copyOf(stable);
    improvements = List.copyOf(improvements);
  }

  public String party() {
    return verdict.party();
  }
}
