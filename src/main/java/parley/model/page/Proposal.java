package parley.model.page;

import java.util.List;
import parley.model.Terms;

/**
 * What a package of a scenario says of itself.
 *
 * @param stated the issues that it settles; the others are open or have the status quo
 * @param claims the ids that it cites
 */
public record Proposal(Terms stated, List<String> claims) {
  public Proposal {
    claims = List.copyOf(claims);
  }
}
