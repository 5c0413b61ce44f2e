package parley.space;

/** In how many completions of a partial package something holds. */
public enum Extent {
  NEVER("never"),
  SOMETIMES("sometimes"),
  ALWAYS("always");

  private final String id;

  Extent(String id) {
    this.id = id;
  }

  /** {@return as files and JSON write it} */
  public String id() {
    return id;
  }
}
