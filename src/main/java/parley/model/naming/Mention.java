package parley.model.naming;

import java.util.regex.Pattern;

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

  /** What YAML reads as the same text without quotes, wherever it stands but for brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null)$)[\\p{L}\\p{N}_./(][^\\p{Cntrl}\\u2028\\u2029\\uFEFF]*");

  private static final Pattern COMMENT_OR_KEY = Pattern.compile(":( |$)| #|^\\s|\\s$");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{},]");

  /** {@return the edit after which another name stands here, written as this one is} */
  public TextEdit edit(String name) {
    String text = before + name + after;
    return switch (notation) {
      case BARE -> replaced(name);
      case DOUBLE_QUOTED_RULE -> replaced(escaped(text, '"'));
      case SINGLE_QUOTED_RULE -> replaced(escaped(text, '\''));
      case PLAIN, PLAIN_IN_BRACKETS -> replaced(isPlain(text) ? text : quoted(text));
      case DOUBLE_QUOTED -> replaced(escaped(text, '"'));
      case SINGLE_QUOTED -> replaced(text.replace("'", "''"));
      case BLOCK -> replaced(quoted(text) + "\n");
    };
  }

  private TextEdit replaced(String text) {
    return new TextEdit(file, from, to, text);
  }

  private boolean isPlain(String text) {
    boolean isBracketed = notation == Notation.PLAIN_IN_BRACKETS;
    return PLAIN.matcher(text).matches()
        && !COMMENT_OR_KEY.matcher(text).find()
        && !(isBracketed && (BRACKETS.matcher(text).find() || text.contains(":")));
  }

  private static String quoted(String text) {
    return '"' + escaped(text, '"') + '"';
  }

  private static String escaped(String text, char quote) {
    return text.replace("\\", "\\\\").replace(String.valueOf(quote), "\\" + quote);
  }
}
