package parley.app.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.question.check.ProposalCheck;
import parley.question.check.Proposals;
import parley.question.check.Proposals.Proposed;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;

/** Lets the packages of a scenario be checked. */
final class ProposalReview {
  private ProposalReview() {}

  static void check(LoadedScenario loaded, Problems problems) {
    Scenario scenario = loaded.scenario();
    Agenda agenda = loaded.rules().agenda();
    List<Proposed> packages =
        scenario.packages().stream().map(p -> proposed(agenda, scenario, p)).toList();
    Proposals proposals = new Proposals(scenario.parties(), packages, scenario.place());
    ProposalCheck.check(agenda, loaded.rules().register(), proposals, problems);
  }

  private static Proposed proposed(Agenda agenda, Scenario scenario, ScenarioPackage one) {
    boolean hasOtherDays =
        scenario.whatIfs().stream()
            .anyMatch(w -> w.packageId().equals(one.id()) && w.asOf().isPresent());
    Optional<LocalDate> day = hasOtherDays ? Optional.empty() : scenario.asOf();
    boolean isEmpty =
        one.stated().options().isEmpty() && one.open().isEmpty() && one.basedOn().isEmpty();
    return new Proposed(
        one.id(),
        one.title(),
        day,
        one.claims(),
        isEmpty,
        one.settled(agenda),
        one.open(),
        one.place());
  }
}
