package parley.question.coverage;

import java.util.List;

/** What a test may show of a rule ({@link #FIRES}) or of one part of its condition (the others). */
public enum Aim {
  /** The rule's condition holds. */
  FIRES("fires", "to apply"),
  /** The part holds. */
  HOLDS("holds", "to hold"),
  /** The part does not hold. */
  FAILS("fails", "not to hold"),
  /**
   * The part alone decides: were it turned round, a stance would apply that does not, or not apply
   * that does.
   */
  DECIDES("decides", "to decide");

  /** What must be shown of a part. */
  public static final List<Aim> OF_PART = List.of(HOLDS, FAILS, DECIDES);

  private final String id;
  private final String words;

  Aim(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** {@return as JSON writes it} */
  public String id() {
    return id;
  }

  /** {@return what it is seen to do: {@code to hold}} */
  public String words() {
    return words;
  }
}
