package parley.question.explain;

import java.util.List;
import java.util.Optional;
import parley.model.Stance;
import parley.model.claim.Claim;
import parley.model.verdict.Finding;

/**
 * Why a stance counts against a package, or does not.
 *
 * @param finding present iff its condition holds
 * @param concessions those of the same party and name, if it is a demand
 * @param claims what the register says of those that it cites
 */
public record StanceReason(
    Stance stance,
    Optional<Finding> finding,
    Reason reason,
    List<StanceReason> concessions,
    List<Claim> claims) {
  public StanceReason {
    concessions = List.copyOf(concessions);
    claims = List.copyOf(claims);
  }
}
