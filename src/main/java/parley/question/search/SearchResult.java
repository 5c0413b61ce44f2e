package parley.question.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Terms;
import parley.space.Answer;
import parley.space.zone.Zone;

/**
 * The zone of agreement of a scenario.
 *
 * @param scenario its name
 * @param why the command that says why there is no deal
 * @param parties who must agree, in the order of all answers
 * @param fixed the choices that stand in every package looked at
 * @param way between which packages the ones looked at lie; empty if they need not
 * @param zone how large it is
 * @param deals the best of them; empty if none were asked for
 * @param coalitions the largest sets of parties with a deal among them
 * @param near what comes nearest to a deal; empty if there are deals, or none were asked for
 * @param to the package that deals are compared with, if there is one
 */
public record SearchResult(
    String scenario,
    String why,
    LocalDate asOf,
    Agenda agenda,
    List<String> parties,
    Terms fixed,
    Optional<Way> way,
    Answer<Zone> zone,
    Optional<Answer<DealList>> deals,
    Answer<List<Coalition>> coalitions,
    Optional<Answer<NearList>> near,
    Optional<String> to) {
  public SearchResult {
    parties = List.copyOf(parties);
  }

  /** The way from one package to another, by their ids. */
  public record Way(String from, String to) {}

  /** {@return the deals listed; empty if there are none or none were asked for} */
  public List<Deal> found() {
    return deals.map(a -> a.value().found()).orElse(List.of());
  }

  /** {@return why a part of the answer is not whole; empty iff all is} */
  public Optional<String> stopped() {
    return zone.reason()
        .or(() -> deals.flatMap(Answer::reason))
        .or(coalitions::reason)
        .or(() -> near.flatMap(Answer::reason));
  }

  /** {@return whether it is known that there is no deal} */
  public boolean hasNone() {
    return zone.value().deals().map(n -> n.signum() == 0).orElse(false);
  }
}
