package parley.rules.syntax;

import parley.model.Place;

/**
 * A word of a rule file.
 *
 * @param text as written, quotes included
 * @param place where it stands
 * @param start its first char's index in the file
 * @param end the index after its last char
 */
public record Token(Kind kind, String text, Place place, int start, int end) {
  /** The kinds of word. */
  public enum Kind {
    WORD,
    VARIABLE,
    STRING,
    NUMBER,
    SYMBOL,
    /** Stands between words, and is none of them. */
    COMMENT,
    /** What cannot be read, and has been reported; nothing more is said of the rule around it. */
    BROKEN,
    /** After the last word of the file. */
    END
  }

  /** {@return whether it is this word or symbol (a string never is)} */
  public boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(word);
  }

  /** {@return whether nothing stands between this and the next} */
  boolean touches(Token next) {
    return end == next.start;
  }

  /** {@return how a message names it} */
  String shown() {
    return kind == Kind.END ? "the end of the file" : "`" + text + "`";
  }

  /** {@return what a string says: without quotes, escapes resolved} */
  public String stringValue() {
    StringBuilder value = new StringBuilder();
    int i = 1;
    while (i < text.length() - 1) {
      boolean escape = text.charAt(i) == '\\';
      value.append(escape ? unescaped(text.charAt(i + 1)) : text.charAt(i));
      i += escape ? 2 : 1;
    }
    return value.toString();
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> c;
    };
  }
}
