package parley.question.diagnose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.RuleSet;
import parley.space.Answer;
import parley.space.zone.Zone;

/**
 * Why a scenario has no deal, or how close it is to having none.
 *
 * @param scenario its name
 * @param rules in force on the day
 * @param parties who must agree, in the order of all answers
 * @param only the party whose stances alone may be given up; empty for any party's
 * @param weighed whether repairs cost weight times confidence, instead of their number
 * @param zone how large the zone of agreement is, as silence counts
 * @param accepting how large it is with silent parties taken to accept, as the diagnosis takes them
 * @param moves how far somebody has to move for a deal
 * @param changes to a package that bring it closest to a deal; empty if none is asked about
 */
public record DiagnosisResult(
    String scenario,
    LocalDate asOf,
    RuleSet rules,
    List<String> parties,
    Optional<String> only,
    boolean weighed,
    Answer<Zone> zone,
    Answer<Zone> accepting,
    Answer<Diagnosis> diagnosis,
    Answer<Moves> moves,
    Optional<OfPackage> changes) {
  public DiagnosisResult {
    parties = List.copyOf(parties);
  }

  /**
   * What would have to change in one package.
   *
   * @param id names it in the scenario
   */
  public record OfPackage(String id, Answer<Changes> answer) {}

  /** {@return why a part of the answer is not whole; empty iff all is} */
  public Optional<String> stopped() {
    return diagnosis
        .reason()
        .or(zone::reason)
        .or(accepting::reason)
        .or(moves::reason)
        .or(() -> changes.flatMap(c -> c.answer().reason()));
  }

  /**
   * {@return whether it is known that there are deals, if not how many; silent parties are taken to
   * accept}
   */
  public boolean hasDeals() {
    Diagnosis found = diagnosis.value();
    boolean noConflict = found.conflicts().isEmpty() && !found.moreConflicts();
    return found.deals().map(n -> n.signum() > 0).orElse(noConflict);
  }

  /**
   * {@return whether there would be deals if silent parties accepted, and is none as they do not}
   */
  public boolean isKeptBySilence() {
    return hasDeals() && zone.value().deals().map(n -> n.signum() == 0).orElse(false);
  }

  /** {@return whether some stance compares a number or an ordered issue, so that it can move} */
  public boolean hasBounds() {
    return parties.stream()
        .flatMap(p -> rules.stancesOf(p).stream())
        .anyMatch(s -> !Bound.of(rules.agenda(), s).isEmpty());
  }
}
