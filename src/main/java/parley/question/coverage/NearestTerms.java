package parley.question.coverage;

import java.util.Arrays;
import parley.model.Agenda;
import parley.model.Terms;
import parley.space.diagram.BestLosses;
import parley.space.diagram.Losses;
import parley.space.diagram.PathsOfLoss;

/** The package of a set that departs from the status quo in the fewest issues. */
final class NearestTerms {
  private NearestTerms() {}

  /** {@return the first of them by level and option; the set is not empty} */
  static Terms toStatusQuo(Ground ground, int set, Agenda agenda) {
    int[] statusQuo = ground.layout().path(agenda.complete(Terms.none()));
    long[][] cost = new long[statusQuo.length][];
    for (int level = 0; level < cost.length; level++) {
      cost[level] = new long[ground.diagram().size(level)];
      Arrays.fill(cost[level], 1);
      cost[level][statusQuo[level]] = 0;
    }
    Losses losses = new Losses(ground.diagram(), set, new long[][][] {cost});
    BestLosses best =
        new BestLosses(ground.diagram(), set, losses, l -> new long[] {-l[0]}, BestLosses.Keep.ALL);
    long[] least = best.next().orElseThrow();
    int[] path = PathsOfLoss.of(ground.diagram(), set, losses, least, 1).get(0);
    return ground.layout().terms(path);
  }
}
