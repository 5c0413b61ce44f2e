package parley.question.coverage;

import java.time.LocalDate;
import java.util.List;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;

/**
 * A package that would show what no test shows.
 *
 * @param id names the package
 * @param terms complete; as near to the status quo as can be
 * @param verdicts what the rules say of it today, for the parties to be looked at
 * @param shows what it would cover; not empty
 */
public record Suggestion(
    String id, LocalDate asOf, Terms terms, List<PartyVerdict> verdicts, List<Target> shows) {
  public Suggestion {
    verdicts = List.copyOf(verdicts);
    shows = List.copyOf(shows);
  }
}
