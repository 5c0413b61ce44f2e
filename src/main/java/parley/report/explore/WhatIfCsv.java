package parley.report.explore;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.whatif.Alteration;
import parley.model.whatif.Difference;
import parley.model.whatif.PartyDifference;
import parley.model.whatif.WhatIfResult;
import parley.model.whatif.WhatIfSeries;
import parley.model.whatif.WhatIfSeries.Variant;

/** Before and after, one row for each alteration and party, whether it moves or not. */
public final class WhatIfCsv {
  private static final List<String> HEAD =
      List.of(
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

  private WhatIfCsv() {}

  /** Writes a row of names, then those of each result. */
  public static void write(Appendable out, List<WhatIfResult> results) throws IOException {
    Csv.row(out, HEAD);
    for (WhatIfResult result : results) {
      String name = result.name().orElse("");
      rows(out, name, result.packageId(), result.alteration(), result.difference());
    }
  }

  /**
   * Writes a row of names, then those of what all variants have, if there is such, then those of
   * each variant compared with that.
   */
  public static void write(Appendable out, WhatIfSeries series) throws IOException {
    Csv.row(out, HEAD);
    if (!series.alteration().isNone()) {
      rows(out, "", series.packageId(), series.alteration(), series.difference());
    }
    for (Variant variant : series.variants()) {
      rows(out, "", series.packageId(), variant.alteration(), variant.difference());
    }
  }

  private static void rows(
      Appendable out, String name, String packageId, Alteration alteration, Difference difference)
      throws IOException {
    for (PartyDifference party : difference.parties()) {
      Csv.row(
          out,
          List.of(
              name,
              packageId,
              AlterationWords.brief(alteration),
              party.party(),
              verdict(party.before()),
              verdict(party.after()),
              satisfaction(party.before()),
              satisfaction(party.after()),
              difference.before().id(),
              difference.after().id(),
              rules(party.appears()),
              rules(party.goes())));
    }
  }

  private static String verdict(Optional<PartyVerdict> verdict) {
    return verdict.map(v -> v.verdict().id()).orElse("");
  }

  private static String satisfaction(Optional<PartyVerdict> verdict) {
    return verdict.filter(v -> !v.isSilent()).map(v -> String.valueOf(v.satisfaction())).orElse("");
  }

  private static String rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).collect(Collectors.joining("; "));
  }
}
