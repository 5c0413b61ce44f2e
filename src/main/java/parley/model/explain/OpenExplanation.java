package parley.model.explain;

import java.time.LocalDate;
import java.util.List;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;

/**
 * Why a package that leaves issues open fares as it does, and what would decide it.
 *
 * @param scenario its name
 * @param stated what the package itself says
 * @param claims those that name the package; may be empty
 */
public record OpenExplanation(
    String scenario,
    LocalDate asOf,
    Agenda agenda,
    Register register,
    Terms stated,
    List<Claim> claims,
    PackageVerdict verdict) {
  public OpenExplanation {
    claims = List.copyOf(claims);
  }

  /**
   * Explains the verdicts of a package.
   *
   * @param cited the claims that the package cites, as cited
   */
  public static OpenExplanation of(
      String scenario,
      LocalDate asOf,
      Agenda agenda,
      Register register,
      Terms stated,
      List<String> cited,
      PackageVerdict verdict) {
    List<Claim> claims =
        cited.stream().flatMap(c -> register.cited(c).stream()).distinct().toList();
    return new OpenExplanation(scenario, asOf, agenda, register, stated, claims, verdict);
  }

  /** {@return what the register says of the claims that a finding's rule cites} */
  public List<Claim> claims(Finding finding) {
    return Citations.supporting(finding.stance().rule(), register);
  }
}
