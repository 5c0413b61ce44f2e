package parley.model.naming;

/**
 * A place at which a file names something.
 *
 * @param file the name of its source
 * @param from the index of the first character of what would be replaced
 * @param to the index after its last character
 * @param notation how another name is written there
 * @param before what stands before the name in the same text, as in {@code russia/No troops}
 * @param after what stands behind the name in the same text
 * @param defines whether this is where it gets its name, not one where the name is used
 */
public record Mention(
    CaseName name,
    String file,
    int from,
    int to,
    Notation notation,
    String before,
    String after,
    boolean defines) {
  /** {@return the edit after which another name stands here, written as this one is} */
  public TextEdit edit(String other) {
    return Writing.edit(this, other);
  }

  /** How a name is written. */
  public enum Notation {
    /** As it is. */
    BARE,
    /** Within double quotes of a rule file. */
    DOUBLE_QUOTED_RULE,
    /** Within single quotes of a rule file. */
    SINGLE_QUOTED_RULE,
    /** In YAML without quotes. */
    PLAIN,
    /** In YAML without quotes, in a list or mapping in brackets. */
    PLAIN_IN_BRACKETS,
    /** Within double quotes of YAML. */
    DOUBLE_QUOTED,
    /** Within single quotes of YAML. */
    SINGLE_QUOTED,
    /** In YAML as a block of lines that {@code |} or {@code >} begins. */
    BLOCK
  }
}
