package parley.app.positions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.question.positions.Objection;
import parley.question.positions.ObjectionMatrix;
import parley.question.positions.Positions;
import parley.space.diagram.Budget;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;

/**
 * Who objects to what.
 *
 * @param matrix by party and issue; empty if it was not asked for, or if a limit stopped the search
 * @param stopped why the search was stopped
 */
record Objections(
    Optional<Map<String, Map<String, List<Objection>>>> matrix, Optional<String> stopped) {
  static Objections notAsked() {
    return new Objections(Optional.empty(), Optional.empty());
  }

  static Objections of(Positions positions, Limits limits) {
    try {
      return new Objections(
          Optional.of(ObjectionMatrix.of(positions, Budget.start(limits))), Optional.empty());
    } catch (Exhausted e) {
      return new Objections(Optional.empty(), Optional.of(e.reason()));
    }
  }
}
