package parley.app.assist;

/**
 * What may be written at a place.
 *
 * @param label what it is chosen by
 * @param insert what is written; with {@code $1} and the like where a snippet is to be filled in
 * @param detail a few words beside the label
 * @param told more about it; may be empty
 */
public record Completion(Kind kind, String label, String insert, String detail, String told) {
  /** Kinds of suggestion, each with a picture in most editors. */
  public enum Kind {
    ISSUE,
    OPTION,
    PARTY,
    NAME,
    CLAIM,
    KEY,
    WORD,
    SNIPPET
  }

  /** What is written as it is called. */
  static Completion of(Kind kind, String label, String detail, String told) {
    return new Completion(kind, label, label, detail, told);
  }

  /** {@return the same, written in another way} */
  Completion written(String other) {
    return new Completion(kind, label, other, detail, told);
  }
}
