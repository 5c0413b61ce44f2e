package parley.app.tables;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import parley.app.draft.Ids;
import parley.app.words.Capitals;

/**
 * Names of one kind of thing, as people write them in tables, and the id of each. Names that differ
 * only in capitals, or in blanks and signs between words, are the same; what is an id already is
 * only itself.
 */
final class NameTable {
  private final Ids ids;
  private final Map<String, String> byKey = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  /**
   * There are none yet.
   *
   * @param otherwise begins the id of a name that has no letter
   * @param reserved ids that cannot be used
   */
  NameTable(String otherwise, Predicate<String> reserved) {
    this.ids = new Ids(otherwise, reserved);
  }

  /** {@return the id of a name; given now if the name is new} */
  String id(String name) {
    String known = byKey.get(key(name));
    if (known != null) {
      return known;
    }
    String id = ids.of(Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
    byKey.put(key(name), id);
    titles.put(id, name.equals(id) ? Capitals.title(id) : name);
    return id;
  }

  /** {@return the id of a known name} */
  Optional<String> find(String name) {
    return Optional.ofNullable(byKey.get(key(name)));
  }

  /** Lets another name mean the same, unless it means something already. */
  void alias(String name, String id) {
    byKey.putIfAbsent(key(name), id);
  }

  /** {@return what people read for an id} */
  String title(String id) {
    return titles.getOrDefault(id, id);
  }

  void title(String id, String title) {
    titles.put(id, title);
  }

  Collection<String> ids() {
    return Collections.unmodifiableCollection(titles.keySet());
  }

  private static String key(String name) {
    if (name.matches("[a-z][a-z0-9_]*")) {
      return name;
    }
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "_")
        .replaceAll("^_+|_+$", "");
  }
}
