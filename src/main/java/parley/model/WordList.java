package parley.model;

import java.util.List;
import java.util.regex.Pattern;

/** Many words, written as a text. */
public final class WordList {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private WordList() {}

  /** {@return the words between the blanks and line ends of a text} */
  public static List<String> of(String text) {
    return BLANKS.splitAsStream(text.strip()).toList();
  }
}
