package parley.question.diff;

import java.util.List;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;
import parley.space.diagram.BestLosses;
import parley.space.diagram.BestLosses.Keep;
import parley.space.diagram.Diagram;
import parley.space.diagram.Losses;
import parley.space.diagram.PathsOfLoss;
import parley.space.logic.Logic;

/** The package of a set with the fewest departures from the status quo. */
public final class NearestPackage {
  private NearestPackage() {}

  /**
   * {@return the first such package by the diagram's levels and options}
   *
   * @param set not empty
   */
  public static Terms of(Logic logic, Agenda agenda, int set) {
    Diagram diagram = logic.diagram();
    long[][][] cost = {departures(logic, agenda)};
    Losses losses = new Losses(diagram, set, cost);
    BestLosses best = new BestLosses(diagram, set, losses, lost -> new long[] {-lost[0]}, Keep.ALL);
    long[] fewest = best.next().orElseThrow();
    List<int[]> paths = PathsOfLoss.of(diagram, set, losses, fewest, 1);
    return logic.layout().terms(paths.get(0));
  }

  private static long[][] departures(Logic logic, Agenda agenda) {
    long[][] cost = new long[logic.diagram().depth()][];
    for (Issue issue : agenda.issues()) {
      List<String> options = issue.optionIds();
      cost[logic.layout().level(issue.id())] =
          options.stream().mapToLong(o -> o.equals(issue.statusQuo()) ? 0 : 1).toArray();
    }
    return cost;
  }
}
