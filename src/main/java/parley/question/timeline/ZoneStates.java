package parley.question.timeline;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Question;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.DealCount;

/** The zone of agreement on one day after another, under limits that hold for all together. */
public final class ZoneStates {
  private final Limits limits;
  private final int conflictsMax;
  private final Evaluator evaluator;
  private final long startNanos = System.nanoTime();

  /**
   * Starts the clock.
   *
   * @param conflictsMax how many conflicts are listed on a day
   * @param evaluator replays every conflict
   */
  public ZoneStates(Limits limits, int conflictsMax, Evaluator evaluator) {
    this.limits = limits;
    this.conflictsMax = conflictsMax;
    this.evaluator = evaluator;
  }

  public ZoneState of(Setting setting) {
    Duration passed = Duration.ofNanos(System.nanoTime() - startNanos);
    Duration left = limits.time().minus(passed);
    if (left.isNegative()) {
      return new ZoneState(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          true,
          Optional.of("no time was left for this day"));
    }
    Question question = new Question(conflictsMax, 0, Optional.empty(), false, false, false, 0);
    Limits rest = new Limits(left, limits.nodesMax(), limits.cancelled());
    Answer<Diagnosis> answer = Diagnoser.of(setting, question, rest, evaluator);
    Diagnosis found = answer.value();
    return new ZoneState(
        setting.silent().isEmpty() ? found.deals() : deals(setting, rest),
        found.deals(),
        found.conflicts(),
        found.moreConflicts(),
        answer.reason().map(r -> "the time or memory limit was reached"));
  }

  private static Optional<BigInteger> deals(Setting setting, Limits limits) {
    return new DealCount(setting, limits).within(Terms.none()).value();
  }
}
