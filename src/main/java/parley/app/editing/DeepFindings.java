package parley.app.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.model.Place;

/**
 * What only a look at all packages found, when a case was last saved. Until it is saved again they
 * stay beside the lines in which nothing has been typed since.
 *
 * @param texts of the files at that time, by name
 */
record DeepFindings(List<Diagnostic> found, Map<String, List<String>> texts) {
  static final DeepFindings NONE = new DeepFindings(List.of(), Map.of());

  DeepFindings {
    found = List.copyOf(found);
    texts = Map.copyOf(texts);
  }

  /** {@return those that still stand, where their lines are now} */
  List<Diagnostic> carriedTo(Map<String, List<String>> now) {
    List<Diagnostic> carried = new ArrayList<>();
    for (Diagnostic one : found) {
      String file = one.place().file();
      List<String> before = texts.getOrDefault(file, List.of());
      List<String> after = now.getOrDefault(file, List.of());
      line(one.place().line(), before, after).ifPresent(l -> carried.add(moved(one, l)));
    }
    return carried;
  }

  /** {@return where a line is, if it stands in what is equal at the beginning or at the end} */
  private static Optional<Integer> line(int line, List<String> before, List<String> after) {
    int least = Math.min(before.size(), after.size());
    int start = 0;
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    if (line <= start) {
      return Optional.of(line);
    }
    int end = 0;
    while (end < least - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    boolean isInEnd = line > before.size() - end;
    return isInEnd ? Optional.of(line + after.size() - before.size()) : Optional.empty();
  }

  private static Diagnostic moved(Diagnostic one, int line) {
    Place at = one.place();
    return one.at(new Place(at.file(), line, at.column(), at.length()));
  }
}
