package parley.app.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.cases.LoadedScenario;
import parley.app.context.WrongInput;
import parley.model.Agenda;
import parley.model.naming.NameChange;
import parley.model.naming.NamesOfCase;
import parley.model.naming.RenamedEvaluator;
import parley.model.naming.RenamedRegister;
import parley.model.naming.RenamedRules;
import parley.question.diff.Difference;
import parley.question.diff.FailOn;
import parley.question.diff.ProposalChange;
import parley.question.diff.Proposed;
import parley.question.diff.RuleSetDifference;
import parley.question.diff.RuleSetVersion;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Limits;

/** Two versions of a case that have something in common. */
public final class VersionComparison {
  private final RuleSetVersion before;
  private final RuleSetVersion after;
  private final List<NameChange> changes;

  /**
   * Compares two cases of which the new one calls some things otherwise.
   *
   * @param renamed as {@code --rename} writes it
   */
  public VersionComparison(CaseVersion before, CaseVersion after, List<String> renamed) {
    this.changes =
        new RenameWords(
                NamesOfCase.of(before.content().rules(), before.content().register()),
                NamesOfCase.of(after.content().rules(), after.content().register()))
            .changes(renamed);
    this.before = renamed(before.compared(), changes);
    this.after = after.compared();
    Agenda shared = RuleSetDifference.shared(this.before.rules(), this.after.rules());
    if (shared.parties().isEmpty() || shared.issues().isEmpty()) {
      String what = shared.parties().isEmpty() ? "party" : "issue";
      throw new WrongInput(
          "the two versions have no " + what + " in common", "compare two versions of one case");
    }
  }

  /** {@return what has another name in the new version} */
  List<NameChange> changes() {
    return changes;
  }

  private static RuleSetVersion renamed(RuleSetVersion version, List<NameChange> changes) {
    return changes.isEmpty()
        ? version
        : new RuleSetVersion(
            RenamedRules.of(version.rules(), changes),
            new RenamedEvaluator(version.evaluator(), version.rules(), changes),
            RenamedRegister.of(version.register(), changes),
            version.remarks(),
            version.agendaFile());
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

  /** {@return whether a status quo has changed that some rule may depend on} */
  boolean hasChangedStatusQuo(Difference difference) {
    return new Proposed(before, after, difference.agenda()).isToBeAsked();
  }

  /**
   * {@return the packages of scenarios that a changed status quo decides otherwise}
   *
   * @param scenarios of the new version
   * @param today stands for the day of a scenario that has none
   */
  List<ProposalChange> proposed(
      Difference difference, List<LoadedScenario> scenarios, LocalDate today) {
    Proposed proposed = new Proposed(before, after, difference.agenda());
    List<ProposalChange> found = new ArrayList<>();
    for (LoadedScenario loaded : scenarios) {
      Scenario scenario = loaded.scenario();
      for (ScenarioPackage one : scenario.packages()) {
        LocalDate day = scenario.asOf().orElse(today);
        found.addAll(
            proposed.changes(scenario.name(), one.id(), one.stated(), Set.copyOf(one.open()), day));
      }
    }
    return found;
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
