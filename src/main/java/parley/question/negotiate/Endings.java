package parley.question.negotiate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.model.Terms;

/**
 * How the runs end, one by one.
 *
 * @param agreed the different packages agreed, most often first; of those agreed as often, in the
 *     order of the runs
 * @param byRound how many deals come in a round; without rounds in which none does
 * @param cutShort how many runs without a deal last as long as talks may
 * @param firstDeal the number of the first run that ends with a deal
 * @param firstFailure the number of the first run that does not
 */
public record Endings(
    List<Agreed> agreed,
    SortedMap<Integer, Integer> byRound,
    int cutShort,
    Optional<Integer> firstDeal,
    Optional<Integer> firstFailure) {
  public Endings {
    agreed = List.copyOf(agreed);
    byRound = Collections.unmodifiableSortedMap(new TreeMap<>(byRound));
  }

  /** A package, and how many runs end with it. */
  public record Agreed(Terms terms, int runs) {}
}
