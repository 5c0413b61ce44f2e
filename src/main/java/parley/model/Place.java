package parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file that a person wrote.
 *
 * @param file the file's name as it is shown to the user
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 * @param length how many code points it spans on its line; at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
  public Place {
    if (line < 1 || column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "place out of range: " + file + ":" + line + ":" + column + "+" + length);
    }
  }

  /** The first character of a file: where a problem with the whole file is shown. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1, 1);
  }

  // Records' own methods are put together at their first use, which takes a start some
  // milliseconds.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && compareTo(place) == 0;
  }

  @Override
  public int hashCode() {
    return ((file.hashCode() * 31 + line) * 31 + column) * 31 + length;
  }

  /** Orders by file, then line, then column, then length. */
  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : Integer.compare(length, other.length);
  }

  /** {@return {@code file:line:column}} */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
