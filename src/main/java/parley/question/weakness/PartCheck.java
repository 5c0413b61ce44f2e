package parley.question.weakness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import parley.diagnostic.Code;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Constant;
import parley.model.Condition.Not;
import parley.model.Place;
import parley.model.Rule;
import parley.space.diagram.Diagram;

/**
 * Looks for parts of a rule's condition without which it would hold for the same packages.
 *
 * <p>Of parts that imply each other the later ones are told of, so that all that is told of can be
 * deleted together. An empty {@code Terms()} and literals {@code true} and {@code false} are meant
 * so.
 */
final class PartCheck {
  private final Day day;
  private final Rule rule;
  private final int whole;

  PartCheck(Day day, Rule rule) {
    this.day = day;
    this.rule = rule;
    this.whole = day.logic().holds(rule.condition());
  }

  /** A condition that never holds, or always, is told of as such, not by its parts. */
  void check() {
    if (whole != Diagram.FALSE && whole != Diagram.TRUE) {
      check(rule.condition(), part -> part);
    }
  }

  /** {@return the condition without what has been told of} */
  private Condition check(Condition condition, UnaryOperator<Condition> within) {
    day.diagram().budget().look();
    if (condition instanceof Not not) {
      return new Not(not.place(), check(not.part(), p -> within.apply(new Not(not.place(), p))));
    }
    boolean all = condition instanceof All;
    if (!all && !(condition instanceof Any)) {
      return condition;
    }
    List<Condition> parts = needed(condition, all, within);
    for (int i = 0; i < parts.size(); i++) {
      int at = i;
      List<Condition> now = parts;
      Condition less =
          check(parts.get(i), p -> within.apply(joined(condition.place(), all, with(now, at, p))));
      parts = with(parts, i, less);
    }
    return joined(condition.place(), all, parts);
  }

  private List<Condition> needed(
      Condition condition, boolean all, UnaryOperator<Condition> within) {
    List<Condition> parts = new ArrayList<>(condition.parts());
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i) instanceof Constant) {
        continue;
      }
      List<Condition> fewer = new ArrayList<>(parts);
      fewer.remove(i);
      if (day.logic().holds(within.apply(joined(condition.place(), all, fewer))) == whole) {
        tell(parts.get(i), all);
        parts = fewer;
      }
    }
    return parts;
  }

  private static List<Condition> with(List<Condition> parts, int at, Condition part) {
    List<Condition> changed = new ArrayList<>(parts);
    changed.set(at, part);
    return changed;
  }

  private static Condition joined(Place place, boolean all, List<Condition> parts) {
    return all ? new All(place, parts) : new Any(place, parts);
  }

  private void tell(Condition part, boolean all) {
    int set = day.logic().holds(part);
    String words = "`" + PartWords.of(part) + "` ";
    if (set == Diagram.TRUE || set == Diagram.FALSE) {
      day.tell(
          Code.CONSTANT_PART,
          rule,
          part.place(),
          words + (set == Diagram.TRUE ? "holds for every package" : "holds for no package"),
          "the rule decides the same without it: delete it, or correct what it compares");
    } else {
      day.tell(
          Code.IDLE_PART,
          rule,
          part.place(),
          words + "never matters",
          all
              ? "what else the rule asks implies it: delete it, or correct what it compares"
              : "whenever it decides, the rest of the rule decides the same: delete it, or correct"
                  + " what it compares");
    }
  }
}
