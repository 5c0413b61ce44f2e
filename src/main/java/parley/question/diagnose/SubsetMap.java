package parley.question.diagnose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.maxsat.algorithms.MaxSAT.MaxSATResult;
import parley.space.diagram.Budget;

/** Which sets of stances are still to be looked at: the map of MARCO, asked for its cheapest. */
final class SubsetMap {
  private final FormulaFactory f = new FormulaFactory();
  private final List<Variable> chosen = new ArrayList<>();
  private final List<Formula> clauses = new ArrayList<>();
  private final int[] costs;
  private Budget budget;

  /**
   * A map of all sets.
   *
   * @param costs of each member, at least 1
   */
  SubsetMap(int[] costs, Budget budget) {
    this.costs = costs.clone();
    this.budget = budget;
    for (int i = 0; i < costs.length; i++) {
      chosen.add(f.variable("chosen." + i));
    }
  }

  /** Puts the following work on another account. */
  void charge(Budget account) {
    budget = account;
  }

  /** Leaves out every set that has no member of this one. */
  void mustHit(BitSet set) {
    clauses.add(f.or(literals(set, true)));
  }

  /** Leaves out this set and every set that contains it. */
  void mustMiss(BitSet set) {
    clauses.add(f.or(literals(set, false)));
  }

  private List<Literal> literals(BitSet set, boolean positive) {
    return set.stream()
        .<Literal>mapToObj(i -> positive ? chosen.get(i) : chosen.get(i).negate())
        .toList();
  }

  /** {@return a cheapest set that is left; empty iff none is} */
  Optional<BitSet> cheapest() {
    if (clauses.contains(f.falsum())) {
      return Optional.empty();
    }
    MaxSATSolver solver = MaxSATSolver.oll(f);
    clauses.forEach(solver::addHardFormula);
    for (int i = 0; i < costs.length; i++) {
      solver.addSoftFormula(chosen.get(i).negate(), costs[i]);
    }
    if (costs.length == 0) {
      return emptyIfFree();
    }
    MaxSATResult result = solver.solve(new Stop(budget));
    if (result == MaxSATResult.UNDEF) {
      throw budget.stopped();
    }
    return result == MaxSATResult.OPTIMUM ? Optional.of(set(solver.model())) : Optional.empty();
  }

  private Optional<BitSet> emptyIfFree() {
    return clauses.isEmpty() ? Optional.of(new BitSet()) : Optional.empty();
  }

  private BitSet set(Assignment model) {
    BitSet set = new BitSet();
    for (int i = 0; i < costs.length; i++) {
      set.set(i, model.evaluateLit(chosen.get(i)));
    }
    return set;
  }
}
