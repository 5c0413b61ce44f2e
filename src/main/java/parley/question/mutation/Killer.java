package parley.question.mutation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.model.Terms;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;

/**
 * An expectation that would kill a mutant.
 *
 * @param terms complete; the package nearest to the status quo that tells the two apart
 * @param verdicts of all parties by the sound rules, as these say it
 * @param outcome by the sound rules, of all parties
 * @param party whose verdict or satisfaction the mutant gets wrong; empty if it is whether the
 *     package is possible
 * @param bySatisfaction the satisfaction that the mutant gives the party, where only that is wrong
 */
public record Killer(
    LocalDate day,
    Terms terms,
    List<PartyVerdict> verdicts,
    Outcome outcome,
    Optional<String> party,
    OptionalDouble bySatisfaction) {
  public Killer {
    verdicts = List.copyOf(verdicts);
  }
}
