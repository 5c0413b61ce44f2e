package parley.question.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a text speaks of a bound from above, such as "no more than", or from below. */
final class BoundWords {
  private static final String NOT = "(no|not|never|nothing|nobody|cannot|\\w+n['’]t)( \\w+){0,2}? ";
  private static final String MORE = "(more|above|over|higher|dearer|longer|beyond|exceeds?)\\b";
  private static final String LESS = "(less|below|under|lower|fewer|shorter|colder|cheaper)\\b";

  private static final Pattern ABOVE =
      Pattern.compile(
          "\\b(" + NOT + MORE + "|at most|maximum|up to|(?<!no )(?<!not )(less|fewer) than)");

  private static final Pattern BELOW =
      Pattern.compile(
          "\\b(" + NOT + LESS + "|at least|minimum|(?<!no )(?<!not )(?<!more )more than)");

  private BoundWords() {}

  /** {@return whether what the text asks is bounded from above; empty if it does not tell} */
  static Optional<Boolean> isUpper(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    boolean upper = ABOVE.matcher(words).find();
    boolean lower = BELOW.matcher(words).find();
    return upper == lower ? Optional.empty() : Optional.of(upper);
  }
}
