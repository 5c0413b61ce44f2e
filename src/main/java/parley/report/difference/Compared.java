package parley.report.difference;

import java.util.List;
import parley.model.difference.Difference;

/**
 * A comparison with the names that the user gave its versions.
 *
 * @param failed whether the command is to fail because of it
 */
public record Compared(String before, String after, Difference difference, boolean failed) {
  /** {@return a party's title; its id if neither version's shared agenda has one} */
  String title(String party) {
    return difference.shared().party(party).map(parley.model.Party::title).orElse(party);
  }

  /** {@return "Russia", "Russia and NATO", "Russia, NATO and Ukraine"} */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
