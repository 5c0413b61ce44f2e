package parley.question.explain;

import java.time.LocalDate;
import java.util.List;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;

/**
 * Why a package that leaves issues open fares as it does, and what would decide it.
 *
 * @param scenario its name
 * @param rules of the case, whatever their dates
 */
public record OpenExplanation(
    String scenario,
    LocalDate asOf,
    Agenda agenda,
    Register register,
    Origin origin,
    PackageVerdict verdict,
    RuleSet rules) {
  /** {@return what the register says of the claims that a finding's rule cites} */
  public List<Claim> claims(Finding finding) {
    return Citations.supporting(finding.stance().rule(), register);
  }
}
