package parley.model.naming;

import java.util.regex.Pattern;
import parley.model.naming.Mention.Notation;

/** Writes another name where a file mentions one, in the way in which that one is written. */
final class Writing {
  /** What YAML reads as the same text without quotes, wherever it stands but for brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("(?!(?i:null)$)[\\p{L}\\p{N}_./(][^\\p{Cntrl}\\u2028\\u2029\\uFEFF]*");

  private static final Pattern COMMENT_OR_KEY = Pattern.compile(":( |$)| #|^\\s|\\s$");
  private static final Pattern BRACKETS = Pattern.compile("[\\[\\]{},]");

  private Writing() {}

  /** {@return the edit after which a mention has another name} */
  static TextEdit edit(Mention at, String name) {
    String text = at.before() + name + at.after();
    return switch (at.notation()) {
      case BARE -> replaced(at, name);
      case DOUBLE_QUOTED_RULE -> replaced(at, escaped(text, '"'));
      case SINGLE_QUOTED_RULE -> replaced(at, escaped(text, '\''));
      case PLAIN, PLAIN_IN_BRACKETS -> replaced(at, isPlain(text, at) ? text : quoted(text));
      case DOUBLE_QUOTED -> replaced(at, escaped(text, '"'));
      case SINGLE_QUOTED -> replaced(at, text.replace("'", "''"));
      case BLOCK -> replaced(at, quoted(text) + "\n");
    };
  }

  private static TextEdit replaced(Mention at, String text) {
    return new TextEdit(at.file(), at.from(), at.to(), text);
  }

  private static boolean isPlain(String text, Mention at) {
    boolean isBracketed = at.notation() == Notation.PLAIN_IN_BRACKETS;
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
