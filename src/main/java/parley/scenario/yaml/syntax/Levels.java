package parley.scenario.yaml.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.diagnostic.Code;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode.Entry;

/** Finds keys that start in the column of what belongs to them. */
final class Levels {
  private Levels() {}

  /**
   * Refuses a key without a value, if one of the keys below it stands above it already: that one
   * must belong to it.
   */
  static void check(List<Entry> entries) {
    int[] firsts = firsts(entries);
    int before = entries.size(); // where the first of all keys stands that are repeated below
    for (int i = entries.size() - 2; i >= 0; i--) {
      Entry entry = entries.get(i);
      Entry below = entries.get(i + 1);
      before = firsts[i + 1] <= i ? Math.min(before, firsts[i + 1]) : before;
      if (firsts[i] == i && isEmpty(entry) && !isEmpty(below) && before < i) {
        throw new Refusal(
                Code.SYNTAX,
                entry.key().place(),
                "what belongs to " + Wording.quoted(entry.name()) + " is not indented under it",
                help(entry, below))
            .of(Refusal.Kind.LEVELS);
      }
    }
  }

  /** {@return for each entry, the number of the first with the same key} */
  private static int[] firsts(List<Entry> entries) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] firsts = new int[entries.size()];
    for (int i = 0; i < firsts.length; i++) {
      numbers.putIfAbsent(entries.get(i).name(), i);
      firsts[i] = numbers.getOrDefault(entries.get(i).name(), i);
    }
    return firsts;
  }

  private static String help(Entry entry, Entry below) {
    return "line %d starts in the same column: start %s further left, or the lines below it deeper"
        .formatted(below.key().place().line(), Wording.quoted(entry.name()));
  }

  private static boolean isEmpty(Entry entry) {
    return entry.value().isEmpty();
  }
}
