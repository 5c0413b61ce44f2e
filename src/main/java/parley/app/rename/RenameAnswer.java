package parley.app.rename;

import java.util.List;

/**
 * What another name changes, as JSON holds it.
 *
 * @param kind of the thing
 * @param old its name, with the owner's where it has one
 * @param now its name afterwards, likewise
 * @param written whether the files were written
 * @param files those that change
 * @param left lines in which the old name still stands: comments and texts for people
 */
record RenameAnswer(
    String kind,
    String old,
    String now,
    boolean written,
    List<ChangedFile> files,
    List<LeftLine> left) {
  RenameAnswer {
    files = List.copyOf(files);
    left = List.copyOf(left);
  }

  /**
   * A file that changes.
   *
   * @param file as it was called before
   * @param to as it is called afterwards
   * @param places how many are changed in it
   */
  record ChangedFile(String file, String to, int places) {}

  /** A line that stays as it is. */
  record LeftLine(String file, int line, String text) {}

  int places() {
    return files.stream().mapToInt(ChangedFile::places).sum();
  }
}
