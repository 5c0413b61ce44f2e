package parley.question.diagnose;

import org.logicng.datastructures.Assignment;
import org.logicng.handlers.MaxSATHandler;
import org.logicng.handlers.SATHandler;
import parley.space.diagram.Budget;

/** Stops a solver between two of its conflicts once the budget is spent. */
final class Stop implements SATHandler, MaxSATHandler {
  private final Budget budget;
  private boolean aborted;

  Stop(Budget budget) {
    this.budget = budget;
  }

  @Override
  public boolean detectedConflict() {
    return goesOn();
  }

  @Override
  public SATHandler satHandler() {
    return this;
  }

  @Override
  public boolean foundLowerBound(int bound, Assignment model) {
    return goesOn();
  }

  @Override
  public boolean foundUpperBound(int bound, Assignment model) {
    return goesOn();
  }

  @Override
  public int lowerBoundApproximation() {
    return -1;
  }

  @Override
  public int upperBoundApproximation() {
    return -1;
  }

  @Override
  public boolean aborted() {
    return aborted;
  }

  @Override
  public void started() {
    aborted = false;
  }

  @Override
  public void finishedSolving() {
    // both interfaces have a default; there is nothing to do
  }

  private boolean goesOn() {
    aborted = budget.isSpent();
    return !aborted;
  }
}
