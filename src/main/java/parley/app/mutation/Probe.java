package parley.app.mutation;

import java.util.Optional;
import java.util.Set;
import parley.app.cases.LoadedScenario;
import parley.app.cases.Proposal;
import parley.app.cases.ScenarioJudge;
import parley.app.suite.Suite.Named;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.expectation.Expectation.OfPackage;
import parley.model.expectation.Expectation.Subject;
import parley.question.mutation.Mutant;
import parley.scenario.Scenario;

/**
 * An expectation of a package, with all that says whether a mutant can matter to it.
 *
 * @param terms complete, unless issues are open
 * @param counted the sound rules that count
 * @param conclusions that hold on the terms; empty if issues are open
 */
record Probe(
    LoadedScenario scenario,
    Named named,
    Proposal proposal,
    Terms terms,
    RuleSet counted,
    Set<String> conclusions) {

  static Probe of(LoadedScenario scenario, Named named, ScenarioJudge judge) {
    Proposal proposal = proposal(scenario.scenario(), named, judge);
    RuleSet counted = proposal.rules().rules().inForce(proposal.asOf()).without(proposal.off());
    Terms terms = proposal.rules().agenda().complete(proposal.stated());
    Set<String> conclusions = proposal.open().isEmpty() ? counted.conclusionsOn(terms) : Set.of();
    return new Probe(scenario, named, proposal, terms, counted, conclusions);
  }

  private static Proposal proposal(Scenario scenario, Named named, ScenarioJudge judge) {
    Subject subject = ((OfPackage) named.expectation()).subject();
    return subject.kind() == Subject.Kind.PACKAGE
        ? judge.proposal(scenario.packageOf(subject.id()).orElseThrow())
        : judge.proposal(scenario.whatIf(subject.id()).orElseThrow());
  }

  /** {@return whether the package leaves issues open, so that to judge it takes an analysis} */
  boolean isOpen() {
    return !proposal.open().isEmpty();
  }

  /** {@return whether the findings or the satisfaction of some party may be others} */
  boolean mayDiffer(Mutant mutant) {
    if (isOpen() || mutant.isOfReservation()) {
      return true;
    }
    if (mutant.conclusion().isPresent()) {
      return !conclusions.equals(mistaken(mutant).conclusionsOn(terms));
    }
    if (rulesOut(mutant)) {
      return isPossible(counted) != isPossible(mistaken(mutant));
    }
    Optional<Stance> sound = counted.stance(mutant.rule());
    Optional<Stance> wrong =
        mutant
            .stance()
            .filter(s -> s.rule().inForce().contains(proposal.asOf()))
            .filter(s -> !proposal.off().contains(s.id()));
    boolean same =
        sound.map(Stance::kind).equals(wrong.map(Stance::kind))
            && sound.flatMap(Stance::demandName).equals(wrong.flatMap(Stance::demandName));
    return !same || applies(sound) != applies(wrong) || !sameNumber(sound, wrong);
  }

  private static boolean sameNumber(Optional<Stance> sound, Optional<Stance> wrong) {
    return sound.map(Stance::exactWeight).equals(wrong.map(Stance::exactWeight))
        && sound.map(Stance::exactCost).equals(wrong.map(Stance::exactCost));
  }

  private boolean rulesOut(Mutant mutant) {
    return proposal.rules().rules().impossibilities().stream()
        .anyMatch(i -> i.rule().id().equals(mutant.rule()));
  }

  private boolean isPossible(RuleSet rules) {
    return rules.impossibilities().stream()
        .noneMatch(i -> i.rule().condition().holds(terms, conclusions));
  }

  private RuleSet mistaken(Mutant mutant) {
    RuleSet rules = mutant.in(proposal.rules().rules());
    return rules.inForce(proposal.asOf()).without(proposal.off());
  }

  private boolean applies(Optional<Stance> stance) {
    return stance.filter(s -> s.rule().condition().holds(terms, conclusions)).isPresent();
  }
}
