package parley.model.coverage;

import java.util.List;

/** What a test may show of a rule ({@link #FIRES}) or of one part of its condition (the others). */
public enum Aim {
  /** The rule's condition holds. */
  FIRES("fires", "to apply", "never seen to apply"),
  /** The part holds. */
  HOLDS("holds", "to hold", "never seen to hold"),
  /** The part does not hold. */
  FAILS("fails", "not to hold", "never seen not to hold"),
  /**
   * The part alone decides: were it turned round, a stance would apply that does not, or not apply
   * that does.
   */
  DECIDES("decides", "to decide", "never seen to decide");

  /** What must be shown of a part. */
  public static final List<Aim> OF_PART = List.of(HOLDS, FAILS, DECIDES);

  private final String id;
  private final String words;
  private final String missing;

  Aim(String id, String words, String missing) {
    this.id = id;
    this.words = words;
    this.missing = missing;
  }

  /** {@return as JSON writes it} */
  public String id() {
    return id;
  }

  /** {@return what it is seen to do: {@code to hold}} */
  public String words() {
    return words;
  }

  /** {@return what is said where it was not shown} */
  public String missing() {
    return missing;
  }
}
