package parley.question.coverage;

import java.util.List;
import parley.model.Word;

/** What a test may show of a rule ({@link #FIRES}) or of one part of its condition (the others). */
public enum Aim implements Word {
  /** The rule's condition holds. */
  FIRES("to apply"),
  /** The part holds. */
  HOLDS("to hold"),
  /** The part does not hold. */
  FAILS("not to hold"),
  /**
   * The part alone decides: were it turned round, a stance would apply that does not, or not apply
   * that does.
   */
  DECIDES("to decide");

  /** What must be shown of a part. */
  public static final List<Aim> OF_PART = List.of(HOLDS, FAILS, DECIDES);

  private final String words;

  Aim(String words) {
    this.words = words;
  }

  /** {@return what it is seen to do: {@code to hold}} */
  public String words() {
    return words;
  }
}
