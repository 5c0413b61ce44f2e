package parley.question.diagnose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.space.diagram.Counting;
import parley.space.diagram.Exhausted;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * How many deals there are, and how many without each stance.
 *
 * @param deals absent if a limit was reached first
 * @param onlyReserved see {@link Diagnosis}
 * @param leverage see {@link Diagnosis}
 * @param stopped why a part is not whole
 */
record DealsLeft(
    Optional<BigInteger> deals,
    Optional<BigInteger> onlyReserved,
    List<Leverage> leverage,
    Optional<String> stopped) {
  /**
   * Counts.
   *
   * @param logic of the setting
   * @param leverage whether the deals without each stance are counted
   */
  static DealsLeft of(Setting setting, Logic logic, boolean leverage) {
    LeverageCount count = new LeverageCount(logic);
    Optional<BigInteger> deals = Optional.empty();
    Optional<BigInteger> onlyReserved = Optional.empty();
    Optional<String> stopped = Optional.empty();
    try {
      int zone = logic.deals();
      deals = Optional.of(Counting.count(logic.diagram(), zone));
      onlyReserved = onlyReserved(setting, logic, zone);
    } catch (Exhausted e) {
      stopped = Optional.of(e.reason());
    }
    try {
      if (leverage) {
        count.count();
      }
    } catch (Exhausted e) {
      stopped = Optional.of(e.reason());
    }
    return new DealsLeft(deals, onlyReserved, count.found(), stopped);
  }

  private static Optional<BigInteger> onlyReserved(Setting setting, Logic logic, int zone) {
    if (setting.atTable().stream().allMatch(p -> p.reservation().isEmpty())) {
      return Optional.empty();
    }
    int[] accepted = logic.parties().stream().mapToInt(p -> unreserved(logic, p)).toArray();
    int more = logic.diagram().minus(logic.agreed(accepted), zone);
    return Optional.of(Counting.count(logic.diagram(), more));
  }

  /** What a party would accept if it had no reservation value. */
  private static int unreserved(Logic logic, PartyLogic party) {
    return logic.within(logic.possible(), party.blocking());
  }
}
