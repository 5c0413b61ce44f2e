package parley.app.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
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

  PageWords {
    byKey = Map.copyOf(byKey);
  }

  /** {@return the phrases in a language, or in English where the page does not speak it} */
  static PageWords of(Optional<String> wanted) throws IOException {
    String language =
        wanted.map(w -> w.replaceFirst("-.*", "")).filter(LANGUAGES::contains).orElse("en");
    return new PageWords(language, read(language));
  }

  /** {@return all as JSON that can stand inside a script element} */
  String script() {
    JsonObject phrases = JsonObject.none();
    new TreeMap<>(byKey).forEach(phrases::and);
    return Json.script(phrases);
  }

  private static Map<String, String> read(String language) throws IOException {
    Properties written = new Properties();
    written.load(new StringReader(PageSources.read("phrases/" + language + ".properties")));
    Map<String, String> phrases = new TreeMap<>();
    written.stringPropertyNames().forEach(key -> phrases.put(key, written.getProperty(key)));
    return phrases;
  }
}
