package parley.model.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.Word;

/** What becomes of a package, all parties that must agree taken together. */
public enum Outcome implements Word {
  DEAL,
  NO_DEAL,
  /**
   * Whether it becomes a deal depends on what a partial package leaves open, or on parties of which
   * no stance is known.
   */
  OPEN,
  /** Its terms contradict each other, whoever sits at the table. */
  IMPOSSIBLE;

  /**
   * {@return the outcome of a complete package that is possible: a deal iff those who accept are as
   * many as the agenda's agreement rule asks; open iff only silence stands between}
   */
  public static Outcome ofPossible(Agenda agenda, List<PartyVerdict> verdicts) {
    Map<String, Verdict> by = new HashMap<>();
    verdicts.forEach(v -> by.put(v.party(), v.verdict()));
    List<Party> parties = agenda.parties(verdicts.stream().map(PartyVerdict::party).toList());
    if (agenda.agreement().isMet(parties, p -> by.get(p) == Verdict.ACCEPTS)) {
      return DEAL;
    }
    return agenda
            .agreement()
            .isMet(parties, p -> by.get(p) == Verdict.ACCEPTS || by.get(p) == Verdict.SILENT)
        ? OPEN
        : NO_DEAL;
  }
}
