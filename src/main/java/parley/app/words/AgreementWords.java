package parley.app.words;

import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/** Who is needed for a deal, and who was missing, in words. */
public final class AgreementWords {
  private AgreementWords() {}

  /** {@return such as "6 of 8 needed, 5 accept; China must"; empty if all are needed} */
  public static Optional<String> of(Agenda agenda, PackageVerdict verdict) {
    List<Party> parties =
        agenda.parties(verdict.verdicts().stream().map(PartyVerdict::party).toList());
    return agenda
        .agreement()
        .words(parties, p -> verdict.of(p).filter(v -> v.verdict() == Verdict.ACCEPTS).isPresent());
  }

  /** {@return "6 of 8 needed; China must"; empty if all are needed} */
  public static Optional<String> of(Agenda agenda, List<String> parties) {
    return agenda.agreement().words(agenda.parties(parties));
  }
}
