package parley.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.StanceWords;
import parley.app.words.VerdictWords;
import parley.model.RuleId;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.whatif.PackageDifference;
import parley.question.whatif.WhatIfSeries;
import parley.question.whatif.WhatIfSeries.OfIssues;
import parley.question.whatif.WhatIfSeries.Variant;

/** A package under every option of an issue, pair of options of two, or without each stance. */
public final class SeriesDocument {
  private static final String HERE = "*";

  private final DocumentBuilder document = new DocumentBuilder();
  private final WhatIfSeries series;
  private final boolean all;
  private final DifferenceWords words;
  private final OptionWords titles;

  private SeriesDocument(WhatIfSeries series, boolean all) {
    this.series = series;
    this.all = all;
    this.words = new DifferenceWords(series.rules());
    this.titles = new OptionWords(series.rules().agenda());
  }

  /**
   * {@return the series in words and tables}
   *
   * @param all whether variants that move no verdict are listed too
   */
  public static Document of(WhatIfSeries series, boolean all) {
    return new SeriesDocument(series, all).whole();
  }

  private Document whole() {
    document.title(Text.dotted(series.scenario(), "as of " + series.before().asOf()));
    String given =
        series.alteration().isNone()
            ? ""
            : ", if " + AlterationWords.of(series.rules(), series.alteration());
    if (series.axis() instanceof OfIssues of) {
      String axis = of.issues().stream().map(titles::issue).collect(Collectors.joining(" and "));
      document.heading(series.packageId() + given + ", with each option of " + axis);
      baseline();
      grid(of.issues());
    } else {
      document.heading(series.packageId() + given + ", without each stance");
      baseline();
    }
    moves();
    rows();
    return document.build();
  }

  /** First what all variants have, if there is such, then each variant compared with that. */
  private void rows() {
    WhatIfRows rows = new WhatIfRows(document, series.packageId());
    rows.head();
    if (!series.alteration().isNone()) {
      rows.add("", series.alteration(), series.difference());
    }
    series.variants().forEach(v -> rows.add("", v.alteration(), v.difference()));
  }

  /** Says what all variants have in common, so that what each moves is its own. */
  private void baseline() {
    if (!series.alteration().isNone()) {
      Text moved = words.moves(series.difference());
      Text alone =
          moved.isEmpty() ? Text.of(" moves ", minor(series.difference())) : Text.of(": ", moved);
      document.paragraph("That alone", alone, ". What follows is compared with that.");
    }
  }

  private String here() {
    return HERE + " as the package stands" + (series.alteration().isNone() ? "" : ", so changed");
  }

  private void grid(List<String> issues) {
    if (issues.size() == 1) {
      oneIssue(issues.get(0));
    } else {
      twoIssues(issues.get(0), issues.get(1));
    }
  }

  private void oneIssue(String issue) {
    List<String> parties = parties();
    Map<String, String> headings = Headings.of(series.rules().agenda(), parties);
    List<String> head = new ArrayList<>(List.of("option"));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("outcome");
    document.table(head, series.variants().stream().map(v -> row(v, issue, parties)).toList());
    List<Object> legend = marks();
    legend.addAll(Headings.legend(series.rules().agenda(), headings));
    legend.add(here());
    document.paragraph(Text.dotted(legend.toArray()));
  }

  private List<Object> row(Variant variant, String issue, List<String> parties) {
    List<Object> row = new ArrayList<>();
    row.add(title(variant, issue) + (isHere(variant, List.of(issue)) ? " " + HERE : ""));
    for (String party : parties) {
      Optional<PartyVerdict> verdict = variant.after().verdict().of(party);
      row.add(verdict.<Object>map(v -> VerdictWords.sign(v.verdict())).orElse("-"));
    }
    row.add(VerdictWords.of(variant.after().verdict().outcome()));
    return row;
  }

  /** {@return the marks that stand in the table, each with its word} */
  private List<Object> marks() {
    List<Object> legend = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      boolean used =
          series.variants().stream()
              .flatMap(v -> v.after().verdict().verdicts().stream())
              .anyMatch(v -> v.verdict() == verdict);
      if (used) {
        legend.add(VerdictWords.marked(verdict));
      }
    }
    return legend;
  }

  /** Columns are lettered: options' names are too long for heads. */
  private void twoIssues(String rowIssue, String columnIssue) {
    List<String> columns = series.rules().agenda().issue(columnIssue).orElseThrow().optionIds();
    List<String> head = new ArrayList<>(List.of(titles.issue(rowIssue)));
    List<String> legend = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      head.add("(" + (c + 1) + ")");
      legend.add("(" + (c + 1) + ") " + titles.term(columnIssue, columns.get(c)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < series.variants().size(); at += columns.size()) {
      List<String> row = new ArrayList<>();
      row.add(title(series.variants().get(at), rowIssue));
      for (Variant variant : series.variants().subList(at, at + columns.size())) {
        String here = isHere(variant, List.of(rowIssue, columnIssue)) ? HERE : "";
        row.add(cell(variant.after().verdict()) + here);
      }
      rows.add(row);
    }
    document.table(head, rows);
    int count = series.variants().get(0).after().verdict().verdicts().size();
    legend.add("each cell: how many of " + Numbers.many(count, "party", "parties") + " accept");
    legend.add(here());
    document.paragraph(Text.dotted(legend.toArray()));
  }

  private static String cell(PackageVerdict verdict) {
    return verdict.outcome() == Outcome.DEAL ? "deal" : String.valueOf(accepting(verdict));
  }

  private static long accepting(PackageVerdict verdict) {
    return verdict.verdicts().stream().filter(v -> v.verdict() == Verdict.ACCEPTS).count();
  }

  private void moves() {
    List<Variant> moving =
        series.variants().stream().filter(v -> v.difference().movesVerdict()).toList();
    List<Variant> shown = all ? series.variants() : moving;
    boolean stances = !(series.axis() instanceof OfIssues);
    String noun = stances ? "stance" : "variant";
    document.section("What moves");
    for (Variant variant : shown) {
      Text moved = words.moves(variant.difference());
      Object what = moved.isEmpty() ? minor(variant.difference()) : moved;
      document.item(name(variant, stances), " ", Sign.DASH, " ", what);
    }
    if (shown.isEmpty()) {
      String none = stances ? "No single stance, dropped, moves" : "No variant moves";
      document.paragraph(none + " a verdict.");
    } else if (shown.size() < series.variants().size()) {
      int rest = series.variants().size() - shown.size();
      document.paragraph(
          Numbers.many(rest, "other " + noun)
              + (rest == 1
                  ? " moves no verdict; --all lists it."
                  : " move no verdict; --all lists them."));
    }
  }

  private static String minor(PackageDifference difference) {
    return difference.moves() ? "no verdict, only findings or satisfaction" : "nothing";
  }

  private String name(Variant variant, boolean stances) {
    if (stances) {
      List<RuleId> without = variant.alteration().without();
      return new StanceWords(series.rules()).of(without.get(without.size() - 1));
    }
    OfIssues of = (OfIssues) series.axis();
    return of.issues().stream()
        .map(i -> (of.issues().size() > 1 ? titles.issue(i) + ": " : "") + title(variant, i))
        .collect(Collectors.joining("; "));
  }

  private String title(Variant variant, String issue) {
    return titles.option(issue, option(variant, issue));
  }

  private static String option(Variant variant, String issue) {
    return variant.alteration().set().option(issue).orElseThrow();
  }

  private boolean isHere(Variant variant, List<String> issues) {
    return issues.stream()
        .allMatch(
            i ->
                series.after().verdict().terms().option(i).equals(Optional.of(option(variant, i))));
  }

  private List<String> parties() {
    return series.variants().get(0).after().verdict().verdicts().stream()
        .map(PartyVerdict::party)
        .toList();
  }
}
