package parley.rules.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.model.naming.Mention.Notation;

/** Where in a text the places of its words lie, counted in its characters. */
final class TextRanges {
  private static final Pattern TICKED = Pattern.compile("`[^`]+`");

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

  /** {@return what stands between two backticks within a range, those included} */
  List<Range> ticked(Range within) {
    Matcher ticked = TICKED.matcher(source.text()).region(within.from(), within.to());
    return ticked.results().map(r -> new Range(r.start(), r.end())).toList();
  }

  /** {@return what a range holds but for its first and last character} */
  String inside(Range range) {
    return source.text().substring(range.from() + 1, range.to() - 1);
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
