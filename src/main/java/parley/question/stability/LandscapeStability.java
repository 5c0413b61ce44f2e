package parley.question.stability;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which packages of a landscape are stable for a party, or for all: for each package at once what
 * {@link PartyAnalysis} asks of one.
 *
 * @param movers the parties that can change something alone, by their places
 */
record LandscapeStability(Landscape landscape, List<Integer> movers) {
  /** {@return the packages that are stable for all parties, under each concept} */
  Map<Concept, BitSet> equilibria() {
    Map<Concept, BitSet> all = new EnumMap<>(Concept.class);
    for (Concept concept : Concept.values()) {
      all.put(concept, where(landscape::isPossible));
    }
    for (int party : movers) {
      Map<Concept, BitSet> stable = stable(party);
      all.forEach((concept, states) -> states.and(stable.getOrDefault(concept, new BitSet())));
    }
    return all;
  }

  /** {@return the packages that are stable for one party that can move} */
  Map<Concept, BitSet> stable(int party) {
    List<Integer> others = movers.stream().filter(p -> p != party).toList();
    int[] worth = landscape.ranks(party);
    int[] rise = landscape.best(party, worth);
    int[] sunk = landscape.least(others, false, worth);
    BitSet gmr = atMost(landscape.best(party, sunk), worth);
    int[] sunkForGood = landscape.least(others, false, rise);
    int[] willinglySunk = landscape.least(others, true, worth);
    Map<Concept, BitSet> stable = new EnumMap<>(Concept.class);
    stable.put(Concept.NASH, atMost(rise, worth));
    stable.put(Concept.GMR, gmr);
    stable.put(Concept.SMR, smr(party, gmr, sunkForGood));
    stable.put(Concept.SEQ, atMost(landscape.best(party, willinglySunk), worth));
    return stable;
  }

  /**
   * Unlike for the others, the least values of packages that are no improvement do not drop out by
   * themselves here: from some of them the party could rise again.
   */
  private BitSet smr(int party, BitSet gmr, int... sunkForGood) {
    int[] worth = landscape.ranks(party);
    int[] most = landscape.best(party, sunkForGood);
    return where(
        state ->
            gmr.get(state)
                && (most[state] <= worth[state]
                    || !landscape.anyMove(
                        party,
                        state,
                        next -> worth[next] > worth[state] && sunkForGood[next] > worth[state])));
  }

  private BitSet atMost(int[] values, int... worth) {
    return where(state -> landscape.isPossible(state) && values[state] <= worth[state]);
  }

  private BitSet where(java.util.function.IntPredicate test) {
    BitSet states = new BitSet(landscape.size());
    IntStream.range(0, landscape.size()).filter(test).forEach(states::set);
    return states;
  }
}
