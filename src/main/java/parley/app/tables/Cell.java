package parley.app.tables;

import parley.model.Place;

/**
 * A cell of a table.
 *
 * @param text without blanks around it, and without the mark that keeps a spreadsheet's hands off
 * @param place where the text begins in the file
 * @param where as a spreadsheet names it, and its column: {@code cell F5 (when)}
 */
record Cell(String text, Place place, String where) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  /** {@return the place of a part of the text} */
  Place at(int from, int length) {
    boolean oneLine = text.lastIndexOf('\n', from) < 0;
    int column = place.column() + text.codePointCount(0, from);
    return oneLine ? new Place(place.file(), place.line(), column, Math.max(1, length)) : place;
  }
}
