package parley.scenario.yaml.syntax;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import parley.diagnostic.Source;
import parley.model.Place;

/** A text's lines, and the places of the YAML library's marks in them. */
final class Lines {
  private final String file;
  private final List<String> lines;

  Lines(Source source) {
    this.file = source.name();
    this.lines = source.text().lines().toList();
  }

  /** {@return the place from one mark to another, or to the end of the first mark's line} */
  Place between(Optional<Mark> start, Optional<Mark> end) {
    if (start.isEmpty()) {
      return Place.startOf(file);
    }
    Mark from = start.get();
    boolean sameLine = end.isPresent() && end.get().getLine() == from.getLine();
    int to = sameLine ? end.orElseThrow().getColumn() : lengthOf(from.getLine() + 1);
    return at(from.getLine() + 1, from.getColumn() + 1, to - from.getColumn());
  }

  /** {@return the place of a mark, one character long} */
  Place of(Optional<Mark> mark) {
    return mark.map(m -> at(m.getLine() + 1, m.getColumn() + 1, 1)).orElse(Place.startOf(file));
  }

  /** {@return a place in this file; a length below 1 counts as 1} */
  Place at(int line, int column, int length) {
    return new Place(file, line, column, Math.max(1, length));
  }

  /** {@return what stands on a line, without the blanks around it} */
  Place contentOf(int line) {
    String text = line(line);
    int indent = text.length() - text.stripLeading().length();
    return at(line, indent + 1, text.strip().codePointCount(0, text.strip().length()));
  }

  /** {@return the text of a line, counted from 1; empty beyond the end} */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** {@return the nearest line above that holds more than blanks and a comment; 0 if none} */
  int contentAbove(int number) {
    int above = Math.min(number - 1, lines.size());
    while (above > 0 && isIdle(line(above))) {
      above--;
    }
    return above;
  }

  /** {@return whether the bracket at a place is closed in its line} */
  boolean closesBracket(Place bracket) {
    String line = line(bracket.line());
    int depth = 0;
    char quote = 0;
    for (int i = line.offsetByCodePoints(0, bracket.column() - 1); i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || (c == '\'' && !Character.isLetter(line.charAt(i - 1)))) {
        quote = c;
      } else if ("[{".indexOf(c) >= 0) {
        depth++;
      } else if ("]}".indexOf(c) >= 0 && --depth == 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return the nearest line below that holds more than blanks and a comment; 0 if none} */
  int contentBelow(int number) {
    int below = number + 1;
    while (below <= lines.size() && isIdle(line(below))) {
      below++;
    }
    return below <= lines.size() ? below : 0;
  }

  private static boolean isIdle(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }

  private int lengthOf(int number) {
    String text = line(number);
    return text.codePointCount(0, text.length());
  }
}
