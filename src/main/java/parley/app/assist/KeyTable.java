package parley.app.assist;

import java.util.List;

/** The keys and words that YAML files may have, as the schemas say. */
public interface KeyTable {
  /** A key with what it means. */
  record Key(String name, String told) {}

  /** {@return the keys that a mapping may have that lies under some keys} */
  List<Key> keys(YamlKind kind, List<String> path);

  /** {@return the words that the value under some keys may be; empty if it may be any} */
  List<String> words(YamlKind kind, List<String> path);
}
