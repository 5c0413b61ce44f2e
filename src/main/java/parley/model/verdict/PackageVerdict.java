package parley.model.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.model.Terms;

/**
 * What all parties that must agree do with one package.
 *
 * @param id names the package in its scenario
 * @param title for people; may be empty
 * @param terms every settled issue, in the agenda's order
 * @param open the issues deliberately left open, in the agenda's order
 * @param contradictions why it is impossible, by file and line; where issues are open, what rules
 *     out some completion or all
 * @param verdicts one a party, in the scenario's order
 * @param dealIf the minimal choices on open issues that make it a deal, fewest issues first; empty
 *     unless the outcome is open
 * @param stopped the limit that was reached, in the user's words; the verdicts of some parties may
 *     then be missing, and the outcome open that is not
 */
public record PackageVerdict(
    String id,
    String title,
    Terms terms,
    List<String> open,
    Outcome outcome,
    List<Contradiction> contradictions,
    List<PartyVerdict> verdicts,
    List<Choice> dealIf,
    Optional<String> stopped) {
  public PackageVerdict {
    open = List.copyOf(open);
    contradictions = List.copyOf(contradictions);
    verdicts = List.copyOf(verdicts);
    dealIf = List.copyOf(dealIf);
  }

  /** A verdict that no limit stopped, on a possible package whose outcome is not open. */
  public PackageVerdict(
      String id,
      String title,
      Terms terms,
      List<String> open,
      Outcome outcome,
      List<PartyVerdict> verdicts) {
    this(id, title, terms, open, outcome, List.of(), verdicts, List.of(), Optional.empty());
  }

  public Optional<PartyVerdict> of(String party) {
    return verdicts.stream().filter(v -> v.party().equals(party)).findFirst();
  }

  /** {@return the same with the verdicts of some parties only; the outcome stays} */
  public PackageVerdict showing(Collection<String> parties) {
    List<PartyVerdict> fewer = verdicts.stream().filter(v -> parties.contains(v.party())).toList();
    return new PackageVerdict(
        id, title, terms, open, outcome, contradictions, fewer, dealIf, stopped);
  }
}
