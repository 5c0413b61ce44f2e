package parley.question.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;

/**
 * How a package fares before and after.
 *
 * @param parties one each that must agree before or after, first those from before, in their order
 */
public record PackageDifference(Outcome before, Outcome after, List<PartyChange> parties) {
  public PackageDifference {
    parties = List.copyOf(parties);
  }

  /** {@return the difference between two verdicts} */
  public static PackageDifference of(PackageVerdict before, PackageVerdict after) {
    Set<String> parties = new LinkedHashSet<>();
    before.verdicts().stream().map(PartyVerdict::party).forEach(parties::add);
    after.verdicts().stream().map(PartyVerdict::party).forEach(parties::add);
    List<PartyChange> each = new ArrayList<>();
    for (String party : parties) {
      each.add(PartyChange.of(party, before.of(party), after.of(party)));
    }
    return new PackageDifference(before.outcome(), after.outcome(), each);
  }

  public boolean movesOutcome() {
    return before != after;
  }

  /** {@return whether the outcome or some party's verdict is another} */
  public boolean movesVerdict() {
    return movesOutcome() || parties.stream().anyMatch(PartyChange::movesVerdict);
  }

  /** {@return the parties for which something is otherwise} */
  public List<PartyChange> moved() {
    return parties.stream().filter(PartyChange::moves).toList();
  }

  /** {@return whether anything at all is otherwise} */
  public boolean moves() {
    return movesOutcome() || !moved().isEmpty();
  }
}
