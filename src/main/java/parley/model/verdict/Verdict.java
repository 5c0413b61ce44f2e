package parley.model.verdict;

/** What a party does with a package. */
public enum Verdict {
  ACCEPTS("accepts"),
  HOLDS_OUT("holds_out"),
  REJECTS("rejects"),
  /** No stance of the party is in force: what it would do is not known. */
  SILENT("silent"),
  /** The package is partial, and its completions differ in the party's verdict. */
  DEPENDS("depends");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** {@return as files and JSON write it} */
  public String id() {
    return id;
  }
}
