package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import parley.app.words.ContradictionWords;
import parley.app.words.VerdictWords;
import parley.model.verdict.Outcome;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.PartyChange;
import parley.question.whatif.WhatIfResult;

/** Packages before and after, side by side: only what moves, unless all is asked for. */
public final class WhatIfDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final boolean all;

  private WhatIfDocument(boolean all) {
    this.all = all;
  }

  /**
   * {@return the results of one scenario}
   *
   * @param results not empty
   * @param all whether what stays the same is shown too
   */
  public static Document of(List<WhatIfResult> results, boolean all) {
    WhatIfDocument document = new WhatIfDocument(all);
    WhatIfResult first = results.get(0);
    document.document.title(Text.dotted(first.scenario(), "as of " + first.before().asOf()));
    new WhatIfRows(document.document, "").head();
    results.forEach(document::add);
    return document.document.build();
  }

  private void add(WhatIfResult result) {
    String name = result.name().map(n -> n + ": ").orElse("");
    String what =
        result.alteration().isNone()
            ? " as assumed"
            : ", if " + AlterationWords.of(result.rules(), result.alteration());
    document.heading(name + result.packageId() + what);
    PackageDifference difference = result.difference();
    DifferenceWords words = new DifferenceWords(result.rules());
    List<PartyChange> shown = all ? difference.parties() : difference.moved();
    if (!shown.isEmpty() || difference.movesOutcome()) {
      document.table(List.of("", "before", "after"), rows(shown, difference, words));
    }
    document.paragraph(summary(difference));
    ContradictionWords.texts(result.after().verdict()).forEach(document::paragraph);
    result.before().verdict().stopped().ifPresent(document::unknown);
    result.after().verdict().stopped().ifPresent(document::unknown);
    findings(shown, words);
    new WhatIfRows(document, result.packageId())
        .add(result.name().orElse(""), result.alteration(), difference);
  }

  private void findings(List<PartyChange> shown, DifferenceWords words) {
    for (PartyChange party : shown) {
      boolean both = party.before().isPresent() && party.after().isPresent();
      List<Text> lines = both ? words.findings(party, all) : List.of();
      if (!lines.isEmpty()) {
        document.section(words.title(party.party()));
      }
      lines.forEach(document::item);
    }
  }

  private List<List<Object>> rows(
      List<PartyChange> shown, PackageDifference difference, DifferenceWords words) {
    List<List<Object>> rows = new ArrayList<>();
    for (PartyChange party : shown) {
      rows.add(
          List.of(
              words.title(party.party()),
              words.verdict(party.before()),
              words.verdict(party.after())));
    }
    if (all || difference.movesOutcome()) {
      rows.add(List.of("outcome", outcome(difference.before()), outcome(difference.after())));
    }
    return rows;
  }

  private String summary(PackageDifference difference) {
    String still = "the outcome stays " + outcome(difference.after());
    if (!difference.moves()) {
      return "Nothing changes; " + still + ".";
    }
    return difference.movesOutcome()
        ? "The outcome moves from "
            + outcome(difference.before())
            + " to "
            + outcome(difference.after())
            + "."
        : "Nothing else changes; " + still + ".";
  }

  private static String outcome(Outcome outcome) {
    return VerdictWords.of(outcome);
  }
}
