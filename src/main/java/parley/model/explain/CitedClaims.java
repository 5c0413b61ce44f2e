package parley.model.explain;

import java.util.List;
import java.util.stream.Stream;
import parley.model.Rule;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** What the register says of the claims that a rule cites. */
final class CitedClaims {
  private CitedClaims() {}

  static List<Claim> of(Register register, Rule rule) {
    return rule.claims().stream()
        .flatMap(c -> cited(register, c, rule.owner()))
        .distinct()
        .toList();
  }

  /** Of a whole paragraph only what it says of the party, if it says something of it. */
  private static Stream<Claim> cited(Register register, String citation, String party) {
    List<Claim> all = register.cited(citation);
    List<Claim> own = all.stream().filter(c -> c.parties().contains(party)).toList();
    return (own.isEmpty() ? all : own).stream();
  }
}
