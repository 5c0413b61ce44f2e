package parley.question.stability;

/** What decides which of two packages a party prefers. */
public enum Preferring {
  /** Its verdict first, and between packages of one verdict its satisfaction. */
  VERDICT("verdict"),
  /** Its satisfaction alone. */
  SATISFACTION("satisfaction");

  private final String id;

  Preferring(String id) {
    this.id = id;
  }

  /** {@return as the command line and JSON write it} */
  public String id() {
    return id;
  }
}
