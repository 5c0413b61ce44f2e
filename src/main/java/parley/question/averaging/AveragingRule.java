package parley.question.averaging;

/** Whose satisfaction an averaging model holds against the threshold. */
public enum AveragingRule {
  EACH("each", "the satisfaction of each party is at least"),
  MEAN("mean", "the mean of the parties' satisfactions is at least");

  private final String id;
  private final String words;

  AveragingRule(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** {@return as the command line and JSON write it} */
  public String id() {
    return id;
  }

  /** {@return as completion offers it} */
  @Override
  public String toString() {
    return id;
  }

  /** {@return what must hold, before the threshold} */
  public String words() {
    return words;
  }
}
