package parley.question.negotiate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Ordered;
import parley.model.RuleSet;

/**
 * How talks end, of many runs.
 *
 * @param asOf the day of the first round
 * @param rules all rules of the case
 * @param parties ids of those at the table
 * @param silent those of them of which no stance is known at some time
 * @param done how many runs were finished
 * @param deals how many of them ended with a deal
 * @param rate the share of deals
 * @param rounds needed for a deal; empty if there is none
 * @param options by issue and option, the share of deals that have it
 * @param unchanged the share of deals that are the status quo; empty if there is none
 * @param satisfaction by party, with deals; without those that are silent
 * @param givenUp most often first
 * @param blockedBy most often first
 * @param endings how the runs end, one by one
 * @param paths the runs that are told
 * @param stopped why not all runs were made; empty if they were
 */
public record NegotiationResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    List<String> parties,
    Arrangement arrangement,
    List<String> silent,
    int done,
    int deals,
    Optional<Rate> rate,
    Optional<Spread> rounds,
    Map<String, Map<String, Double>> options,
    Optional<Double> unchanged,
    Map<String, Spread> satisfaction,
    List<GivenUp> givenUp,
    List<Blocker> blockedBy,
    Endings endings,
    List<RunPath> paths,
    Optional<String> stopped) {
  public NegotiationResult {
    parties = List.copyOf(parties);
    silent = List.copyOf(silent);
    options = Ordered.copyOf(options);
    satisfaction = Ordered.copyOf(satisfaction);
    givenUp = List.copyOf(givenUp);
    blockedBy = List.copyOf(blockedBy);
    paths = List.copyOf(paths);
  }
}
