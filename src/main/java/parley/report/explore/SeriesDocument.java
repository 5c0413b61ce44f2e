package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.model.whatif.Difference;
import parley.model.whatif.WhatIfSeries;
import parley.model.whatif.WhatIfSeries.OfIssues;
import parley.model.whatif.WhatIfSeries.Variant;
import parley.report.Headings;
import parley.report.paper.Look;
import parley.report.paper.Paper;
import parley.report.space.Numbers;
import parley.report.space.StanceWords;

/** A package under every option of an issue, pair of options of two, or without each stance. */
public final class SeriesDocument {
  private static final String HERE = "*";

  private final Paper paper;
  private final WhatIfSeries series;
  private final boolean all;
  private final DifferenceWords words;

  /**
   * Writes on the given paper.
   *
   * @param all whether variants that move no verdict are listed too
   */
  public SeriesDocument(Paper paper, WhatIfSeries series, boolean all) {
    this.paper = paper;
    this.series = series;
    this.all = all;
    this.words = new DifferenceWords(paper.look(), series.rules());
  }

  /** Writes the whole. */
  public void write() throws IOException {
    String day = " " + paper.look().dot() + " as of " + series.before().asOf();
    paper.title(series.scenario() + day);
    String given =
        series.alteration().isNone() ? "" : ", if " + AlterationWords.of(series.alteration());
    if (series.axis() instanceof OfIssues of) {
      String axis = String.join(" and ", of.issues());
      paper.heading(Optional.empty(), series.packageId() + given + ", each option of " + axis);
      baseline();
      grid(of.issues());
    } else {
      paper.heading(Optional.empty(), series.packageId() + given + ", without each stance");
      baseline();
    }
    moves();
  }

  /** Says what all variants have in common, so that what each moves is its own. */
  private void baseline() throws IOException {
    if (!series.alteration().isNone()) {
      String moved = words.moves(series.difference());
      String alone = moved.isEmpty() ? " moves " + minor(series.difference()) : ": " + moved;
      paper.paragraph("That alone" + alone + ". What follows is compared with that.");
    }
  }

  private String here() {
    return HERE + " as the package stands" + (series.alteration().isNone() ? "" : ", so changed");
  }

  private void grid(List<String> issues) throws IOException {
    if (issues.size() == 1) {
      oneIssue(issues.get(0));
    } else {
      twoIssues(issues.get(0), issues.get(1));
    }
  }

  private void oneIssue(String issue) throws IOException {
    List<String> parties = parties();
    Map<String, String> headings = Headings.of(series.rules().agenda(), parties);
    List<String> head = new ArrayList<>(List.of(issue));
    parties.forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("outcome");
    paper.columns(head, series.variants().stream().map(v -> row(v, issue, parties)).toList());
    List<String> legend = marks();
    legend.addAll(Headings.legend(series.rules().agenda(), headings));
    legend.add(here());
    paper.paragraph(String.join(" " + paper.look().dot() + " ", legend));
  }

  private List<String> row(Variant variant, String issue, List<String> parties) {
    List<String> row = new ArrayList<>();
    row.add(option(variant, issue) + (isHere(variant, List.of(issue)) ? " " + HERE : ""));
    for (String party : parties) {
      Optional<PartyVerdict> verdict = variant.after().verdict().of(party);
      row.add(verdict.map(v -> paper.look().mark(v.verdict())).orElse("-"));
    }
    row.add(Look.words(variant.after().verdict().outcome()));
    return row;
  }

  /** {@return the marks that stand in the table, each with its word} */
  private List<String> marks() {
    List<String> legend = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      boolean used =
          series.variants().stream()
              .flatMap(v -> v.after().verdict().verdicts().stream())
              .anyMatch(v -> v.verdict() == verdict);
      if (used) {
        legend.add(words.marked(verdict));
      }
    }
    return legend;
  }

  /** Columns are lettered: options' names are too long for heads. */
  private void twoIssues(String rowIssue, String columnIssue) throws IOException {
    List<String> columns = series.rules().agenda().issue(columnIssue).orElseThrow().optionIds();
    List<String> head = new ArrayList<>(List.of(rowIssue));
    List<String> legend = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      head.add("(" + (c + 1) + ")");
      legend.add("(" + (c + 1) + ") " + columnIssue + " " + columns.get(c));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < series.variants().size(); at += columns.size()) {
      List<String> row = new ArrayList<>();
      row.add(option(series.variants().get(at), rowIssue));
      for (Variant variant : series.variants().subList(at, at + columns.size())) {
        String here = isHere(variant, List.of(rowIssue, columnIssue)) ? HERE : "";
        row.add(cell(variant.after().verdict()) + here);
      }
      rows.add(row);
    }
    paper.columns(head, rows);
    int count = series.variants().get(0).after().verdict().verdicts().size();
    legend.add("each cell: how many of " + Numbers.many(count, "party", "parties") + " accept");
    legend.add(here());
    paper.paragraph(String.join(" " + paper.look().dot() + " ", legend));
  }

  private static String cell(PackageVerdict verdict) {
    return verdict.outcome() == Outcome.DEAL ? "deal" : String.valueOf(accepting(verdict));
  }

  private static long accepting(PackageVerdict verdict) {
    return verdict.verdicts().stream().filter(v -> v.verdict() == Verdict.ACCEPTS).count();
  }

  private void moves() throws IOException {
    List<Variant> moving =
        series.variants().stream().filter(v -> v.difference().movesVerdict()).toList();
    List<Variant> shown = all ? series.variants() : moving;
    boolean stances = !(series.axis() instanceof OfIssues);
    String noun = stances ? "stance" : "variant";
    paper.section("What moves");
    for (Variant variant : shown) {
      String moved = words.moves(variant.difference());
      String dash = " " + paper.look().dash() + " ";
      paper.item(
          0,
          name(variant, stances) + dash + (moved.isEmpty() ? minor(variant.difference()) : moved));
    }
    if (shown.isEmpty()) {
      String none = stances ? "No single stance, dropped, moves" : "No variant moves";
      paper.paragraph(none + " a verdict.");
    } else if (shown.size() < series.variants().size()) {
      int rest = series.variants().size() - shown.size();
      paper.paragraph(
          Numbers.many(rest, "other " + noun)
              + (rest == 1
                  ? " moves no verdict; --all lists it."
                  : " move no verdict; --all lists them."));
    }
  }

  private static String minor(Difference difference) {
    return difference.moves() ? "no verdict, only findings or satisfaction" : "nothing";
  }

  private String name(Variant variant, boolean stances) {
    if (stances) {
      List<RuleId> without = variant.alteration().without();
      return new StanceWords(series.rules()).of(without.get(without.size() - 1));
    }
    OfIssues of = (OfIssues) series.axis();
    return of.issues().stream()
        .map(i -> (of.issues().size() > 1 ? i + " " : "") + option(variant, i))
        .collect(Collectors.joining(", "));
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
