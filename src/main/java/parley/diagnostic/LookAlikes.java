package parley.diagnostic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells in words which character of a word only looks like another, as Cyrillic о like Latin o. */
final class LookAlikes {
  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

  /** Letters of other scripts that are drawn like a Latin letter. */
  private static final String LIKE_LATIN =
      "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u051B\u051D"
          + "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
          + "\u03BF\u03B1\u03B9\u03BD\u03C1\u03C5\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4"
          + "\u03A5\u03A7\u0131\u0261";

  /** What Parley itself writes where a word is too long to be shown whole. */
  private static final int SHORTENED = '…';

  private LookAlikes() {}

  /** {@return such as "the `о` is the Cyrillic letter U+043E"; empty if no word has such} */
  static Optional<String> words(String message) {
    Matcher quoted = QUOTED.matcher(message);
    while (quoted.find()) {
      Optional<String> found = inWord(quoted.group(1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A text that is plainly of another script deceives nobody. */
  private static Optional<String> inWord(String word) {
    boolean isLatin = word.codePoints().allMatch(c -> c < 0x80 || c == SHORTENED || isAlike(c));
    return isLatin
        ? word.codePoints()
            .filter(c -> c >= 0x80 && c != SHORTENED)
            .mapToObj(LookAlikes::words)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isAlike(int c) {
    return LIKE_LATIN.indexOf(c) >= 0
        || DiagnosticText.isInvisible(c)
        || Character.getType(c) == Character.SPACE_SEPARATOR
        || plain(c).chars().allMatch(p -> p < 0x80);
  }

  /** {@return as Latin, where it is a letter in another width or style} */
  private static String plain(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }

  private static String words(int c) {
    String number = String.format(Locale.ROOT, "U+%04X", c);
    String name = String.valueOf(Character.getName(c)).toLowerCase(Locale.ROOT);
    if (DiagnosticText.isInvisible(c) || Character.isSpaceChar(c)) {
      return "it holds the character " + number + " (" + name + "), which is not seen as such";
    }
    String script = Character.UnicodeScript.of(c).name().toLowerCase(Locale.ROOT);
    boolean isOther = !script.equals("latin") && !script.equals("common");
    String kind =
        isOther
            ? Character.toUpperCase(script.charAt(0)) + script.substring(1) + " letter " + number
            : "character " + number + " (" + name + ")";
    return "the `" + Character.toString(c) + "` is the " + kind;
  }
}
