package parley.app.report;

import java.util.List;
import parley.model.Terms;
import parley.question.explain.Origin;

/**
 * What a package of a scenario says of itself.
 *
 * @param stated the issues that it settles; the others are open or have the status quo
 * @param claims the ids that it cites
 * @param bases the packages that it is based on, the nearest first
 */
public record PageProposal(Terms stated, List<String> claims, List<Origin.Base> bases) {
  public PageProposal {
    claims = List.copyOf(claims);
    bases = List.copyOf(bases);
  }
}
