package parley.question.diff;

import java.util.List;
import parley.model.Rule;
import parley.model.Terms;
import parley.model.verdict.PartyVerdict;

/**
 * The package nearest to the status quo on which a party makes a move.
 *
 * @param terms of the issues that both versions know
 * @param before the party's verdict by the old rules, as these say it
 * @param after the party's verdict by the new rules, as these say it
 * @param responsible the stances that make the move: of the new rules where it is stricter, of the
 *     old where it is laxer; and the changed conclusions that they rest on
 */
public record Example(
    String party,
    VerdictMove move,
    Terms terms,
    PartyVerdict before,
    PartyVerdict after,
    List<Rule> responsible) {
  public Example {
    responsible = List.copyOf(responsible);
  }
}
