package parley.question.coverage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.generate.Packages;
import parley.model.Agenda;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Constant;
import parley.model.Condition.Count;
import parley.model.Condition.Not;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.question.coverage.Subject.Goal;
import parley.testing.Held;

/**
 * What evaluations show, found the slow way: by rewriting a rule with one part turned round and
 * evaluating all rules again.
 */
final class CoverageByHand {
  private final RuleSet rules;
  private final Map<RuleId, Subject> subjects;

  CoverageByHand(RuleSet rules) {
    this.rules = rules;
    this.subjects = Subject.all(rules);
  }

  /** {@return the goals that every completion of the terms shows} */
  Set<Goal> shown(LocalDate day, List<String> parties, Terms terms) {
    Set<Goal> shown = new LinkedHashSet<>();
    boolean first = true;
    for (Terms complete : completions(rules.agenda(), terms)) {
      Set<Goal> here = shownBy(rules.inForce(day), parties, complete);
      if (first) {
        shown.addAll(here);
      }
      shown.retainAll(here);
      first = false;
    }
    return shown;
  }

  static List<Terms> completions(Agenda agenda, Terms terms) {
    return Packages.all(agenda).stream().filter(t -> t.with(terms).equals(t)).toList();
  }

  private Set<Goal> shownBy(RuleSet inForce, List<String> parties, Terms terms) {
    Set<Goal> shown = new LinkedHashSet<>();
    Set<String> conclusions = inForce.conclusionsOn(terms);
    for (Rule rule : inForce.rules()) {
      boolean common = rule.owner().equals(Rule.COMMON) && !parties.isEmpty();
      if (common || parties.contains(rule.owner())) {
        if (rule.condition().holds(terms, conclusions)) {
          shown.add(new Goal(rule.id(), -1, Aim.FIRES));
        }
        List<Condition> parts = requireNonNull(subjects.get(rule.id())).parts();
        for (int p = 0; p < parts.size(); p++) {
          boolean holds = parts.get(p).holds(terms, conclusions);
          shown.add(new Goal(rule.id(), p, holds ? Aim.HOLDS : Aim.FAILS));
          RuleSet turned = turned(inForce, rule.id(), p);
          if (!applying(turned, parties, terms).equals(applying(inForce, parties, terms))) {
            shown.add(new Goal(rule.id(), p, Aim.DECIDES));
          }
        }
      }
    }
    return shown;
  }

  private static Set<RuleId> applying(RuleSet rules, List<String> parties, Terms terms) {
    Set<String> conclusions = rules.conclusionsOn(terms);
    Set<RuleId> applying = new LinkedHashSet<>();
    for (Stance stance : rules.stances()) {
      if (parties.contains(stance.party()) && stance.rule().condition().holds(terms, conclusions)) {
        applying.add(stance.id());
      }
    }
    return applying;
  }

  /** The rules with one part of one of them turned round. */
  private RuleSet turned(RuleSet inForce, RuleId id, int part) {
    Condition condition = turned(requireNonNull(subjects.get(id)).normal(), new int[] {part});
    List<Stance> stances = new ArrayList<>();
    for (Stance stance : inForce.stances()) {
      Rule rule = stance.id().equals(id) ? with(stance.rule(), condition) : stance.rule();
      stances.add(Held.redLine(rule, Fraction.ONE));
    }
    List<Conclusion> conclusions = new ArrayList<>();
    for (Conclusion c : inForce.conclusions()) {
      Rule rule = c.rule().id().equals(id) ? with(c.rule(), condition) : c.rule();
      conclusions.add(new Conclusion(rule, c.name()));
    }
    return new RuleSet(inForce.agenda(), stances, conclusions);
  }

  private static Rule with(Rule r, Condition condition) {
    return new Rule(
        r.owner(),
        r.name(),
        condition,
        r.because(),
        r.claims(),
        r.exactConfidence(),
        r.inForce(),
        r.place());
  }

  /** Turns the part of the number that is counted down on the way. */
  private static Condition turned(Condition condition, int[] left) {
    if (condition instanceof All all) {
      return new All(all.place(), all.parts().stream().map(p -> turned(p, left)).toList());
    } else if (condition instanceof Any any) {
      return new Any(any.place(), any.parts().stream().map(p -> turned(p, left)).toList());
    } else if (condition instanceof Count count) {
      return count.with(count.parts().stream().map(p -> turned(p, left)).toList());
    } else if (condition instanceof Not not && not.part() instanceof Count count) {
      return new Not(not.place(), turned(count, left));
    } else if (condition instanceof Constant) {
      return condition;
    }
    return left[0]-- == 0 ? new Not(condition.place(), condition) : condition;
  }
}
