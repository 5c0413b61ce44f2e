package parley.app.editing;

import java.util.stream.Stream;

/** A fault in a line of a log: what it is, and where in Parley it was noticed. */
public final class FaultWords {
  private FaultWords() {}

  /** {@return such as "IllegalStateException: no such issue (Told.java:12)"} */
  public static String of(Throwable fault) {
    return fault
        + Stream.of(fault.getStackTrace())
            .filter(f -> f.getClassName().startsWith("parley."))
            .findFirst()
            .map(f -> " (" + f.getFileName() + ":" + f.getLineNumber() + ")")
            .orElse("");
  }
}
