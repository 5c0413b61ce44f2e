package parley.question.diff;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What two versions of a rule set decide differently on one day.
 *
 * @param parties in the new agenda's order
 * @param zone how many deals there are; empty iff a limit kept it from being found
 * @param possible how many packages are possible; empty iff a limit kept it from being found
 * @param examples one for each party and move, in the order of both
 */
public record DayDifference(
    LocalDate day,
    List<PartyDifference> parties,
    Optional<Zones> zone,
    Optional<Zones> possible,
    List<Example> examples) {
  public DayDifference {
    parties = List.copyOf(parties);
    examples = List.copyOf(examples);
  }

  /**
   * How many packages are deals of all parties compared, or possible.
   *
   * @param before how many by the old rules
   * @param after how many by the new
   * @param lost how many by the old only
   * @param gained how many by the new only
   */
  public record Zones(BigInteger before, BigInteger after, BigInteger lost, BigInteger gained) {
    /** {@return whether it is the same packages} */
    public boolean isSame() {
      return lost.signum() == 0 && gained.signum() == 0;
    }

    /** {@return the sums of both} */
    public Zones plus(Zones other) {
      return new Zones(
          before.add(other.before),
          after.add(other.after),
          lost.add(other.lost),
          gained.add(other.gained));
    }
  }

  /** {@return whether the same packages are possible, and no party decides any differently} */
  public boolean isEquivalent() {
    return parties.stream().allMatch(p -> p.moves().isEmpty())
        && possible.map(Zones::isSame).orElse(true);
  }
}
