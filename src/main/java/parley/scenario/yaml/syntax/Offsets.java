package parley.scenario.yaml.syntax;

import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where in a text each mark of the parser stands: marks count code points. */
final class Offsets {
  private final int[] offsets;

  Offsets(String text) {
    offsets = new int[text.codePointCount(0, text.length()) + 2];
    int at = 0;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at = at < text.length() ? at + Character.charCount(text.codePointAt(at)) : at;
    }
  }

  int of(Mark mark) {
    return offsets[mark.getIndex()];
  }
}
