package parley.question.search;

import java.util.List;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;

/**
 * A deal that the rules confirmed.
 *
 * @param terms complete, in the agenda's order
 * @param verdicts one a party, all of them {@code accepts}; the satisfactions are theirs
 * @param score what the criterion ranks by: the smallest satisfaction, gain or share of the best
 *     gain, their sum, their product, the number of issues changed, or the number of issues that
 *     differ from the nearest deal before
 * @param changed the issues settled otherwise than in the package compared with, in the agenda's
 *     order; empty if there is none
 * @param equal the further deals of exactly the same satisfaction
 */
public record Deal(
    Terms terms, List<PartyVerdict> verdicts, double score, List<String> changed, Equal equal) {
  public Deal {
    verdicts = List.copyOf(verdicts);
    changed = List.copyOf(changed);
  }
}
