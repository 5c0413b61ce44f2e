package parley.app.whatif;

import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.Verdicts;
import parley.model.WordList;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.question.whatif.Alteration;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.PartyChange;

/** Before and after, one row for each alteration and party, whether it moves or not. */
record WhatIfRows(DocumentBuilder document, String packageId) {
  void head() {
    document.columns(
        WordList.of(
            "what_if package change party before after satisfaction_before satisfaction_after outcome_before outcome_after appears goes"));
  }

  void add(String whatIf, Alteration alteration, PackageDifference difference) {
    for (PartyChange party : difference.parties()) {
      document.row(
          whatIf,
          packageId,
          AlterationWords.brief(alteration),
          party.party(),
          party.before().map(PartyVerdict::verdict),
          party.after().map(PartyVerdict::verdict),
          party.before().flatMap(Verdicts::known),
          party.after().flatMap(Verdicts::known),
          difference.before(),
          difference.after(),
          rules(party.appears()),
          rules(party.goes()));
    }
  }

  static String rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).collect(Collectors.joining("; "));
  }
}
