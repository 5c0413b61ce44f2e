package parley.question.timeline;

import java.util.List;
import java.util.Optional;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.Verdict;
import parley.question.diagnose.Conflict;

/**
 * A day of a timeline.
 *
 * @param packages the verdicts on the scenario's packages, in its order
 * @param came the conflicts that were none on the day before it in the timeline; empty where that
 *     is not known
 * @param dissolved the conflicts of that day that are none any more; empty where that is not known
 */
public record Moment(
    Turn turn,
    ZoneState zone,
    List<PackageVerdict> packages,
    Optional<List<Conflict>> came,
    Optional<List<Conflict>> dissolved) {
  public Moment {
    packages = List.copyOf(packages);
  }

  /** {@return how many parties accept a package that is judged here} */
  public long accepting(int place) {
    return packages.get(place).verdicts().stream()
        .filter(v -> v.verdict() == Verdict.ACCEPTS)
        .count();
  }
}
