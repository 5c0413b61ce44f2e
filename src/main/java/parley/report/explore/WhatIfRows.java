package parley.report.explore;

import java.util.List;
import java.util.stream.Collectors;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.whatif.Alteration;
import parley.model.whatif.Difference;
import parley.model.whatif.PartyDifference;
import parley.output.document.DocumentBuilder;

/** Before and after, one row for each alteration and party, whether it moves or not. */
record WhatIfRows(DocumentBuilder document, String packageId) {
  void head() {
    document.columns(
        "what_if",
        "package",
        "change",
        "party",
        "before",
        "after",
        "satisfaction_before",
        "satisfaction_after",
        "outcome_before",
        "outcome_after",
        "appears",
        "goes");
  }

  void add(String whatIf, Alteration alteration, Difference difference) {
    for (PartyDifference party : difference.parties()) {
      document.row(
          whatIf,
          packageId,
          AlterationWords.brief(alteration),
          party.party(),
          party.before().map(PartyVerdict::verdict),
          party.after().map(PartyVerdict::verdict),
          party.before().map(PartyVerdict::satisfaction),
          party.after().map(PartyVerdict::satisfaction),
          difference.before(),
          difference.after(),
          rules(party.appears()),
          rules(party.goes()));
    }
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).collect(Collectors.joining("; "));
  }
}
