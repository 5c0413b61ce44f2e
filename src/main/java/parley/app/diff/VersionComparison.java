package parley.app.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.LoadedCase;
import parley.app.context.WrongInput;
import parley.model.Agenda;
import parley.question.diff.Difference;
import parley.question.diff.FailOn;
import parley.question.diff.RuleSetDifference;
import parley.question.diff.RuleSetVersion;
import parley.space.diagram.Limits;

/** Two versions of a case that have something in common. */
public final class VersionComparison {
  private final RuleSetVersion before;
  private final RuleSetVersion after;

  /** Compares two cases; {@link WrongInput} if they share no party or no issue. */
  public VersionComparison(LoadedCase before, LoadedCase after) {
    this.before = version(before);
    this.after = version(after);
    Agenda shared = RuleSetDifference.shared(before.rules(), after.rules());
    if (shared.parties().isEmpty() || shared.issues().isEmpty()) {
      String what = shared.parties().isEmpty() ? "party" : "issue";
      throw new WrongInput(
          "the two versions have no " + what + " in common",
          Optional.of("compare two versions of one case"));
    }
  }

  private static RuleSetVersion version(LoadedCase one) {
    return new RuleSetVersion(one.rules(), one.evaluator(), one.register(), one.places().file());
  }

  /** {@return what differs on one day} */
  public Difference on(LocalDate day, Limits limits) {
    return RuleSetDifference.of(before, after, day, limits);
  }

  /**
   * {@return what differs on the days at which something starts or ends; on the given one if there
   * is none}
   */
  public Difference timeline(LocalDate otherwise, Limits limits) {
    List<LocalDate> days = RuleSetDifference.days(before.rules(), after.rules());
    return RuleSetDifference.of(before, after, days.isEmpty() ? List.of(otherwise) : days, limits);
  }

  /** Refuses to wait for a difference of a party that neither version has. */
  public void known(List<FailOn> failOn) {
    List<String> parties =
        Stream.of(before, after)
            .flatMap(v -> v.rules().agenda().partyIds().stream())
            .distinct()
            .toList();
    for (FailOn one : failOn) {
      if (one.party().isPresent() && !parties.contains(one.party().get())) {
        throw WrongInput.unknown("party", one.party().get(), parties);
      }
    }
  }
}
