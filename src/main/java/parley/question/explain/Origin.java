package parley.question.explain;

import java.util.List;
import parley.model.Terms;
import parley.model.claim.Claim;

/**
 * Where the terms of a package come from.
 *
 * @param stated what the package says, with all that it takes over; elsewhere the status quo stands
 * @param claims those that the package itself names; may be empty
 * @param bases the packages that it is based on, the nearest first; may be empty
 */
public record Origin(Terms stated, List<Claim> claims, List<Base> bases) {
  public Origin {
    claims = List.copyOf(claims);
    bases = List.copyOf(bases);
  }

  /**
   * A package that another one is based on.
   *
   * @param claims those that it names itself; may be empty
   */
  public record Base(String id, List<Claim> claims) {
    public Base {
      claims = List.copyOf(claims);
    }
  }
}
