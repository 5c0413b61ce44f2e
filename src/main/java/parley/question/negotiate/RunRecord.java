package parley.question.negotiate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;

/**
 * What is kept of a run.
 *
 * @param satisfaction by party, with the deal; empty if there is none
 * @param settled the demands that the parties that accept the deal go without
 * @param objections what kept parties from accepting, where there is no deal
 */
record RunRecord(
    Optional<Offer> deal,
    int round,
    List<Double> satisfaction,
    List<Settled> settled,
    Set<Obstacle> objections) {
  RunRecord {
    satisfaction = List.copyOf(satisfaction);
    settled = List.copyOf(settled);
    objections = Set.copyOf(objections);
  }

  /**
   * A demand that a party goes without.
   *
   * @param conceded whether a concession of the party covers it
   * @param round when it first did without it
   */
  record Settled(RuleId demand, boolean conceded, int round) {}
}
