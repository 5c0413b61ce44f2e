package parley.question.diagnose;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Firing;
import parley.question.diagnose.Bound.Shift;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.diagram.Witness;
import parley.space.logic.Confirmation;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * Finds how far the bound of a comparison has to be shifted for a deal to exist.
 *
 * <p>Only the party of the stance accepts other packages then, so only its set is made anew. A
 * bound is looked at if there would be a deal without its stance; for a concession, without all
 * that it may give up.
 */
public final class MoveSearch {
  private final Setting setting;
  private final Evaluator evaluator;
  private final Logic logic;
  private final Map<RuleId, List<Bound>> bounds = new LinkedHashMap<>();
  private final Map<Set<Stance>, Integer> accepted = new LinkedHashMap<>();
  private final List<BoundShift> single = new ArrayList<>();
  private final List<MovePair> pairs = new ArrayList<>();

  private MoveSearch(Setting setting, Evaluator evaluator, Budget budget) {
    this.setting = setting;
    this.evaluator = evaluator;
    this.logic = new Logic(setting, budget);
    for (PartyLogic party : logic.parties()) {
      for (Stance stance : party.stances()) {
        bounds.put(stance.id(), Bound.of(setting.rules().agenda(), stance));
      }
    }
  }

  /**
   * {@return the moves; none if there are deals already}
   *
   * @param inPairs whether to look for two shifts at once, too
   */
  public static Answer<Moves> of(
      Setting setting, boolean inPairs, Limits limits, Evaluator evaluator) {
    Moves none = Moves.none();
    try {
      MoveSearch search =
          new MoveSearch(setting.withSilenceAccepting(), evaluator, Budget.start(limits));
      try {
        search.search(inPairs);
      } catch (Exhausted e) {
        return new Answer.Bounded<>(search.moves(), e.reason());
      }
      return new Answer.Exact<>(search.moves());
    } catch (Exhausted e) {
      return new Answer.Bounded<>(none, e.reason());
    }
  }

  private Moves moves() {
    return new Moves(single, pairs);
  }

  private Diagram diagram() {
    return logic.diagram();
  }

  private void search(boolean inPairs) {
    List<Bound> all = bounds.values().stream().flatMap(List::stream).toList();
    if (all.isEmpty() || deals(List.of()) != Diagram.FALSE) {
      return;
    }
    for (Bound bound : all) {
      if (mayOpen(Set.of(bound.stance()))) {
        nearest(bound).ifPresent(single::add);
      }
    }
    for (int a = 0; inPairs && a < all.size(); a++) {
      for (int b = a + 1; b < all.size(); b++) {
        if (mayOpen(new HashSet<>(List.of(all.get(a).stance(), all.get(b).stance())))) {
          nearest(all.get(a), all.get(b)).ifPresent(pairs::add);
        }
      }
    }
  }

  /** Of two that are as near, the one that opens more. */
  private Optional<BoundShift> nearest(Bound bound) {
    Optional<BoundShift> best = Optional.empty();
    double distance = Double.POSITIVE_INFINITY;
    for (Shift shift : bound.shifts()) {
      if (shift.distance() > distance) {
        break;
      }
      List<Stance> shifted = List.of(bound.at(shift));
      int deals = deals(shifted);
      if (deals != Diagram.FALSE) {
        distance = shift.distance();
        BigInteger count = confirmed(shifted, deals);
        if (best.isEmpty() || count.compareTo(best.get().deals()) > 0) {
          best = Optional.of(move(bound, shift, count));
        }
      }
    }
    return best;
  }

  private Optional<MovePair> nearest(Bound one, Bound other) {
    record Both(Shift a, Shift b) {
      long steps() {
        return a.steps() + b.steps();
      }
    }
    List<Both> candidates = new ArrayList<>();
    List<Shift> ofOne = closed(one);
    List<Shift> ofOther = closed(other);
    ofOne.forEach(a -> ofOther.forEach(b -> candidates.add(new Both(a, b))));
    candidates.sort(Comparator.comparingLong(Both::steps));
    for (Both both : candidates) {
      List<Stance> shifted = together(one, both.a(), other, both.b());
      int deals = deals(shifted);
      if (deals != Diagram.FALSE) {
        BigInteger count = confirmed(shifted, deals);
        return Optional.of(
            new MovePair(List.of(move(one, both.a(), count), move(other, both.b(), count)), count));
      }
    }
    return Optional.empty();
  }

  /** {@return the shifts of a bound that do not open a deal alone} */
  private List<Shift> closed(Bound bound) {
    return bound.shifts().stream()
        .filter(s -> deals(List.of(bound.at(s))) == Diagram.FALSE)
        .toList();
  }

  private static List<Stance> together(Bound one, Shift a, Bound other, Shift b) {
    if (!one.stance().id().equals(other.stance().id())) {
      return List.of(one.at(a), other.at(b));
    }
    return List.of(new Bound(one.at(a), other.comparison(), other.issue()).at(b));
  }

  private static BoundShift move(Bound bound, Shift shift, BigInteger deals) {
    return new BoundShift(
        bound.stance().id(), bound.issue().id(), bound.value(), shift.value(), deals);
  }

  /** {@return the deals if some stances read otherwise} */
  private int deals(List<Stance> shifted) {
    int[] sets = new int[logic.parties().size()];
    for (int p = 0; p < sets.length; p++) {
      PartyLogic party = logic.parties().get(p);
      Set<Stance> own = new HashSet<>(shifted);
      own.removeIf(s -> !s.party().equals(party.party()));
      sets[p] =
          own.isEmpty() ? party.accepts() : accepted.computeIfAbsent(own, o -> shifted(party, o));
    }
    return logic.agreed(sets);
  }

  private int shifted(PartyLogic party, Set<Stance> shifted) {
    diagram().budget().look();
    RuleSet rules = setting.rules();
    for (Stance stance : shifted) {
      rules = rules.replacing(stance);
    }
    return logic.beside(setting.with(rules, List.of(party.party()))).parties().get(0).accepts();
  }

  /** {@return whether there may be a deal if the bounds of some stances were others} */
  private boolean mayOpen(Set<Stance> stances) {
    int[] sets = new int[logic.parties().size()];
    for (int p = 0; p < sets.length; p++) {
      PartyLogic party = logic.parties().get(p);
      boolean own = stances.stream().anyMatch(s -> s.party().equals(party.party()));
      sets[p] =
          own
              ? logic.within(
                  logic.possible(),
                  party.blocking().stream()
                      .filter(b -> stances.stream().noneMatch(s -> frees(s, b.stance())))
                      .toList())
              : party.accepts();
    }
    return logic.agreed(sets) != Diagram.FALSE;
  }

  private static boolean frees(Stance stance, Stance blocking) {
    return stance.id().equals(blocking.id()) || stance.givesUp(blocking);
  }

  /** Confirms one of the deals by the rules themselves, but for the conditions that are shifted. */
  private BigInteger confirmed(List<Stance> shifted, int deals) {
    Terms terms = logic.layout().terms(Witness.of(diagram(), deals).orElseThrow());
    RuleSet rules = setting.rules();
    Set<RuleId> ids = new HashSet<>();
    for (Stance stance : shifted) {
      rules = rules.replacing(stance);
      ids.add(stance.id());
    }
    Evaluator second = new ConditionEvaluator(rules);
    Evaluator both =
        (t, day, off) -> {
          Set<RuleId> without = new HashSet<>(off);
          without.addAll(ids);
          List<Firing> firings = new ArrayList<>(evaluator.firings(t, day, without));
          second.firings(t, day, off).stream()
              .filter(f -> ids.contains(f.rule()))
              .forEach(firings::add);
          return firings;
        };
    new Confirmation(setting.with(rules, setting.parties()), both).deal(terms);
    return Counting.count(diagram(), deals);
  }
}
