package parley.space.diagram;

/**
 * Says, within the analysis only, that a limit is reached; every question catches it and answers
 * with what it has.
 */
public final class Exhausted extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Made by {@link Budget}; has no stack trace, because it is no fault. */
  Exhausted(String reason) {
    super(reason, null, false, false);
  }

  /** {@return which limit, in the user's words} */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
