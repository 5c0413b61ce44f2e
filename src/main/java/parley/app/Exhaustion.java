package parley.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import parley.app.context.ExitCode;

/** The end for want of memory, said without needing any. */
final class Exhaustion {
  static final String MESSAGE =
      "parley: too little memory for this: give Java more, as in PARLEY_JAVA_OPTS=-Xmx4g, or lift"
          + " the limit of the process";

  private static final byte[] LINE = (MESSAGE + "\n").getBytes(StandardCharsets.US_ASCII);
  private static final OutputStream ERR = new FileOutputStream(FileDescriptor.err);
  private static final AtomicBoolean SAID = new AtomicBoolean();
  private static final int CAUSES_MAX = 20;
  private static final int FAULT = ExitCode.FAULT.number();

  private Exhaustion() {}

  /** Loads what the end takes while there is memory for it. */
  static void prepare() {
    isBehind(new IllegalStateException());
    Runtime.getRuntime();
  }

  /** {@return whether memory, of the heap or of a stack, ran out somewhere below this} */
  static boolean isBehind(Throwable fault) {
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /** From now on no other thread tells it; whoever calls this does, and ends the process. */
  static void told() {
    SAID.set(true);
  }

  /** Ends the process at once if memory ran out, whichever thread noticed it. */
  static void endIfSo(Throwable fault) {
    if (isBehind(fault)) {
      if (!SAID.compareAndSet(false, true)) {
        return; // another thread is telling it, and ends the process
      }
      try {
        ERR.write(LINE);
      } catch (IOException | OutOfMemoryError e) {
        // There is nobody left to tell, or nothing left to tell it with.
      } finally {
        Runtime.getRuntime().halt(FAULT);
      }
    } else {
      fault.printStackTrace();
    }
  }
}
