package parley.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import parley.app.context.ExitCode;

/** The end for want of memory, said without needing any. */
final class Exhaustion {
  static final String MESSAGE =
      "parley: too little memory for this: give Java more, as in PARLEY_JAVA_OPTS=-Xmx4g, or lift"
          + " the limit of the process";

  private static final byte[] LINE = (MESSAGE + "\n").getBytes(StandardCharsets.US_ASCII);
  private static final OutputStream ERR = new FileOutputStream(FileDescriptor.err);
  private static final int CAUSES_MAX = 20;
  private static final int FAULT = ExitCode.FAULT.number();
  private static final long SAYING_MS = 2_000;

  /** Whether this is a process of Parley's own, which may be ended. */
  private static volatile boolean prepared;

  private static boolean said;

  private Exhaustion() {}

  /** Loads what the end of this process takes while there is memory for it. */
  static void prepare() {
    isBehind(new NoClassDefFoundError("none"));
    Thread none = new Thread(() -> {});
    Runtime.getRuntime().addShutdownHook(none);
    boolean unused = Runtime.getRuntime().removeShutdownHook(none);
    say(0);
    pause(0);
    prepared = true;
  }

  /** {@return whether memory, of the heap or of a stack, ran out somewhere below this} */
  static boolean isBehind(Throwable fault) {
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        return true;
      }
      if (cause instanceof LinkageError && isOfAClass(cause.getMessage())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** A class that could not be made ready for want of memory is refused ever after, in words. */
  private static boolean isOfAClass(@Nullable String message) {
    return message != null
        && (message.contains("OutOfMemoryError") || message.contains("StackOverflowError"));
  }

  /** Ends a process of Parley's own at once if memory ran out, whichever thread noticed it. */
  static void endIfSo(Throwable fault) {
    if (!isBehind(fault)) {
      try {
        fault.printStackTrace();
      } catch (OutOfMemoryError | StackOverflowError e) {
        endProcess();
      }
    } else {
      endProcess();
    }
  }

  /** Ends this process if it is one of Parley's own, and says why; one thread does. */
  static void endProcess() {
    if (!prepared) {
      return;
    }
    if (!isFirst()) {
      pause(SAYING_MS); // another thread says it, and ends the process
      return;
    }
    try {
      say(LINE.length);
    } finally {
      Runtime.getRuntime().halt(FAULT);
    }
  }

  /** No atomic value: the first use of one takes memory. */
  private static synchronized boolean isFirst() {
    boolean first = !said;
    said = true;
    return first;
  }

  private static void say(int bytes) {
    try {
      ERR.write(LINE, 0, bytes);
    } catch (IOException | OutOfMemoryError e) {
      // There is nobody left to tell, or nothing left to tell it with.
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
