package parley.analysis.diagram;

import java.util.function.LongSupplier;

/** What is left of the {@link Limits} of one question; checked at every step of work. */
public final class Budget {
  /** The clock is read once in so many steps: a step takes some ten nanoseconds. */
  private static final int STEPS_A_LOOK = 4096;

  private final Limits limits;
  private final LongSupplier nanoClock;
  private final long startNanos;
  private int steps;

  private Budget(Limits limits, LongSupplier nanoClock) {
    this.limits = limits;
    this.nanoClock = nanoClock;
    this.startNanos = nanoClock.getAsLong();
  }

  /** Starts the clock. */
  public static Budget start(Limits limits) {
    return start(limits, System::nanoTime);
  }

  /** Starts a clock of the caller's. */
  public static Budget start(Limits limits, LongSupplier nanoClock) {
    return new Budget(limits, nanoClock);
  }

  /** Counts a step of work. */
  public void step() {
    if (++steps >= STEPS_A_LOOK) {
      steps = 0;
      look();
    }
  }

  /** Looks at the clock and the signal now. */
  public void look() {
    if (isSpent()) {
      throw stopped();
    }
  }

  /** {@return what to throw where another solver has stopped because this is spent} */
  public Exhausted stopped() {
    return new Exhausted(
        limits.cancelled().getAsBoolean()
            ? "stopped on request"
            : "stopped after " + seconds() + " s");
  }

  /** {@return whether the time is over or a stop was asked for} */
  public boolean isSpent() {
    return limits.cancelled().getAsBoolean()
        || nanoClock.getAsLong() - startNanos > limits.time().toNanos();
  }

  /** Bounds the nodes of a diagram, and other things that take about as much memory. */
  void checkNodes(int count) {
    if (count > limits.nodesMax()) {
      throw new Exhausted("stopped at the memory bound of " + limits.nodesMax() + " nodes");
    }
  }

  private String seconds() {
    double seconds = limits.time().toMillis() / 1000.0;
    return seconds % 1 == 0 ? Long.toString((long) seconds) : Double.toString(seconds);
  }
}
