package parley.diagnostic;

/** How bad a problem is. */
public enum Severity {
  /** The file cannot be used. */
  ERROR("error"),
  /** The file can be used, and is probably not what its author meant. */
  WARNING("warning"),
  /** Worth knowing, and often meant so. */
  NOTE("note");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** {@return as text and JSON write it} */
  public String id() {
    return id;
  }
}
