package parley.question.averaging;

import parley.model.Word;

/** Whose satisfaction an averaging model holds against the threshold. */
public enum AveragingRule implements Word {
  EACH("the satisfaction of each party is at least"),
  MEAN("the mean of the parties' satisfactions is at least");

  private final String words;

  AveragingRule(String words) {
    this.words = words;
  }

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id();
  }

  /** {@return what must hold, before the threshold} */
  public String words() {
    return words;
  }
}
