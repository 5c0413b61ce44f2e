package parley.rules.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes into a file with a text that was copied from a page: the fence around it, or the
 * spelling of a sign in HTML.
 */
final class Pasted {
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,8});(=?)");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^\\r\\n]*");
  private static final Map<String, String> SIGNS =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "#39", "'", "#34", "\"");

  private static final String FENCE_MESSAGE = "a code fence is not part of the rules";

  private Pasted() {}

  /** {@return what stands at a place; empty if it is none of these} */
  static Optional<Refused> at(String text, int at) {
    Matcher fence = FENCE.matcher(text).region(at, text.length());
    if (isLineStart(text, at) && fence.lookingAt()) {
      return Optional.of(
          new Refused(
              fence.end(),
              FENCE_MESSAGE,
              "delete every line that begins with three "
                  + (fence.group(1).startsWith("~") ? "tildes" : "backticks")));
    }
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    if (entity.lookingAt()) {
      String sign = SIGNS.getOrDefault(entity.group(1), "");
      String written =
          sign.isEmpty() ? "write the sign itself" : "write `" + sign + entity.group(2) + "`";
      return Optional.of(
          new Refused(
              entity.end(), "`" + entity.group() + "` is the spelling of a sign in HTML", written));
    }
    return Optional.empty();
  }

  /** {@return whether a word is the fence around a text} */
  static boolean isFence(String word) {
    return FENCE.matcher(word).matches();
  }

  private static boolean isLineStart(String text, int at) {
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }
}
