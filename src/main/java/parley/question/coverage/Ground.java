package parley.question.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Impossibility;
import parley.model.Quota;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.question.coverage.Subject.Goal;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.logic.Encoder;
import parley.space.logic.Layout;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/** For the rules of one day, the packages that show each goal. */
final class Ground {
  /** A conclusion's rule, and the parties whose stances it may change. */
  private record Turned(RuleId conclusion, List<String> parties) {}

  private final RuleSet inForce;
  private final Set<RuleId> ids = new LinkedHashSet<>();
  private final Logic logic;
  private final Diagram diagram;
  private final Map<RuleId, List<Integer>> turning = new HashMap<>();
  private final Map<RuleId, Encoder> turned = new HashMap<>();
  private final Map<Turned, Integer> affected = new HashMap<>();

  /** Encodes the rules that count in a setting. */
  Ground(Setting setting, Budget budget) {
    this.inForce = setting.inForce();
    inForce.rules().forEach(r -> ids.add(r.id()));
    this.logic = new Logic(setting, budget);
    this.diagram = logic.diagram();
  }

  Diagram diagram() {
    return diagram;
  }

  Layout layout() {
    return logic.layout();
  }

  boolean isInForce(RuleId rule) {
    return ids.contains(rule);
  }

  /** {@return the packages that can show something of a rule: of a stance, the possible ones} */
  int universe(Subject subject) {
    return subject.stance().isPresent() ? logic.possible() : Diagram.TRUE;
  }

  /**
   * {@return the packages that show a goal}
   *
   * @param subject in force
   * @param parties those looked at: a part of a conclusion decides iff it does for a stance of one
   *     of them, or for what rules packages out
   */
  int showing(Subject subject, Goal goal, List<String> parties) {
    return diagram.and(universe(subject), whereEver(subject, goal, parties));
  }

  private int whereEver(Subject subject, Goal goal, List<String> parties) {
    return switch (goal.aim()) {
      case FIRES -> logic.encoder().holds(subject.rule().condition());
      case HOLDS -> logic.encoder().holds(subject.parts().get(goal.part()));
      case FAILS -> diagram.not(logic.encoder().holds(subject.parts().get(goal.part())));
      case DECIDES -> decides(subject, goal, parties);
    };
  }

  private int decides(Subject subject, Goal goal, List<String> parties) {
    int own =
        turning
            .computeIfAbsent(goal.rule(), r -> turning(subject.normal(), Diagram.TRUE))
            .get(goal.part());
    return own == Diagram.FALSE || !concludes(goal.rule())
        ? own
        : diagram.and(
            own, affected.computeIfAbsent(new Turned(goal.rule(), parties), this::affected));
  }

  private boolean concludes(RuleId rule) {
    return inForce.conclusions().stream().anyMatch(c -> c.rule().id().equals(rule));
  }

  /**
   * {@return for each part, in reading order, the packages on which turning it round turns the
   * whole condition round: within an {@code All} all the others hold, within an {@code Any} none
   * does, within a {@code Count} just so many that it hangs on this one}
   */
  private List<Integer> turning(Condition condition, int within) {
    if (condition instanceof Constant) {
      return List.of();
    }
    Condition whole = NormalForm.counted(condition).map(Condition.class::cast).orElse(condition);
    if (!(whole instanceof All || whole instanceof Any || whole instanceof Count)) {
      return List.of(within);
    }
    List<Integer> turning = new ArrayList<>();
    for (int b = 0; b < whole.parts().size(); b++) {
      int undecided = whole instanceof Count c ? balancedWithout(c, b) : undecidedWithout(whole, b);
      turning.addAll(turning(whole.parts().get(b), diagram.and(within, undecided)));
    }
    return turning;
  }

  /** {@return the packages on which a count hangs on one part: on how many others hold} */
  private int balancedWithout(Count count, int part) {
    List<Condition> others = new ArrayList<>(count.parts());
    others.remove(part);
    int balanced = Diagram.FALSE;
    for (int n = 0; n <= others.size(); n++) {
      boolean with = count.quota().holds(n + 1, count.number());
      if (with != count.quota().holds(n, count.number())) {
        Count exactly = new Count(count.place(), Quota.EXACTLY, n, others);
        balanced = diagram.or(balanced, logic.encoder().holds(exactly));
      }
    }
    return balanced;
  }

  private int undecidedWithout(Condition condition, int branch) {
    int undecided = Diagram.TRUE;
    for (int b = 0; b < condition.parts().size(); b++) {
      if (b != branch) {
        int holds = logic.encoder().holds(condition.parts().get(b));
        undecided =
            condition instanceof All
                ? diagram.and(undecided, holds)
                : diagram.minus(undecided, holds);
      }
    }
    return undecided;
  }

  /** {@return the packages on which turning a conclusion's rule round does so with some stance} */
  private int affected(Turned key) {
    Encoder other = turned.computeIfAbsent(key.conclusion(), this::withTurned);
    int sum = Diagram.FALSE;
    for (Stance stance : inForce.stances()) {
      if (key.parties().contains(stance.party())) {
        Condition condition = stance.rule().condition();
        int before = logic.encoder().holds(condition);
        sum = diagram.or(sum, differing(before, other.holds(condition)));
      }
    }
    sum = diagram.and(sum, logic.possible());
    for (Impossibility impossibility : inForce.impossibilities()) {
      Condition condition = impossibility.rule().condition();
      sum = diagram.or(sum, differing(logic.holds(condition), other.holds(condition)));
    }
    return sum;
  }

  /** The conclusions as they would be if one rule applied exactly where it does not. */
  private Encoder withTurned(RuleId turnedRule) {
    Map<String, Integer> holding = new LinkedHashMap<>();
    for (Conclusion conclusion : inForce.conclusions()) {
      Encoder sofar = logic.encoder().under(holding);
      int holds = sofar.holds(conclusion.rule().condition());
      boolean here = conclusion.rule().id().equals(turnedRule);
      holding.merge(conclusion.name(), here ? diagram.not(holds) : holds, diagram::or);
    }
    return logic.encoder().under(holding);
  }

  private int differing(int a, int b) {
    return diagram.or(diagram.minus(a, b), diagram.minus(b, a));
  }
}
