package parley.scenario;

import java.util.List;
import parley.diagnostic.Code;
import parley.model.Control;
import parley.model.Control.Direction;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Scalar;

/**
 * Reads who can change an issue alone.
 *
 * @param parties the ids of the agenda's parties
 */
record ControlReader(Values values, List<String> parties) {
  /** {@return who can change an issue, and which way; unknown parties become problems} */
  Control read(Fields issue) {
    List<Scalar> named = issue.texts("controlled_by");
    named.stream()
        .filter(n -> !parties.contains(n.text()))
        .forEach(n -> values.unknown(Code.UNKNOWN_PARTY, n, "party", parties));
    boolean mayBeNamed = issue.isWritten("controlled_by") || issue.hasUnknown();
    if (issue.has("moves") && !mayBeNamed) {
      values.error(
          Code.MISSING,
          issue.placeOf("moves"),
          "`moves` says which way parties can change this issue, but not which parties",
          "name them in a line such as `controlled_by: [" + example() + "]`");
    }
    Direction direction =
        issue
            .node("moves")
            .flatMap(n -> values.choice(n, "direction", List.of(Direction.values()), Direction::id))
            .orElse(Direction.BOTH);
    return new Control(
        named.stream().map(Scalar::text).filter(parties::contains).toList(), direction);
  }

  private String example() {
    return parties.isEmpty() ? "buyer" : parties.get(0);
  }
}
