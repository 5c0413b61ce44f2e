package parley.question.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Agenda;

/**
 * What two versions of a rule set decide differently, over all packages that both know.
 *
 * @param shared the parties, issues and options that both versions have
 * @param agenda what only one of them has
 * @param rules what changed in the rules
 * @param numbers those that are others in the new version
 * @param texts those that read otherwise in the new version
 * @param checks what the authors say otherwise about findings
 * @param days the days compared, in order; those that a limit cut off are missing
 * @param silent what differs of packages that are silent where the status quo has changed
 * @param otherDays what is known of days that are not among them
 * @param stopped why the comparison stopped early; empty iff it is whole
 */
public record Difference(
    Agenda shared,
    List<AgendaChange> agenda,
    List<RuleChange> rules,
    List<NumberChange> numbers,
    List<TextChange> texts,
    List<TextChange> checks,
    List<DayDifference> days,
    List<SilentDifference> silent,
    OtherDays otherDays,
    Optional<String> stopped) {
  public Difference {
    agenda = List.copyOf(agenda);
    rules = List.copyOf(rules);
    numbers = List.copyOf(numbers);
    texts = List.copyOf(texts);
    checks = List.copyOf(checks);
    days = List.copyOf(days);
    silent = List.copyOf(silent);
  }

  /**
   * {@return whether it is proved that both decide the same: the agendas offer the same packages,
   * the same of them are possible, and no party's verdict on any of those differs}
   */
  public boolean isEquivalent() {
    return stopped.isEmpty()
        && agenda.stream().noneMatch(AgendaChange::decides)
        && days.stream().allMatch(DayDifference::isEquivalent);
  }

  /**
   * {@return whether the comparison says all about a change of the agenda: the only changed status
   * quo is compared by the packages that are silent on it}
   */
  public boolean covers(AgendaChange change) {
    return change.what() == AgendaChange.What.STATUS_QUO
        && stopped.isEmpty()
        && silent.size() == 1
        && silent.get(0).issues().equals(List.of(change.id()));
  }

  /** {@return the differences of all days together: each package counts once a day} */
  public List<PartyDifference> parties() {
    Map<String, Map<VerdictMove, BigInteger>> sums = new LinkedHashMap<>();
    for (DayDifference day : days) {
      for (PartyDifference party : day.parties()) {
        Map<VerdictMove, BigInteger> sum =
            sums.computeIfAbsent(party.party(), p -> new LinkedHashMap<>());
        party.moves().forEach((move, count) -> sum.merge(move, count, BigInteger::add));
      }
    }
    List<PartyDifference> parties = new ArrayList<>();
    sums.forEach((party, moves) -> parties.add(new PartyDifference(party, moves)));
    return parties;
  }

  /** {@return whether each day has the same possible packages, as far as is known} */
  public boolean hasSamePossible() {
    return days.stream().allMatch(d -> d.possible().map(DayDifference.Zones::isSame).orElse(true));
  }

  /** {@return whether all packages are possible, as far as is known} */
  public boolean isAllPossible() {
    return days.stream()
        .flatMap(d -> d.possible().stream())
        .allMatch(p -> p.isSame() && p.before().equals(shared.size()));
  }

  /** {@return the zones of all days together; empty iff that of some day is not known} */
  public Optional<DayDifference.Zones> zone() {
    return days.stream()
        .map(DayDifference::zone)
        .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
        .flatMap(z -> z);
  }
}
