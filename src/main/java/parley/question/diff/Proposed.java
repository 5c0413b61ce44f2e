package parley.question.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.question.diff.AgendaChange.What;

/**
 * Finds the proposed packages that a changed status quo decides otherwise.
 *
 * @param agenda what differs in the agendas
 */
public record Proposed(RuleSetVersion before, RuleSetVersion after, List<AgendaChange> agenda) {
  /** {@return the issues whose status quo has changed} */
  private List<String> changed() {
    return agenda.stream()
        .filter(c -> c.what() == What.STATUS_QUO && c.decides())
        .map(AgendaChange::id)
        .toList();
  }

  /** {@return whether there can be any} */
  public boolean isToBeAsked() {
    return !changed().isEmpty();
  }

  /**
   * {@return what becomes of a package, party by party}
   *
   * @param terms as proposed, in the new agenda's names; open issues left out
   * @param open its issues that are left open; such a package is passed over
   */
  public List<ProposalChange> changes(
      String scenario, String id, Terms terms, Set<String> open, LocalDate day) {
    boolean isSilent = changed().stream().anyMatch(i -> terms.option(i).isEmpty());
    Optional<Terms> old = inOldAgenda(terms);
    if (!isSilent || !open.isEmpty() || old.isEmpty()) {
      return List.of();
    }
    Agenda now = after.rules().agenda();
    List<String> parties =
        now.partyIds().stream().filter(p -> before.rules().agenda().party(p).isPresent()).toList();
    List<PartyVerdict> was = verdicts(before, old.get(), parties, day);
    List<PartyVerdict> is = verdicts(after, now.complete(terms), parties, day);
    List<ProposalChange> changes = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      VerdictMove move = new VerdictMove(was.get(i).verdict(), is.get(i).verdict());
      if (move.from() != move.to()) {
        changes.add(new ProposalChange(scenario, id, parties.get(i), move));
      }
    }
    return changes;
  }

  /** {@return the same package under the old agenda; empty if that lacks one of its options} */
  private Optional<Terms> inOldAgenda(Terms terms) {
    Agenda old = before.rules().agenda();
    Map<String, String> known = new LinkedHashMap<>(terms.options());
    known.keySet().retainAll(old.issueIds());
    boolean isWhole =
        known.entrySet().stream()
            .allMatch(e -> old.issue(e.getKey()).flatMap(i -> i.option(e.getValue())).isPresent());
    return isWhole ? Optional.of(old.complete(new Terms(known))) : Optional.empty();
  }

  private static List<PartyVerdict> verdicts(
      RuleSetVersion version, Terms terms, List<String> parties, LocalDate day) {
    return new Judge(version.rules(), version.evaluator(), day, Set.of()).verdicts(terms, parties);
  }
}
