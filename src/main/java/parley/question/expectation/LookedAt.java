package parley.question.expectation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.model.expectation.Point;
import parley.model.verdict.Outcome;

/** Whose verdict or findings an expectation looks at. */
public final class LookedAt {
  private LookedAt() {}

  /**
   * {@return the parties looked at, in the order of all that must agree}
   *
   * <p>That a package is a deal says of every party that it accepts. That it is none, or open, says
   * it of no party, unless there is only one.
   */
  public static List<String> by(List<Point> points, List<String> all) {
    Set<String> seen = new LinkedHashSet<>();
    points.forEach(p -> seen.addAll(by(p, all)));
    return all.stream().filter(seen::contains).toList();
  }

  private static List<String> by(Point point, List<String> all) {
    if (point instanceof Point.OutcomeIs o) {
      return o.outcome() == Outcome.DEAL || all.size() == 1 ? all : List.of();
    } else if (point instanceof Point.VerdictIs v) {
      return List.of(v.party());
    } else if (point instanceof Point.Because b) {
      return List.of(b.party());
    } else if (point instanceof Point.SatisfactionIs s) {
      return List.of(s.party());
    } else if (point instanceof Point.DependsOn d) {
      return d.party().map(List::of).orElse(all);
    }
    return all;
  }
}
