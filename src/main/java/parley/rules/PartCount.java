package parley.rules;

/** What the rules that Drools runs count with. No rule file can name it. */
public final class PartCount {
  private PartCount() {}

  /** {@return 1 for what holds, 0 for what does not} */
  public static long one(boolean holds) {
    return holds ? 1 : 0;
  }
}
