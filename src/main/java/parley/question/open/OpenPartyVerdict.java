package parley.question.open;

import java.util.List;
import java.util.Optional;
import parley.model.Fraction;
import parley.model.verdict.Choice;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/**
 * What one party does with a package that leaves issues open.
 *
 * @param verdict the one that all completions share, or {@code depends}
 * @param leastSatisfaction over all completions
 * @param mostSatisfaction over all completions
 * @param findings in the order of {@code Finding.ORDER}
 * @param dependsOn the open issues that decide the verdict: some completion's verdict changes with
 *     that issue alone; in the agenda's order; empty unless the verdict depends
 * @param acceptsIf the minimal choices that make the party accept, fewest issues first
 * @param moreChoices whether there may be further minimal choices, beyond the limit
 * @param reservation the least satisfaction at which it accepts; empty if it has none
 * @param belowReservation whether its satisfaction is too low for that in some completion
 */
public record OpenPartyVerdict(
    String party,
    Verdict verdict,
    double leastSatisfaction,
    double mostSatisfaction,
    List<OpenFinding> findings,
    List<String> dependsOn,
    List<Choice> acceptsIf,
    boolean moreChoices,
    Optional<Fraction> reservation,
    boolean belowReservation) {
  public OpenPartyVerdict {
    findings = List.copyOf(findings);
    dependsOn = List.copyOf(dependsOn);
    acceptsIf = List.copyOf(acceptsIf);
  }

  /** {@return this as a party's verdict with the leeway that the open issues leave} */
  PartyVerdict asVerdict() {
    Leeway leeway = new Leeway(mostSatisfaction, dependsOn, acceptsIf, moreChoices);
    List<Finding> all = findings.stream().map(OpenFinding::asFinding).toList();
    return new PartyVerdict(
        party, verdict, leastSatisfaction, all, reservation, belowReservation, Optional.of(leeway));
  }
}
