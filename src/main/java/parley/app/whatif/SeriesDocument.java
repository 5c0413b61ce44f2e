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
import parley.model.Issue;
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

  /**
   * So many amounts are told one by one; of more, those that come to the same are told together.
   */
  private static final int SINGLY_MAX = 12;

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
    document.table(head, runs().stream().map(r -> row(r, issue, parties)).toList());
    List<Object> legend = marks();
    legend.addAll(Headings.legend(series.rules().agenda(), headings));
    legend.add(here());
    document.paragraph(Text.dotted(legend.toArray()));
  }

  /** {@return the variants; those of a long range of amounts by what they come to} */
  private List<VariantRun> runs() {
    return VariantRun.of(series.variants(), this::isTold);
  }

  /** {@return whether a variant needs no line of its own behind another} */
  private boolean isTold(Variant before, Variant variant) {
    boolean isLong =
        series.axis() instanceof OfIssues of
            && of.issues().size() == 1
            && series.rules().agenda().issue(of.issues().get(0)).flatMap(Issue::range).isPresent()
            && series.variants().size() > SINGLY_MAX;
    return isLong
        && !all
        && told(before).equals(told(variant))
        && !isHere(before, issues())
        && !isHere(variant, issues());
  }

  private List<String> issues() {
    return series.axis() instanceof OfIssues of ? of.issues() : List.of();
  }

  private static List<Object> told(Variant variant) {
    List<Object> told = new ArrayList<>(List.of(variant.after().verdict().outcome()));
    variant.after().verdict().verdicts().forEach(v -> told.add(v.verdict()));
    return told;
  }

  private List<Object> row(VariantRun run, String issue, List<String> parties) {
    Variant variant = run.first();
    List<Object> row = new ArrayList<>();
    row.add(title(run, issue) + (isHere(variant, List.of(issue)) ? " " + HERE : ""));
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
    List<VariantRun> shown =
        runs().stream().filter(r -> all || r.first().difference().movesVerdict()).toList();
    boolean stances = !(series.axis() instanceof OfIssues);
    String noun = stances ? "stance" : "variant";
    document.section("What moves");
    for (VariantRun run : shown) {
      Variant variant = run.first();
      Text moved = words.moves(variant.difference());
      Object what = moved.isEmpty() ? minor(variant.difference()) : moved;
      document.item(name(run, stances), " ", Sign.DASH, " ", what);
    }
    if (shown.isEmpty()) {
      String none = stances ? "No single stance, dropped, moves" : "No variant moves";
      document.paragraph(none + " a verdict.");
    } else if (!all && moving.size() < series.variants().size()) {
      int rest = series.variants().size() - moving.size();
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

  private String name(VariantRun run, boolean stances) {
    if (stances) {
      List<RuleId> without = run.first().alteration().without();
      return new StanceWords(series.rules()).of(without.get(without.size() - 1));
    }
    OfIssues of = (OfIssues) series.axis();
    return of.issues().stream()
        .map(i -> (of.issues().size() > 1 ? titles.issue(i) + ": " : "") + title(run, i))
        .collect(Collectors.joining("; "));
  }

  private String title(VariantRun run, String issue) {
    String first = title(run.first(), issue);
    return run.isOfOne() ? first : first + " to " + title(run.last(), issue);
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
