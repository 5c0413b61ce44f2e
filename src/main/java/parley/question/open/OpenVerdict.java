package parley.question.open;

import java.util.List;
import java.util.Optional;
import parley.model.Terms;
import parley.model.verdict.Choice;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;

/**
 * What becomes of a package that leaves issues open.
 *
 * @param settled the choices that stand, in the agenda's order
 * @param open all other issues, in the agenda's order
 * @param outcome the one that all possible completions share, else {@code open}; {@code impossible}
 *     if none is possible
 * @param contradictions what rules out some completion or all, by file and line
 * @param dealIf the minimal choices that make it a deal, fewest issues first; empty unless open
 * @param verdicts one a party, in the setting's order
 */
public record OpenVerdict(
    Terms settled,
    List<String> open,
    Outcome outcome,
    List<Contradiction> contradictions,
    List<Choice> dealIf,
    List<OpenPartyVerdict> verdicts) {
  public OpenVerdict {
    open = List.copyOf(open);
    contradictions = List.copyOf(contradictions);
    dealIf = List.copyOf(dealIf);
    verdicts = List.copyOf(verdicts);
  }

  /**
   * {@return this as the verdict on a package of that name}
   *
   * @param stopped the limit that was reached, if one was
   */
  public PackageVerdict named(String id, String title, Optional<String> stopped) {
    List<PartyVerdict> named = verdicts.stream().map(OpenPartyVerdict::asVerdict).toList();
    return new PackageVerdict(
        id, title, settled, open, outcome, contradictions, named, dealIf, stopped);
  }
}
