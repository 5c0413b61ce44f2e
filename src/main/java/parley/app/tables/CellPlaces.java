package parley.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Source;
import parley.model.Place;

/** Where the cells of a row begin in the file's text. */
final class CellPlaces {
  private final String file;
  private final String text;
  private final char separator;
  private final List<Integer> starts = new ArrayList<>();

  CellPlaces(Source source, char separator) {
    this.file = source.name();
    this.text = source.text();
    this.separator = separator;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '\n' || text.charAt(i) == '\r' && !isAt(i + 1, '\n');
      if (ends) {
        starts.add(i + 1);
      }
    }
  }

  private boolean isAt(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  /** {@return the places of a row's cells, those with text in them over their first line} */
  List<Place> of(CsvText.Line row) {
    List<Place> places = new ArrayList<>();
    int at = starts.get(row.line() - 1);
    for (int i = 0; i < row.fields().size(); i++) {
      int start = blanksSkipped(at);
      boolean quoted = isAt(start, '"');
      int end = end(quoted ? start + 1 : at, quoted);
      places.add(place(quoted ? blanksSkipped(start + 1) : start, end));
      at = separatorFrom(end) + 1;
    }
    return places;
  }

  /** {@return the place of the quote that opens a cell and is never closed} */
  Optional<Place> unclosed(CsvText.Line row) {
    int at = starts.get(row.line() - 1);
    for (int i = 0; i < row.fields().size(); i++) {
      int start = blanksSkipped(at);
      boolean quoted = isAt(start, '"');
      int end = end(quoted ? start + 1 : at, quoted);
      if (quoted && end >= text.length()) {
        return Optional.of(place(start, start + 1));
      }
      at = separatorFrom(end) + 1;
    }
    return Optional.empty();
  }

  private int blanksSkipped(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at)) && text.charAt(at) != separator) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private int end(int from, boolean quoted) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (quoted && c == '"' && isAt(at + 1, '"')) {
        at++;
      } else if (quoted ? c == '"' : c == separator || c == '\n' || c == '\r') {
        return at;
      }
      at++;
    }
    return at;
  }

  private int separatorFrom(int end) {
    int at = end;
    while (at < text.length()
        && text.charAt(at) != separator
        && text.charAt(at) != '\n'
        && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private Place place(int from, int end) {
    int line = line(from);
    int lineEnd = line < starts.size() ? starts.get(line) - 1 : text.length();
    int to = Math.max(from, Math.min(end, lineEnd));
    int column = 1 + text.codePointCount(starts.get(line - 1), Math.min(from, text.length()));
    int length = text.codePointCount(Math.min(from, text.length()), Math.min(to, text.length()));
    return new Place(file, line, column, Math.max(1, length));
  }

  /** {@return the line of a character, from 1} */
  private int line(int index) {
    int found = java.util.Collections.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
