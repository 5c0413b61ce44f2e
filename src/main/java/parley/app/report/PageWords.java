package parley.app.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.output.json.Json;
import parley.output.json.JsonObject;

/**
 * The page's own words in one language. Each translation is one file of phrases by their keys; the
 * English one has all keys.
 *
 * @param language as the page says it of itself
 */
record PageWords(String language, Map<String, String> byKey) {
  /** The languages that the page speaks. */
  static final List<String> LANGUAGES = List.of("en", "de");

  /** What phrases of the memo's begin with, which no script says. */
  static final String MEMO = "memo_";

  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  PageWords {
    byKey = Map.copyOf(byKey);
  }

  /** {@return the phrases in a language, or in English where the page does not speak it} */
  static PageWords of(Optional<String> wanted) throws IOException {
    String language =
        wanted.map(w -> w.replaceFirst("-.*", "")).filter(LANGUAGES::contains).orElse("en");
    return new PageWords(language, read(language));
  }

  /** {@return all that the script says, as JSON that can stand inside a script element} */
  String script() {
    JsonObject phrases = JsonObject.none();
    new TreeMap<>(byKey)
        .forEach(
            (key, phrase) -> {
              if (!key.startsWith(MEMO)) {
                phrases.and(key, phrase);
              }
            });
    return Json.script(phrases);
  }

  /** {@return a phrase with its holes filled} */
  String say(String key, Object... holes) {
    String phrase = byKey.get(key);
    if (phrase == null) {
      throw new IllegalArgumentException("no phrase: " + key);
    }
    Matcher hole = HOLE.matcher(phrase);
    return hole.replaceAll(
        m -> Matcher.quoteReplacement(String.valueOf(holes[Integer.parseInt(m.group(1))])));
  }

  private static Map<String, String> read(String language) throws IOException {
    Properties written = new Properties();
    written.load(new StringReader(PageSources.read("phrases/" + language + ".properties")));
    Map<String, String> phrases = new TreeMap<>();
    written.stringPropertyNames().forEach(key -> phrases.put(key, written.getProperty(key)));
    return phrases;
  }
}
