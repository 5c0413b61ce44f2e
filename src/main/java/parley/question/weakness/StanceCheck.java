package parley.question.weakness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import parley.diagnostic.Code;
import parley.model.Condition;
import parley.model.Rule;
import parley.model.Stance;
import parley.space.diagram.Diagram;
import parley.space.logic.PartyLogic;
import parley.space.logic.StanceSet;

/** Looks for stances of one party that decide nothing by themselves, or beside others. */
final class StanceCheck {
  private final Day day;
  private final PartyLogic party;
  private final Diagram diagram;

  StanceCheck(Day day, PartyLogic party) {
    this.day = day;
    this.party = party;
    this.diagram = day.diagram();
  }

  void check() {
    for (Stance stance : party.stances()) {
      int condition = party.condition(stance);
      if (day.isNowhere(condition)) {
        neverFires(day, stance.rule());
      } else if (day.isEverywhere(condition) && stance.counts()) {
        day.tell(
            Code.UNMEETABLE_DEMAND,
            stance.rule(),
            "no package meets " + words(stance),
            "its condition holds whatever a package says; it should hold only where the demand is"
                + " not met");
      }
    }
    same();
    for (StanceSet stance : party.blocking()) {
      if (!day.isNowhere(stance.condition())) {
        superfluous(stance);
      }
    }
  }

  /** Tells of a rule whose condition no package meets, and which parts of it exclude each other. */
  static void neverFires(Day day, Rule rule) {
    boolean never = day.logic().holds(rule.condition()) == Diagram.FALSE;
    List<Condition> excluding = excluding(day, rule.condition());
    day.tell(
        Code.NEVER_FIRES,
        rule,
        "no%s package meets the condition of rule `%s`"
            .formatted(never ? "" : " possible", rule.name()),
        excluding.size() > 1
            ? "these exclude one another: " + PartWords.listed(excluding)
            : "this never holds: " + PartWords.listed(excluding));
  }

  /** {@return as few as possible of the condition's parts that cannot hold together} */
  private static List<Condition> excluding(Day day, Condition condition) {
    if (!(condition instanceof Condition.All all)) {
      return List.of(condition);
    }
    return Cover.minimal(
        day.diagram(), day.possible(), all.parts(), p -> day.diagram().not(day.logic().holds(p)));
  }

  private void same() {
    Map<List<Object>, Stance> firsts = new LinkedHashMap<>();
    for (Stance stance : party.stances()) {
      int condition = diagram.and(day.possible(), party.condition(stance));
      boolean conceded = stance.concedes();
      Object demand = conceded ? stance.demandName().orElseThrow() : "";
      Stance first = firsts.putIfAbsent(List.of(stance.kind(), demand, condition), stance);
      if (first != null && condition != Diagram.FALSE) {
        String both = "rules %s and %s".formatted(Day.name(first), Day.name(stance));
        day.tell(
            Code.SAME_STANCE,
            stance.rule().place(),
            both + " hold for the same packages",
            "such as " + day.example(condition) + "; one of the two is enough",
            r -> r.stances().contains(first) && r.stances().contains(stance));
      }
    }
  }

  private void superfluous(StanceSet stance) {
    List<StanceSet> redLines = others(stance, Stance::rejects);
    int blocked = day.blocked(stance);
    if (blocked == Diagram.FALSE) {
      tellGivenUp(stance);
      return;
    }
    List<StanceSet> wider = Cover.minimal(diagram, blocked, redLines, StanceSet::condition);
    if (!wider.isEmpty()) {
      tellInside(stance, wider);
    } else if (stance.stance().holdsOut()) {
      others(stance, Stance::holdsOut).stream()
          .filter(d -> isInside(stance, d))
          .findFirst()
          .ifPresent(d -> tellNested(stance, d));
    }
  }

  /** Those of the same condition are told of as such. */
  private List<StanceSet> others(StanceSet stance, Predicate<Stance> which) {
    return party.blocking().stream()
        .filter(s -> which.test(s.stance()) && !s.stance().id().equals(stance.stance().id()))
        .filter(
            s -> s.condition() != stance.condition() || s.stance().kind() != stance.stance().kind())
        .toList();
  }

  private boolean isInside(StanceSet demand, StanceSet other) {
    int blocked = day.blocked(demand);
    int wider = day.blocked(other);
    boolean later =
        blocked != wider || party.blocking().indexOf(other) < party.blocking().indexOf(demand);
    return later && diagram.minus(blocked, wider) == Diagram.FALSE;
  }

  private void tellGivenUp(StanceSet demand) {
    String name = demand.stance().demandName().orElseThrow();
    List<Stance> concessions =
        new ArrayList<>(
            party.stances().stream()
                .filter(Stance::concedes)
                .filter(s -> s.demandName().orElseThrow().equals(name))
                .toList());
    List<Stance> giving = Cover.minimal(diagram, demand.condition(), concessions, party::condition);
    day.tell(
        Code.SUPERFLUOUS_STANCE,
        demand.stance().rule(),
        "demand " + Day.name(demand.stance()) + " is given up wherever it is unmet",
        "a concession always applies: " + Day.names(giving));
  }

  private void tellInside(StanceSet stance, List<StanceSet> wider) {
    List<Stance> lines = wider.stream().map(StanceSet::stance).toList();
    String crossed =
        lines.size() == 1
            ? "red line " + Day.name(lines.get(0)) + " is crossed too"
            : "one of the red lines " + Day.names(lines) + " is crossed too";
    String when = stance.stance().rejects() ? "crossed" : "unmet";
    day.tell(
        Code.SUPERFLUOUS_STANCE,
        stance.stance().rule(),
        "whenever " + words(stance.stance()) + " is " + when + ", " + crossed,
        "no verdict changes without it; such as " + day.example(day.blocked(stance)));
  }

  private void tellNested(StanceSet demand, StanceSet other) {
    day.tell(
        Code.NESTED_DEMAND,
        demand.stance().rule(),
        "whenever %s is unmet, so is %s".formatted(words(demand.stance()), words(other.stance())),
        "it counts in satisfaction, but no verdict changes without it; such as "
            + day.example(day.blocked(demand)));
  }

  private static String words(Stance stance) {
    return stance.kind().words() + " " + Day.name(stance);
  }
}
