package parley.rules.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule files last found to be read the same by both parsers. Whoever watches files or edits
 * them reads most of them again and again, and Drools' parser takes most of the time.
 */
final class AgreedTexts {
  private static final int CHARS_MAX = 8_000_000;

  /** From the one used longest ago to the one used last. */
  private static final Map<String, Integer> TEXTS = new LinkedHashMap<>(64, 0.75f, true);

  private static int chars;

  private AgreedTexts() {}

  /**
   * All that both readings of a file depend on.
   *
   * @param file its name
   * @param casePackage what the packages of its case begin with
   * @param blanked without its comments
   */
  record Text(String file, String casePackage, String blanked) {
    private String key() {
      return file + '\0' + casePackage + '\0' + blanked;
    }
  }

  static synchronized boolean hold(Text text) {
    return TEXTS.get(text.key()) != null;
  }

  /** Keeps the text, and forgets others where there are too many. */
  static synchronized void add(Text text) {
    if (TEXTS.put(text.key(), text.blanked().length()) == null) {
      chars += text.blanked().length();
    }
    var oldest = TEXTS.entrySet().iterator();
    while (chars > CHARS_MAX && oldest.hasNext()) {
      chars -= oldest.next().getValue();
      oldest.remove();
    }
  }
}
