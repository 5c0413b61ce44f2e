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
    lines.add(
        "A package can be stable for a party in four senses, and an equilibrium if it is so for all:");
    for (Concept concept : Concept.values()) {
      lines.add(concept.title() + ": " + concept.meaning() + ".");
    }
    lines.add(
        "A move is any change of the issues that a party controls, in their directions, that ends"
            + " in a possible package. The others answer with any number of moves in any order,"
            + " with no one moving twice in a row.");
    lines.add("Definitions after Fang, Hipel and Kilgour, Interactive Decision Making (1993).");
    return lines;
  }

  /** {@return what the answer says nothing about} */
  static String caution() {
    return "This is not a forecast. It asks what parties could do alone and what they would gain, if"
        + " the rules say everything they want and each knows what the others want.";
  }
}
