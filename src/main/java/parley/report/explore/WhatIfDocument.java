package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.verdict.Outcome;
import parley.model.whatif.Difference;
import parley.model.whatif.PartyDifference;
import parley.model.whatif.WhatIfResult;
import parley.report.paper.Look;
import parley.report.paper.Paper;

/** Packages before and after, side by side: only what moves, unless all is asked for. */
public final class WhatIfDocument {
  private final Paper paper;
  private final boolean all;

  /**
   * Writes on the given paper.
   *
   * @param all whether what stays the same is shown too
   */
  public WhatIfDocument(Paper paper, boolean all) {
    this.paper = paper;
    this.all = all;
  }

  /** Writes the results of one scenario; not empty. */
  public void write(List<WhatIfResult> results) throws IOException {
    WhatIfResult first = results.get(0);
    paper.title(first.scenario() + " " + paper.look().dot() + " as of " + first.before().asOf());
    for (WhatIfResult result : results) {
      write(result);
    }
  }

  /** Writes one result, without the scenario's name. */
  public void write(WhatIfResult result) throws IOException {
    String name = result.name().map(n -> n + ": ").orElse("");
    String what = AlterationWords.of(result.alteration());
    paper.heading(Optional.empty(), name + result.packageId() + ", if " + what);
    Difference difference = result.difference();
    DifferenceWords words = new DifferenceWords(paper.look(), result.rules());
    List<PartyDifference> shown = all ? difference.parties() : difference.moved();
    if (!shown.isEmpty() || difference.movesOutcome()) {
      paper.columns(List.of("", "before", "after"), rows(shown, difference, words));
    }
    paper.paragraph(summary(difference));
    for (Optional<String> stopped :
        List.of(result.before().verdict().stopped(), result.after().verdict().stopped())) {
      if (stopped.isPresent()) {
        paper.paragraph("Not all is known: " + stopped.get() + ".");
      }
    }
    for (PartyDifference party : shown) {
      boolean both = party.before().isPresent() && party.after().isPresent();
      List<String> lines = both ? words.findings(party, all) : List.of();
      if (!lines.isEmpty()) {
        paper.section(words.title(party.party()));
      }
      for (String line : lines) {
        paper.item(0, line);
      }
    }
  }

  private List<List<String>> rows(
      List<PartyDifference> shown, Difference difference, DifferenceWords words) {
    List<List<String>> rows = new ArrayList<>();
    for (PartyDifference party : shown) {
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

  private String summary(Difference difference) {
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
    return Look.words(outcome);
  }
}
