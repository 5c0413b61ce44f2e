package parley.app.search;

import java.util.List;
import java.util.Optional;
import parley.app.words.DealWords;
import parley.app.words.Numbers;
import parley.app.words.ReservationWords;
import parley.app.words.VerdictWords;
import parley.model.Agenda;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.DocumentBuilder;
import parley.question.search.Criterion;
import parley.question.search.Near;
import parley.question.search.NearList;
import parley.space.Answer;

/** What comes nearest to a deal, and who still refuses over what. */
record NearSection(DocumentBuilder document, Agenda agenda, boolean isBrief) {
  private static final int BRIEF_MAX = 2;

  void write(Answer<NearList> answer) {
    NearList list = answer.value();
    if (list.found().isEmpty() && answer.complete()) {
      return;
    }
    document.heading("Nearest to a deal");
    if (!list.found().isEmpty()) {
      document.paragraph(
          least(list)
              + " Those with the least weight of unmet demands come first, then the fairest.");
    }
    int shown = isBrief ? Math.min(BRIEF_MAX, list.found().size()) : list.found().size();
    for (int i = 0; i < shown; i++) {
      near(i + 1, list.found().get(i));
    }
    if (answer.reason().isPresent()) {
      document.unknown(answer.reason().get());
    } else if (list.more() && !isBrief) {
      document.hint("There are more: --limit N lists N of them.");
    }
  }

  private static String least(NearList list) {
    int parties = list.found().get(0).verdicts().size();
    String rejecting =
        list.rejecting() == 0
            ? "No party rejects these packages"
            : "Some party rejects every package; only "
                + Numbers.many(list.rejecting(), "party rejects", "parties reject")
                + " these";
    String accepting =
        list.accepting() == 0
            ? "no party accepts one of them."
            : list.accepting()
                + " of "
                + parties
                + (list.accepting() == 1 ? " accepts" : " accept")
                + " them, the most that can.";
    return rejecting + ", and " + accepting;
  }

  private void near(int number, Near near) {
    DealWords words = new DealWords(agenda, Criterion.FAIREST, Optional.empty());
    document.section(
        number + ". unmet demands weigh " + Numbers.decimal(near.unmet().doubleValue()));
    document.paragraph(words.terms(near.terms()));
    near.verdicts().stream()
        .filter(v -> v.verdict() != Verdict.ACCEPTS && !(isBrief && v.isSilent()))
        .forEach(v -> document.item(VerdictWords.sign(v.verdict()), " ", refusing(v)));
    document.paragraph("satisfaction: " + words.satisfaction(near.verdicts()));
    if (isBrief) {
      return;
    }
    words.equal(near.equal(), "the same verdicts and satisfaction").ifPresent(document::paragraph);
  }

  private String refusing(PartyVerdict verdict) {
    List<String> over =
        verdict.decisive().stream().map(f -> f.stance().rule().name()).distinct().toList();
    String title = agenda.partyTitle(verdict.party());
    String reasons = over.isEmpty() ? "" : ": " + String.join("; ", over);
    return title
        + " "
        + VerdictWords.of(verdict.verdict())
        + reasons
        + ReservationWords.below(verdict).map(w -> "; " + w).orElse("");
  }
}
