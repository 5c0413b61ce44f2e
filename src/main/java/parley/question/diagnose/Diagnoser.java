package parley.question.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.verdict.Evaluator;
import parley.space.Answer;
import parley.space.diagram.Analyses;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/**
 * Says why there is no deal and what is the least that has to give.
 *
 * <p>To give a stance up is to switch its rule off ({@code RuleSet.without}). Concessions belong to
 * their demand and stay.
 */
public final class Diagnoser {
  /** Weights count to this fraction. */
  private static final double PARTS = 1000;

  private static final double CONFLICTS_SHARE = 0.4;
  private static final double REPAIRS_SHARE = 0.5;
  private static final double COUNT_SHARE = 0.02;

  private final Setting setting;
  private final Question question;
  private final Evaluator evaluator;
  private final Budget whole;
  private final List<Blocking> stances;
  private final SatOracle oracle;
  private final Logic logic;
  private final Clashes clashes;
  private final MinimalSets conflictSets;
  private final MinimalSets repairSets;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private List<BitSet> metByRepairs = List.of();
  private Budget budget;
  private int conflictsSeen;
  private boolean moreConflicts = true;
  private boolean moreRepairs = true;

  private Diagnoser(Setting setting, Question question, Limits limits, Evaluator evaluator) {
    this.setting = setting;
    this.question = question;
    this.evaluator = evaluator;
    this.whole = Budget.start(limits);
    this.budget = whole;
    this.stances = Blocking.of(setting);
    this.logic = new Logic(setting, budget);
    this.oracle = new SatOracle(setting, stances, logic, budget);
    int[] soft =
        IntStream.range(0, stances.size())
            .filter(i -> question.only().map(stances.get(i).party()::equals).orElse(true))
            .toArray();
    this.clashes = new Clashes(oracle, logic, soft);
    this.conflictSets = new MinimalSets(ones(), clashes::respectable, budget);
    int[] costs = IntStream.of(soft).map(this::cost).toArray();
    this.repairSets = new MinimalSets(costs, clashes::notOpening, budget);
  }

  private int[] ones() {
    int[] costs = new int[stances.size()];
    Arrays.fill(costs, 1);
    return costs;
  }

  /** {@return the diagnosis; every conflict and repair in it has been replayed} */
  public static Answer<Diagnosis> of(
      Setting setting, Question question, Limits limits, Evaluator evaluator) {
    Analyses analyses = new Analyses(limits);
    Setting taken = setting.withSilenceAccepting();
    Supplier<DealsLeft> counted = analyses.begin(l -> counted(taken, question, l));
    try {
      Diagnoser diagnoser =
          analyses.run(l -> new Diagnoser(taken, question, l, evaluator).searched());
      return diagnoser.answer(analyses.isBeside() ? counted.get() : diagnoser.counted());
    } catch (Exhausted e) {
      Diagnosis none =
          new Diagnosis(
              Optional.empty(), List.of(), true, List.of(), true, List.of(), Optional.empty());
      return new Answer.Bounded<>(none, e.reason());
    }
  }

  private Diagnoser searched() {
    if (question.conflictsMax() > 0) {
      attempt(() -> addConflicts(question.conflictsMax()), CONFLICTS_SHARE);
      countOn(conflictSets, () -> addConflicts(question.countMax()));
    }
    if (question.repairsMax() > 0) {
      attempt(() -> searchRepairs(question.repairsMax()), REPAIRS_SHARE);
      countOn(repairSets, () -> searchRepairs(question.countMax()));
      attempt(this::addRepairs, REPAIRS_SHARE);
    }
    if (conflicts.isEmpty() && question.conflictsMax() > 0 && moreConflicts) {
      attempt(this::addAnyConflicts, REPAIRS_SHARE);
    }
    return this;
  }

  private static DealsLeft counted(Setting setting, Question question, Limits limits) {
    try {
      return DealsLeft.of(setting, new Logic(setting, Budget.start(limits)), question.leverage());
    } catch (Exhausted e) {
      return new DealsLeft(Optional.empty(), Optional.empty(), List.of(), Optional.of(e.reason()));
    }
  }

  private DealsLeft counted() {
    charge(whole.part(1));
    return DealsLeft.of(setting, logic, question.leverage());
  }

  private Answer<Diagnosis> answer(DealsLeft counted) {
    counted.stopped().ifPresent(reasons::add);
    Diagnosis diagnosis =
        new Diagnosis(
            counted.deals(),
            Confident.first(conflicts, Conflict::stances, Conflict::confidence),
            moreConflicts,
            repairs,
            moreRepairs,
            counted.leverage(),
            counted.onlyReserved());
    return reasons.isEmpty()
        ? new Answer.Exact<>(diagnosis)
        : new Answer.Bounded<>(diagnosis, reasons.iterator().next());
  }

  /**
   * Runs one part with a share of the time that is left; a limit that it reaches is kept, and the
   * next part has room.
   */
  private void attempt(Runnable part, double share) {
    charge(whole.part(share));
    try {
      part.run();
    } catch (Exhausted e) {
      reasons.add(e.reason());
    }
  }

  private void charge(Budget account) {
    budget = account;
    logic.diagram().charge(account);
    oracle.charge(account);
  }

  /** Goes on for a little while: that not all were counted is no gap in what is listed. */
  private void countOn(MinimalSets sets, Runnable part) {
    if (question.countMax() > question.conflictsMax() && reasons.isEmpty()) {
      charge(whole.part(COUNT_SHARE));
      sets.charge(budget);
      try {
        part.run();
      } catch (Exhausted e) {
        // what was found so far is told, and that there may be more
      }
    }
  }

  private void addConflicts(int max) {
    conflictSets.charge(budget);
    Replay replay = new Replay(setting, stances, oracle, logic, evaluator);
    moreConflicts = true;
    while (conflictsSeen < max && !conflictSets.isAll()) {
      conflictSets.search(conflictsSeen + 1);
      if (conflictSets.found().size() > conflictsSeen) {
        BitSet found = conflictSets.found().get(conflictsSeen);
        if (!found.isEmpty()) {
          replay.conflict(found);
          conflicts.add(conflict(found));
        }
        conflictsSeen++;
      }
    }
    conflictSets.search(max + 1);
    moreConflicts = conflictSets.found().size() > max;
  }

  private void searchRepairs(int max) {
    repairSets.charge(budget);
    moreRepairs = true;
    try {
      repairSets.search(max + 1);
      moreRepairs = repairSets.found().size() > max;
    } finally {
      metByRepairs = repairSets.hits();
    }
  }

  private void addRepairs() {
    int max = Math.max(question.repairsMax(), question.countMax());
    List<BitSet> all =
        repairSets.found().stream()
            .limit(max)
            .map(clashes::givenUp)
            .filter(s -> !s.isEmpty())
            .toList();
    List<BitSet> ordered =
        question.weighed() ? all : Confident.first(all, this::ids, this::confidence);
    for (BitSet givenUp : ordered) {
      addRepair(givenUp);
    }
  }

  /**
   * Lists minimal conflicts that came up among the repairs, or else any one, where the smallest
   * could not be found.
   */
  private void addAnyConflicts() {
    Replay replay = new Replay(setting, stances, oracle, logic, evaluator);
    for (BitSet hit : anyConflicts()) {
      if (conflicts.size() < question.conflictsMax() && !hit.isEmpty()) {
        replay.conflict(hit);
        conflicts.add(conflict(hit));
      }
    }
  }

  private List<BitSet> anyConflicts() {
    if (question.only().isEmpty() && !metByRepairs.isEmpty()) {
      return metByRepairs;
    }
    Clashes all = clashes.ofAll();
    return all.notOpening(new BitSet()).isEmpty()
        ? List.of()
        : List.of(new MinimalSets(ones(), all::notOpening, budget).anyHit());
  }

  private int cost(int stance) {
    return question.weighed()
        ? Math.max(1, (int) Math.round(stances.get(stance).weight() * PARTS))
        : 1;
  }

  private void addRepair(BitSet givenUp) {
    double cost =
        givenUp.stream().mapToDouble(i -> question.weighed() ? stances.get(i).weight() : 1).sum();
    List<RuleId> ids = ids(givenUp);
    double confidence = confidence(givenUp);
    if (repairs.size() >= question.repairsMax()) {
      repairs.add(new Repair(ids, cost, confidence, Optional.empty(), Optional.empty()));
      return;
    }
    try {
      RepairedDeals opened = RepairedDeals.of(setting, ids, budget, evaluator);
      repairs.add(new Repair(ids, cost, confidence, Optional.of(opened.deals()), opened.best()));
    } catch (Exhausted e) {
      repairs.add(new Repair(ids, cost, confidence, Optional.empty(), Optional.empty()));
      reasons.add(e.reason());
    }
  }

  private Conflict conflict(BitSet set) {
    return new Conflict(ids(set), confidence(set));
  }

  /** {@return how probable it is that all of the stances are really held} */
  private double confidence(BitSet set) {
    Fraction all = Fraction.ONE;
    for (int i : set.stream().toArray()) {
      all = all.times(stances.get(i).stance().rule().exactConfidence());
    }
    return all.doubleValue();
  }

  private List<RuleId> ids(BitSet set) {
    return set.stream().mapToObj(i -> stances.get(i).id()).collect(Collectors.toList());
  }
}
