package parley.scenario.yaml.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.diagnostic.Code;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Entry;

/** Finds keys that start in the column of what belongs to them. */
final class Levels {
  private Levels() {}

  /**
   * Refuses a key without a value, if the key below it is one that stands above it already: that
   * one must belong to it.
   */
  static void check(List<Entry> entries) {
    Set<String> above = new HashSet<>();
    for (int i = 0; i + 1 < entries.size(); i++) {
      Entry entry = entries.get(i);
      Entry below = entries.get(i + 1);
      boolean isNew = above.add(entry.name());
      if (isNew && isEmpty(entry) && !isEmpty(below) && isOf(above, entry, below)) {
        throw new Refusal(
                Code.SYNTAX,
                entry.key().place(),
                "what belongs to " + Wording.quoted(entry.name()) + " is not indented under it",
                help(entry, below))
            .of(Refusal.Kind.LEVELS);
      }
    }
  }

  private static String help(Entry entry, Entry below) {
    return "line %d starts in the same column: start %s further left, or the lines below it deeper"
        .formatted(below.key().place().line(), Wording.quoted(entry.name()));
  }

  private static boolean isEmpty(Entry entry) {
    return entry.value().isEmpty();
  }

  private static boolean isOf(Set<String> above, Entry entry, Entry below) {
    return above.contains(below.name()) && !below.name().equals(entry.name());
  }
}
