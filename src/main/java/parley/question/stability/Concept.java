package parley.question.stability;

/** What it takes for a package to be stable for a party; each asks it to look further ahead. */
public enum Concept {
  NASH("nash", "Nash", "it has no improvement"),
  GMR(
      "gmr",
      "GMR",
      "after each of its improvements the others can bring it to a package that it does not prefer"),
  SMR("smr", "SMR", "as GMR, and it cannot get above the package again by a further move"),
  SEQ("seq", "SEQ", "as GMR, by moves each of which improves matters for the party that makes it");

  private final String id;
  private final String title;
  private final String meaning;

  Concept(String id, String title, String meaning) {
    this.id = id;
    this.title = title;
    this.meaning = meaning;
  }

  /** {@return as JSON writes it} */
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** {@return when a package is stable for a party} */
  public String meaning() {
    return meaning;
  }
}
