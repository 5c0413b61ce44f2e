package parley.question.negotiate;

import java.util.Map;
import java.util.Optional;

/**
 * How the talks are held.
 *
 * @param rounds the most rounds of a run
 * @param runs how many runs
 * @param seed decides all that chance decides, whatever the number of threads
 * @param jobs threads
 * @param absolute whether demands are held to the end
 * @param tactics by party; a party without one gives in at an even pace
 * @param days over which the rounds are spread; empty: all on one day
 */
public record Arrangement(
    Protocol protocol,
    int rounds,
    int runs,
    long seed,
    int jobs,
    boolean absolute,
    Map<String, Tactic> tactics,
    Optional<TalkDays> days) {
  public Arrangement {
    tactics = Map.copyOf(tactics);
  }

  /** {@return alternating offers, 1,000 runs, seed 1, every party giving in at an even pace} */
  public static Arrangement usual(int jobs) {
    return new Arrangement(
        Protocol.ALTERNATING,
        Protocol.ALTERNATING.rounds(),
        1000,
        1,
        jobs,
        false,
        Map.of(),
        Optional.empty());
  }

  /** {@return how a party's aspiration falls} */
  public Tactic tactic(String party) {
    return tactics.getOrDefault(party, Tactic.linear());
  }

  /** {@return how far the talks have come in a round: 0 in the first, 1 in the last} */
  double time(int round) {
    return rounds == 1 ? 1 : (round - 1.0) / (rounds - 1);
  }
}
