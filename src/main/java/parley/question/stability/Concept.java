package parley.question.stability;

/** What it takes for a package to be stable for a party; each asks it to look further ahead. */
public enum Concept {
  NASH("nash", "Nash", "the party has no improvement: no move to a package that it prefers"),
  GMR(
      "gmr",
      "GMR",
      "after each of its improvements, the others can lead to a package that it does not prefer to"
          + " this one"),
  SMR(
      "smr",
      "SMR",
      "they can, and no further move of the party then leads to a package that it prefers to this"
          + " one"),
  SEQ("seq", "SEQ", "they can, by moves that are each an improvement for the party that makes it");

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

  /** {@return when a package is stable for a party; SMR and SEQ go on from GMR} */
  public String meaning() {
    return meaning;
  }
}
