package parley.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;

/**
 * The trees of the texts that were read last. Whoever watches files or edits one of them reads the
 * others again and again.
 */
final class RecentTrees {
  private static final int CHARS_MAX = 4_000_000;

  /** From the one used longest ago to the one used last. */
  private static final Map<Source, Tree> TREES = new LinkedHashMap<>(64, 0.75f, true);

  private static int chars;

  private RecentTrees() {}

  /**
   * What a text holds.
   *
   * @param root empty if it is no tree
   * @param problems what is wrong with it
   */
  record Tree(Optional<YamlNode> root, List<Diagnostic> problems) {
    Tree {
      problems = List.copyOf(problems);
    }
  }

  static synchronized Optional<Tree> of(Source source) {
    return Optional.ofNullable(TREES.get(source));
  }

  /** Keeps a tree, and forgets others where there are too many. */
  static synchronized void add(Source source, Tree tree) {
    if (TREES.put(source, tree) == null) {
      chars += source.text().length();
    }
    var oldest = TREES.keySet().iterator();
    while (chars > CHARS_MAX && oldest.hasNext()) {
      chars -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
