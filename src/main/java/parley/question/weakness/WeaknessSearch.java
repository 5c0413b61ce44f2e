package parley.question.weakness;

import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.model.AgendaPlaces;
import parley.model.Conclusion;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.PartyLogic;

/** Looks for stances, parts of conditions, parties and options that decide nothing. */
public final class WeaknessSearch {
  private final RuleSet rules;
  private final AgendaPlaces places;
  private final Findings findings;
  private final Unchecked unchecked = new Unchecked();

  private WeaknessSearch(RuleSet rules, AgendaPlaces places, List<Epoch> epochs) {
    this.rules = rules;
    this.places = places;
    this.findings = new Findings(epochs);
  }

  /**
   * What was found.
   *
   * @param findings in {@link Diagnostic#ORDER}
   * @param unchecked what a bound kept from being checked
   */
  public record Weaknesses(List<Diagnostic> findings, List<String> unchecked) {
    public Weaknesses {
      findings = List.copyOf(findings);
      unchecked = List.copyOf(unchecked);
    }
  }

  /**
   * {@return every weakness, on each day on which something changes}
   *
   * @param budget of all the work; where it is spent, the rest is named as unchecked
   */
  public static Weaknesses of(RuleSet rules, AgendaPlaces places, Budget budget) {
    List<Epoch> epochs = Epoch.of(rules);
    WeaknessSearch search = new WeaknessSearch(rules, places, epochs);
    new DateCheck(rules, search.findings).check();
    for (Epoch epoch : epochs) {
      if (!epoch.inForce().rules().isEmpty()) {
        search.unchecked.guard("the rules", epoch, () -> search.check(epoch, budget));
      }
    }
    return new Weaknesses(search.findings.all(), search.unchecked.words());
  }

  private void check(Epoch epoch, Budget budget) {
    budget.look();
    Day day = new Day(rules, epoch, findings, budget);
    PartyCheck parties = new PartyCheck(day);
    guard("the conclusions", epoch, day, () -> conclusions(day));
    guard("what is impossible", epoch, day, new ImpossibilityCheck(day)::check);
    if (day.possible() == Diagram.FALSE) {
      return;
    }
    for (PartyLogic party : day.logic().parties()) {
      String name = "`" + party.party() + "`";
      guard("the stances of " + name, epoch, day, () -> stances(day, party));
      guard("what " + name + " accepts", epoch, day, () -> parties.alone(party));
      guard("the concessions of " + name, epoch, day, () -> concessions(day, party));
    }
    guard("the options", epoch, day, () -> parties.options(places));
  }

  private void guard(String what, Epoch epoch, Day day, Runnable check) {
    day.diagram().charge(day.diagram().budget());
    unchecked.guard(what, epoch, check);
  }

  private static void stances(Day day, PartyLogic party) {
    new StanceCheck(day, party).check();
    party.stances().forEach(s -> new PartCheck(day, s.rule()).check());
  }

  /** Where a party accepts nothing, that is what is told of. */
  private static void concessions(Day day, PartyLogic party) {
    if (party.accepts() != Diagram.FALSE) {
      new ConcessionCheck(day, party).check();
    }
  }

  private static void conclusions(Day day) {
    for (Conclusion conclusion : day.inForce().conclusions()) {
      Rule rule = conclusion.rule();
      int holds = day.logic().holds(rule.condition());
      if (holds == Diagram.FALSE) {
        StanceCheck.neverFires(day, rule);
      } else if (holds == Diagram.TRUE) {
        day.tell(
            Code.CONSTANT_PART,
            rule,
            "the conclusion `" + conclusion.name() + "` holds for every package",
            "a conclusion tells packages apart: correct its condition, or do without it");
      }
      new PartCheck(day, rule).check();
    }
  }
}
