package parley.question.diagnose;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.space.logic.Logic;
import parley.space.logic.StanceSet;

/**
 * Which stances leave no package together, with more than was asked: what a package that was found
 * respects besides, and which few stances leave none.
 *
 * <p>Stances are places among those that block.
 */
final class Clashes {
  private final SatOracle oracle;
  private final Logic logic;
  private final List<StanceSet> stances;
  private final int[] soft;

  /**
   * Of a setting.
   *
   * @param soft the stances that may be given up, ascending
   */
  Clashes(SatOracle oracle, Logic logic, int[] soft) {
    this.oracle = oracle;
    this.logic = logic;
    this.stances = logic.blocking();
    this.soft = soft;
  }

  /** {@return the same where every stance may be given up} */
  Clashes ofAll() {
    return new Clashes(oracle, logic, IntStream.range(0, stances.size()).toArray());
  }

  /**
   * {@return stances that a package respects together, with these; empty iff none respects these}
   */
  Optional<BitSet> respectable(BitSet kept) {
    return oracle.packageRespecting(kept).map(p -> respected(logic.layout().path(p), kept));
  }

  private BitSet respected(int[] path, BitSet kept) {
    BitSet respected = (BitSet) kept.clone();
    for (int i = kept.nextClearBit(0); i < stances.size(); i = kept.nextClearBit(i + 1)) {
      respected.set(i, logic.diagram().contains(stances.get(i).respected(), path));
    }
    return respected;
  }

  /**
   * {@return what may be given up without opening a deal, with these; empty iff these open one}
   *
   * @param givenUp places among the soft stances, as in the result
   */
  Optional<BitSet> notOpening(BitSet givenUp) {
    BitSet kept = givenUp(givenUp);
    kept.flip(0, stances.size());
    return oracle.clashing(kept).map(this::softBut);
  }

  /** {@return the stances at some places among the soft ones} */
  BitSet givenUp(BitSet places) {
    BitSet set = new BitSet();
    places.stream().forEach(p -> set.set(soft[p]));
    return set;
  }

  private BitSet softBut(BitSet clash) {
    BitSet others = new BitSet();
    IntStream.range(0, soft.length).filter(p -> !clash.get(soft[p])).forEach(others::set);
    return others;
  }
}
