package parley.space.diagram;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a thread has had of a processor. Loaded only where the time on the wall is over. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** {@return in nanoseconds; without end where the machine does not tell} */
  static long ofThisThread() {
    long nanos = THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : -1;
    return nanos < 0 ? Long.MAX_VALUE : nanos;
  }
}
