package parley.rules.naming;

import java.util.ArrayList;
import java.util.List;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.model.naming.Mention.Notation;

/** Where in a text the places of its words lie, counted in its characters. */
final class TextRanges {
  private final Source source;
  private final List<Integer> lines = new ArrayList<>(List.of(0));

  TextRanges(Source source) {
    this.source = source;
    String text = source.text();
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines.add(at + 1);
    }
  }

  /** Indexes of the first character and after the last. */
  record Range(int from, int to) {}

  Range of(Place place) {
    String text = source.text();
    int from = text.offsetByCodePoints(lines.get(place.line() - 1), place.column() - 1);
    return new Range(from, text.offsetByCodePoints(from, place.length()));
  }

  boolean startsWith(Range range, char c) {
    return source.text().charAt(range.from()) == c;
  }

  /** {@return a name that is a part of a word, written as it is, between two of its characters} */
  Mention part(CaseName name, Place word, int from, int to, boolean defines) {
    int start = of(word).from();
    return new Mention(
        name, source.name(), start + from, start + to, Notation.BARE, "", "", defines);
  }
}
