package parley.question.diagnose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Why there is no deal, and what is the least that has to give; or what the deals hang on.
 *
 * @param deals how many deals there are; absent if a limit was reached first
 * @param conflicts smallest first; empty if there are deals
 * @param moreConflicts whether there may be further ones
 * @param repairs cheapest first; empty if there are deals, or if no set of the stances that may be
 *     given up opens one
 * @param moreRepairs whether there may be further ones
 * @param leverage of every stance of the parties that must agree, in their order; those that a
 *     limit kept from being found are left out
 * @param onlyReserved how many packages are kept from being deals by reservation values alone;
 *     empty if no party has one, or the number is not known
 */
public record Diagnosis(
    Optional<BigInteger> deals,
    List<Conflict> conflicts,
    boolean moreConflicts,
    List<Repair> repairs,
    boolean moreRepairs,
    List<Leverage> leverage,
    Optional<BigInteger> onlyReserved) {
  public Diagnosis {
    conflicts = List.copyOf(conflicts);
    repairs = List.copyOf(repairs);
    leverage = List.copyOf(leverage);
  }
}
