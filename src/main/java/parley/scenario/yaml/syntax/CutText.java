package parley.scenario.yaml.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.diagnostic.Source;
import parley.scenario.yaml.YamlNode.Lost;
import parley.scenario.yaml.syntax.Cut.Mark;

/**
 * A text without some of its lines; all others stand where they stood.
 *
 * @param lost what is lost, by the words that stand for it
 */
record CutText(String name, List<String> lines, Map<String, Lost> lost) {
  /** For private use: it has no meaning in any text. */
  private static final char MARK = '\uE000';

  CutText {
    lines = List.copyOf(lines);
    lost = Map.copyOf(lost);
  }

  static CutText whole(Source source) {
    return new CutText(source.name(), source.text().lines().toList(), Map.of());
  }

  /** {@return this text without some lines; what was lost within them before is one with them} */
  CutText without(Cut cut) {
    List<String> rest = new ArrayList<>(lines);
    Map<String, Lost> all = new HashMap<>(lost);
    for (int line = cut.first(); line <= cut.last(); line++) {
      String written = rest.set(line - 1, "");
      all.keySet().removeIf(written::contains);
    }
    String word = unused();
    for (Mark mark : cut.marks()) {
      rest.set(mark.line() - 1, mark.written(word));
      all.put(word, mark.lost());
      word += MARK;
    }
    return new CutText(name, rest, all);
  }

  Blocks blocks() {
    return new Blocks(lines);
  }

  Source source() {
    return new Source(name, String.join("\n", lines) + "\n");
  }

  /** {@return a word that no line holds} */
  private String unused() {
    int longest = 0;
    for (String line : lines) {
      int run = 0;
      for (int i = 0; i < line.length(); i++) {
        run = line.charAt(i) == MARK ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return String.valueOf(MARK).repeat(longest + 1);
  }
}
