package parley.question.stability;

import parley.model.Word;

/** What decides which of two packages a party prefers. */
public enum Preferring implements Word {
  /** Its verdict first, and between packages of one verdict its satisfaction. */
  VERDICT,
  /** Its satisfaction alone. */
  SATISFACTION;

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }
}
