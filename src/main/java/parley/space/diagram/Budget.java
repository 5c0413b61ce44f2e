package parley.space.diagram;

import java.time.Duration;
import java.util.function.LongSupplier;

/** What is left of the {@link Limits} of one question; checked at every step of work. */
public final class Budget {
  /** The clock is read once in so many steps: a step takes some ten nanoseconds. */
  private static final int STEPS_A_LOOK = 16_384;

  private static final long TENTH_NANOS = 100_000_000;

  /** So much processor time an analysis gets even where the time on the wall is over. */
  private static final long WORK_NANOS = 1_000_000_000;

  private final Limits limits;
  private final LongSupplier nanoClock;
  private final LongSupplier workClock;
  private final long startNanos;
  private int steps;

  private Budget(Limits limits, LongSupplier nanoClock, LongSupplier workClock) {
    this.limits = limits;
    this.nanoClock = nanoClock;
    this.workClock = workClock;
    this.startNanos = limits.since().orElseGet(nanoClock::getAsLong);
  }

  /** Starts the clock, unless the limits say since when it runs. */
  public static Budget start(Limits limits) {
    return start(limits, System::nanoTime, ProcessorTime::ofThisThread);
  }

  /**
   * Starts clocks of the caller's.
   *
   * @param workClock tells the processor time of the thread
   */
  public static Budget start(Limits limits, LongSupplier nanoClock, LongSupplier workClock) {
    return new Budget(limits, nanoClock, workClock);
  }

  /**
   * {@return an account for one part of the work: the same limits, but only so much of the time
   * that is left}
   *
   * @param share above 0, at most 1
   */
  public Budget part(double share) {
    return start(rest(share), nanoClock, workClock);
  }

  /** {@return the limits of another analysis, which has the time that is left} */
  public Limits rest() {
    look();
    return rest(1);
  }

  private Limits rest(double share) {
    long left = limits.time().toNanos() - (nanoClock.getAsLong() - startNanos);
    long tenths = Math.max(0, Math.round(left * share / TENTH_NANOS));
    return limits.left(Duration.ofNanos(tenths * TENTH_NANOS));
  }

  /** Counts a step of work. */
  public void step() {
    step(1);
  }

  /** Counts so many steps of work at once. */
  public void step(int count) {
    steps += count;
    if (steps >= STEPS_A_LOOK) {
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

  /**
   * {@return whether the time is over or a stop was asked for}
   *
   * <p>Where others keep the machine busy, the time on the wall may pass with nothing done; what
   * takes a moment is not given up for that.
   */
  public boolean isSpent() {
    return limits.cancelled().getAsBoolean() || (isOver() && hasWorked());
  }

  private boolean isOver() {
    return nanoClock.getAsLong() - startNanos > limits.time().toNanos();
  }

  /** {@return whether this thread has had a second of a processor, or all the time there was} */
  private boolean hasWorked() {
    return workClock.getAsLong() >= Math.min(limits.time().toNanos(), WORK_NANOS);
  }

  /** Counts a step of work on so many things that are held besides the nodes of a diagram. */
  public void hold(int count) {
    step();
    checkNodes(count);
  }

  /** Bounds the nodes of a diagram, and other things that take about as much memory. */
  void checkNodes(int count) {
    if (count > limits.nodesMax()) {
      throw new Exhausted("stopped at the memory bound of " + limits.nodesMax() + " nodes");
    }
    if (limits.share().isPresent()) {
      while (!limits.share().get().grants(count, limits.nodesMax())) {
        look();
      }
    }
  }

  private String seconds() {
    double seconds = limits.time().toMillis() / 1000.0;
    return seconds % 1 == 0 ? Long.toString((long) seconds) : Double.toString(seconds);
  }
}
