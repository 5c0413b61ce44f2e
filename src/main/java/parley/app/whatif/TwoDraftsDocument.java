package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import parley.app.words.OptionWords;
import parley.app.words.VerdictWords;
import parley.app.words.Verdicts;
import parley.model.Agenda;
import parley.model.WordList;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.whatif.PartyChange;
import parley.question.whatif.TwoDrafts;

/** Draft against draft: where they differ, how each party fares, and which stances decide it. */
public final class TwoDraftsDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final TwoDrafts drafts;
  private final DifferenceWords words;

  private TwoDraftsDocument(TwoDrafts drafts) {
    this.drafts = drafts;
    this.words = new DifferenceWords(drafts.rules());
  }

  public static Document of(TwoDrafts drafts) {
    TwoDraftsDocument answer = new TwoDraftsDocument(drafts);
    answer.add();
    return answer.document.build();
  }

  private void add() {
    String first = drafts.first().id();
    String second = drafts.second().id();
    document.title(Text.dotted(drafts.scenario(), "as of " + drafts.asOf()));
    document.heading(first + " against " + second);
    document.table(List.of("", first, second), verdicts());
    terms(first, second);
    drafts.difference().moved().forEach(p -> stances(p, first, second));
    drafts.first().stopped().ifPresent(document::unknown);
    drafts.second().stopped().ifPresent(document::unknown);
    rows();
  }

  private List<List<Object>> verdicts() {
    List<List<Object>> rows = new ArrayList<>();
    for (PartyChange party : drafts.difference().parties()) {
      rows.add(
          List.of(
              words.title(party.party()),
              words.verdict(party.before()),
              words.verdict(party.after())));
    }
    rows.add(
        List.of(
            "outcome",
            VerdictWords.of(drafts.first().outcome()),
            VerdictWords.of(drafts.second().outcome())));
    return rows;
  }

  private void terms(String first, String second) {
    Agenda agenda = drafts.rules().agenda();
    OptionWords titles = new OptionWords(agenda);
    List<List<Object>> rows = new ArrayList<>();
    for (String issue : drafts.issues()) {
      rows.add(
          List.of(
              titles.issue(issue),
              option(titles, issue, drafts.first()),
              option(titles, issue, drafts.second())));
    }
    document.heading(rows.isEmpty() ? "Their terms are the same" : "Where they differ");
    document.table(List.of("", first, second), rows);
  }

  private static String option(OptionWords titles, String issue, PackageVerdict draft) {
    return draft.terms().option(issue).map(o -> titles.option(issue, o)).orElse("open");
  }

  private void stances(PartyChange party, String first, String second) {
    document.heading(words.title(party.party()));
    party
        .goes()
        .forEach(f -> document.item("only against " + first + ": ", DifferenceWords.reason(f)));
    party
        .appears()
        .forEach(f -> document.item("only against " + second + ": ", DifferenceWords.reason(f)));
    party
        .changed()
        .forEach(f -> document.item("under " + second + ": ", DifferenceWords.reason(f)));
  }

  private void rows() {
    document.columns(
        WordList.of(
            "party package against verdict verdict_against satisfaction satisfaction_against only_package only_against"));
    for (PartyChange party : drafts.difference().parties()) {
      document.row(
          party.party(),
          drafts.first().id(),
          drafts.second().id(),
          party.before().map(PartyVerdict::verdict),
          party.after().map(PartyVerdict::verdict),
          party.before().flatMap(Verdicts::known),
          party.after().flatMap(Verdicts::known),
          WhatIfRows.rules(party.goes()),
          WhatIfRows.rules(party.appears()));
    }
  }
}
