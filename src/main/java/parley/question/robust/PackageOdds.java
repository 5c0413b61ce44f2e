package parley.question.robust;

import java.util.List;
import parley.model.verdict.PackageVerdict;

/**
 * How sure it is what becomes of a complete package.
 *
 * @param verdict if every stance is held
 * @param parties one each, in the order of the verdicts
 * @param deal the probability that all accept
 * @param flips the smallest sets of stances that turn the outcome if they are not held, smallest
 *     first, then the most probable; empty if there is none
 * @param moreFlips whether there are more of them
 * @param swings of every stance whose condition holds and on which something hangs, the widest
 *     first
 */
public record PackageOdds(
    PackageVerdict verdict,
    List<PartyOdds> parties,
    double deal,
    List<FlipSet> flips,
    boolean moreFlips,
    List<Swing> swings) {
  public PackageOdds {
    parties = List.copyOf(parties);
    flips = List.copyOf(flips);
    swings = List.copyOf(swings);
  }
}
