package parley.app.stability;

import java.util.ArrayList;
import java.util.List;
import parley.question.stability.Concept;

/** What the words of stability mean here: with more than two parties they are contested. */
final class StabilityNote {
  private StabilityNote() {}

  /** {@return a definition a line, after Fang, Hipel and Kilgour (1993)} */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("When a package is stable for a party, and an equilibrium if it is so for all:");
    for (Concept concept : Concept.values()) {
      lines.add(concept.title() + ": " + concept.meaning() + ".");
    }
    lines.add(
        "A move is any change of the issues that a party controls, in their directions, that ends"
            + " in a possible package. Several others answer by moves in any order, as many as they"
            + " like, nobody twice in a row.");
    lines.add("Definitions after Fang, Hipel and Kilgour, Interactive Decision Making (1993).");
    return lines;
  }

  /** {@return what the answer says nothing about} */
  static String caution() {
    return "What this is not: a forecast. It asks what parties could do alone and would gain by it"
        + " if the rules say all that they want, and if each knows what the others want.";
  }
}
