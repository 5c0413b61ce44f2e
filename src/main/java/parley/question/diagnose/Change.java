package parley.question.diagnose;

import java.util.List;
import java.util.Map;
import parley.model.Ordered;
import parley.model.verdict.Outcome;
import parley.model.verdict.PartyVerdict;

/**
 * A minimal set of terms to change: no part of it alone has the same effect.
 *
 * @param set the new option by issue, in the agenda's order; empty if nothing need change
 * @param verdicts on it, one a party
 */
public record Change(Map<String, String> set, Outcome outcome, List<PartyVerdict> verdicts) {
  public Change {
    set = Ordered.copyOf(set);
    verdicts = List.copyOf(verdicts);
  }
}
