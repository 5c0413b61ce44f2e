package parley.question.stability;

import parley.model.Word;

/** What it takes for a package to be stable for a party; each asks it to look further ahead. */
public enum Concept implements Word {
  NASH("Nash", "the party has no improvement: no move to a package that it prefers"),
  GMR(
      "GMR",
      "after each of its improvements, the others can lead to a package that it does not prefer to"
          + " this one"),
  SMR(
      "SMR",
      "they can, and no further move of the party then leads to a package that it prefers to this"
          + " one"),
  SEQ("SEQ", "they can, by moves that are each an improvement for the party that makes it");

  private final String title;
  private final String meaning;

  Concept(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  public String title() {
    return title;
  }

  /** {@return when a package is stable for a party; SMR and SEQ go on from GMR} */
  public String meaning() {
    return meaning;
  }
}
