package parley.space.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class AnalysesTest {
  private static final int NODES = 1000;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Limits one = new Limits(Duration.ofMinutes(2), NODES, cancelled::get);
  private final Limits two = one.on(2);

  @Test
  void beginWithOneThread_runsWhenAskedFor() {
    AtomicInteger runs = new AtomicInteger();
    Supplier<Integer> later = new Analyses(one).begin(l -> runs.incrementAndGet());

    assertThat(runs).hasValue(0);
    assertThat(later.get()).isEqualTo(1);
  }

  @Test
  void beginWithTwoThreads_runsBesideTheOther() {
    CountDownLatch met = new CountDownLatch(2);
    Analyses analyses = new Analyses(two);
    Supplier<Boolean> beside = analyses.begin(l -> await(met));

    boolean here = analyses.run(l -> await(met));

    assertThat(here).isTrue();
    assertThat(beside.get().booleanValue()).isTrue();
  }

  @Test
  void begin_throwsWhatTheAnalysisThrew() {
    Supplier<Integer> failing = new Analyses(two).begin(AnalysesTest::fails);

    assertThatThrownBy(failing::get)
        .isInstanceOf(Exhausted.class)
        .hasMessageContaining("it was enough for 2");
  }

  @Test
  void largeShares_areHeldOneAtATimeAlsoByPartsOfParts() {
    AtomicInteger large = new AtomicInteger();
    Analyses outer = new Analyses(two);
    Supplier<Integer> first = outer.begin(l -> most(l, large));
    int nested =
        outer.run(
            l -> {
              Analyses inner = new Analyses(l);
              Supplier<Integer> second = inner.begin(m -> most(m, large));
              return Math.max(inner.run(m -> most(m, large)), second.get());
            });

    assertThat(Math.max(first.get(), nested)).isEqualTo(1);
  }

  @Test
  void smallShare_waitsForNobody() {
    Analyses analyses = new Analyses(two);
    boolean ended =
        analyses.run(
            l -> {
              Budget.start(l).hold(NODES);
              return analyses.begin(AnalysesTest::holdsLittle).get();
            });

    assertThat(ended).isTrue();
  }

  @Test
  void waitingForRoom_endsWhenItIsStopped() {
    Analyses analyses = new Analyses(two);
    analyses.run(
        l -> {
          Budget.start(l).hold(NODES);
          Supplier<Integer> waiting = analyses.begin(m -> most(m, new AtomicInteger()));
          cancelled.set(true);
          assertThatThrownBy(waiting::get).isInstanceOf(Exhausted.class);
          return 0;
        });
  }

  /** {@return how many held a large share when this one did} */
  private static int most(Limits limits, AtomicInteger large) {
    Budget.start(limits).hold(NODES);
    int now = large.incrementAndGet();
    for (int i = 0; i < 20; i++) {
      LockSupport.parkNanos(1_000_000);
      now = Math.max(now, large.get());
    }
    large.decrementAndGet();
    return now;
  }

  private static int fails(Limits limits) {
    throw new Exhausted("it was enough for " + limits.threads());
  }

  private static boolean holdsLittle(Limits limits) {
    Budget.start(limits).hold(NODES / 4);
    return true;
  }

  private static boolean await(CountDownLatch met) {
    met.countDown();
    try {
      met.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return true;
  }
}
