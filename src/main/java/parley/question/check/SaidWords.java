package parley.question.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that carry meaning, each with whether the text affirms it or denies it, as
 * far as words such as "no" and "without" before it tell.
 *
 * @param affirmed by word, in a form that is the same for singular and plural; a word that is both
 *     affirmed and denied is missing
 */
record SaidWords(Map<String, Boolean> affirmed) {
  /** So many words after a "no" are denied, unless the clause ends before. */
  private static final int SCOPE = 4;

  private static final int LENGTH_MIN = 3;

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?|[,;:.()!?]");

  private static final Set<String> DENYING =
      words(
          "no not never none nobody nothing neither nor without cannot instead rather against"
              + " reject rejects rejected refuse refuses refused oppose opposes opposed exclude"
              + " excludes excluded ban bans forbid forbids prevent prevents avoid avoids stop"
              + " stops halt end ends ended drop drops dropped less lacks lack anti out off over");

  private static final Set<String> ENDING =
      words(", ; : . ( ) ! ? but unless until if when while because although that");

  /** "No veto on the talks" denies the veto, and not the talks. */
  private static final Set<String> LEADING_ON =
      words("of on in for at to by with from about into than as");

  private static final Set<String> JOINING = Set.of("and", "or");

  private static final Set<String> EMPTY =
      words(
          "the and for with its his her their our your own all any some from into that this these"
              + " those are was were been being has have had will would shall should can could may"
              + " might must than more most least much many very too also only just who whom whose"
              + " which what when where how why there here then they she him them you one two three"
              + " each every both other others another such same not yes per after before during"
              + " under about between within does did done gets get give gives given want wants"
              + " wanted like likes need needs ask asks asked let lets keep keeps kept make makes"
              + " take takes stay stays come comes goes say says said hold holds way part parts");

  SaidWords {
    affirmed = Map.copyOf(affirmed);
  }

  static SaidWords of(String text) {
    Reading reading = new Reading();
    TOKEN.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(t -> reading.read(t.group()));
    reading.said.keySet().removeAll(reading.unclear);
    return new SaidWords(reading.said);
  }

  /** Goes through a text word by word. */
  private static final class Reading {
    private final Map<String, Boolean> said = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final Set<String> inClause = new HashSet<>();
    private int denied;
    private boolean isNamed;
    private boolean isBlurred;

    void read(String token) {
      if (isDenying(token)) {
        // "forces kept out": what is denied may stand before
        unclear.addAll(inClause);
        denied = SCOPE;
        isNamed = false;
      } else if (ENDING.contains(token)) {
        denied = 0;
        isBlurred = false;
        inClause.clear();
      } else if (JOINING.contains(token)) {
        // "not cheaper and with a warranty": who knows what is denied
        isBlurred |= denied > 0;
      } else if (LEADING_ON.contains(token) && isNamed) {
        denied = 0;
      } else if (isContent(token)) {
        add(stem(token), denied == 0);
        denied = Math.max(0, denied - 1);
        isNamed = true;
      }
    }

    private void add(String word, boolean affirms) {
      Boolean before = said.putIfAbsent(word, affirms);
      if (isBlurred || (before != null && before != affirms)) {
        unclear.add(word);
      }
      if (affirms) {
        inClause.add(word);
      }
    }
  }

  private static boolean isDenying(String token) {
    return DENYING.contains(token) || token.endsWith("n't") || token.endsWith("n’t");
  }

  /** {@return whether a text begins by denying something} */
  static boolean denies(String text) {
    Matcher tokens = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    return tokens.find() && DENYING.contains(tokens.group());
  }

  private static boolean isContent(String token) {
    return token.length() >= LENGTH_MIN && !EMPTY.contains(token);
  }

  private static String stem(String token) {
    String bare = token.replaceAll("['’]s$", "");
    if (bare.endsWith("ies") && bare.length() > 4) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    boolean plural = bare.endsWith("s") && !bare.endsWith("ss") && bare.length() > LENGTH_MIN;
    return plural ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" ", -1));
  }
}
