package parley.question.weakness;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Agenda;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Logic;
import parley.space.logic.Setting;
import parley.space.logic.StanceSet;

/** The rules of one epoch as sets of packages, and where to tell what is found there. */
final class Day {
  private final Epoch epoch;
  private final Logic logic;
  private final Findings findings;
  private final ExamplePackage example;

  Day(RuleSet rules, Epoch epoch, Findings findings, Budget budget) {
    Agenda agenda = rules.agenda();
    this.epoch = epoch;
    this.findings = findings;
    this.logic = new Logic(Setting.of(rules, epoch.day(), agenda.partyIds()), budget);
    this.example = new ExamplePackage(logic.diagram(), logic.layout(), agenda);
  }

  RuleSet inForce() {
    return epoch.inForce();
  }

  Logic logic() {
    return logic;
  }

  Diagram diagram() {
    return logic.diagram();
  }

  /** {@return whether no possible package lies in a set} */
  boolean isNowhere(int set) {
    return logic.isNowhere(set);
  }

  /** {@return whether every possible package lies in a set} */
  boolean isEverywhere(int set) {
    return logic.isEverywhere(set);
  }

  /** {@return the possible packages} */
  int possible() {
    return logic.possible();
  }

  /** {@return in words the package of a set that departs least from the status quo} */
  String example(int set) {
    return example.words(diagram().and(set, logic.possible()));
  }

  /** Tells of a rule, which could be so wherever it is in force. */
  void tell(Code code, Rule rule, String message, String help) {
    tell(code, rule, rule.place(), message, help);
  }

  /** Tells of a place within a rule. */
  void tell(Code code, Rule rule, Place place, String message, String help) {
    tell(code, place, message, help, r -> r.rules().contains(rule));
  }

  void tell(Code code, Place place, String message, String help, Predicate<RuleSet> scope) {
    findings.add(epoch, code, place, message, help, scope);
  }

  /** {@return the possible packages on which a stance keeps its party from accepting} */
  int blocked(StanceSet stance) {
    return diagram().minus(logic.possible(), stance.respected());
  }

  static String name(Stance stance) {
    return "`" + stance.rule().name() + "`";
  }

  /** {@return the names of rules, each in backticks} */
  static String names(List<Stance> stances) {
    return stances.stream().map(Day::name).collect(Collectors.joining(", "));
  }
}
