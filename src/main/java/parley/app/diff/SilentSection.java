package parley.app.diff;

import java.util.List;
import parley.app.words.OptionWords;
import parley.app.words.TermWords;
import parley.model.Agenda;
import parley.output.document.DocumentBuilder;
import parley.question.diff.DayDifference;
import parley.question.diff.Example;
import parley.question.diff.PartyDifference;
import parley.question.diff.ProposalChange;
import parley.question.diff.SilentDifference;

/** What a changed status quo decides: of packages that are silent there. */
record SilentSection(DocumentBuilder document, ComparedSides compared) {
  private static final int PROPOSED_MAX = 20;

  void write() {
    compared.difference().silent().forEach(this::silent);
    List<ProposalChange> proposed = compared.proposed();
    if (!proposed.isEmpty()) {
      document.paragraph("Packages of scenarios whose verdicts the new status quo changes:");
      for (ProposalChange one : proposed.subList(0, Math.min(PROPOSED_MAX, proposed.size()))) {
        document.item(
            MoveWords.signed(
                "%s of %s — %s: %s"
                    .formatted(
                        one.id(),
                        one.scenario(),
                        compared.title(one.party()),
                        MoveWords.of(one.move()))));
      }
      if (proposed.size() > PROPOSED_MAX) {
        document.item("and " + (proposed.size() - PROPOSED_MAX) + " more");
      }
    }
  }

  private void silent(SilentDifference silent) {
    Agenda agenda = compared.difference().shared();
    String issues = new OptionWords(agenda).issues(silent.issues());
    if (silent.isEquivalent()) {
      document.paragraph(
          "Every party decides each package that is silent on " + issues + " as before.");
      return;
    }
    document.paragraph("Of the packages that are silent on " + issues + " and settle all else:");
    for (DayDifference day : silent.days()) {
      for (PartyDifference party : day.parties()) {
        if (!party.moves().isEmpty()) {
          document.item(
              MoveWords.signed(
                  "%s, as of %s: %s (for example: %s)"
                      .formatted(
                          compared.title(party.party()),
                          day.day(),
                          MoveWords.moves(party),
                          example(day, party.party()))));
        }
      }
    }
  }

  private String example(DayDifference day, String party) {
    Example example =
        day.examples().stream().filter(e -> e.party().equals(party)).findFirst().orElseThrow();
    return TermWords.all(compared.difference().shared(), example.terms());
  }
}
