package parley.report.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.robust.FlipSet;
import parley.model.robust.LikelyDeals;
import parley.model.robust.PackageOdds;
import parley.model.robust.PartyOdds;
import parley.model.robust.RobustResult;
import parley.model.robust.Swing;
import parley.model.verdict.Outcome;
import parley.report.Headings;
import parley.report.paper.Look;
import parley.report.paper.Paper;
import parley.report.paper.Percent;
import parley.report.space.Numbers;
import parley.report.space.StanceWords;

/** How much outcomes hang on stances that are not sure. */
public final class RobustDocument {
  /** What the probabilities mean and do not mean. */
  public static final String NOTE =
      "What these numbers mean: each stance is taken to be really held with the confidence that its"
          + " rule gives, independently of the others; the probability is that of the stances"
          + " which would then let the package through. They do not say how likely a party is to"
          + " sign: a party may hold what no source says, or bluff, or change its mind; and"
          + " stances that rest on the same source are not independent.";

  private static final int SWINGS_MAX = 8;

  private final Paper paper;
  private final RobustResult result;
  private final StanceWords stances;

  /** Writes on the given paper. */
  public RobustDocument(Paper paper, RobustResult result) {
    this.paper = paper;
    this.result = result;
    this.stances = new StanceWords(result.rules());
  }

  /** Writes the whole. */
  public void write() throws IOException {
    paper.title(result.scenario() + " " + paper.look().dot() + " as of " + result.asOf());
    if (!result.packages().isEmpty()) {
      overview();
    }
    for (PackageOdds odds : result.packages()) {
      paper.heading(Optional.empty(), name(odds));
      details(odds);
    }
    best();
    paper.heading(Optional.empty(), "Note");
    paper.paragraph(sureness());
    paper.paragraph(NOTE);
  }

  private static String name(PackageOdds odds) {
    String outcome = Look.words(odds.verdict().outcome());
    return odds.verdict().id()
        + ": "
        + outcome
        + "; probability of a deal "
        + Percent.of(odds.deal());
  }

  private void overview() throws IOException {
    Map<String, String> headings = Headings.of(result.rules().agenda(), result.parties());
    List<String> head = new ArrayList<>(List.of("package"));
    result.parties().forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("all");
    List<List<String>> rows = new ArrayList<>();
    for (PackageOdds odds : result.packages()) {
      List<String> row = new ArrayList<>(List.of(odds.verdict().id()));
      odds.parties().forEach(p -> row.add(Percent.of(p.accepts())));
      row.add(Percent.of(odds.deal()));
      rows.add(row);
    }
    paper.heading(Optional.empty(), "The probability that each party accepts");
    paper.columns(head, rows);
    List<String> legend = Headings.legend(result.rules().agenda(), headings);
    if (!legend.isEmpty()) {
      paper.paragraph(String.join(" " + paper.look().dot() + " ", legend));
    }
    if (!result.open().isEmpty()) {
      paper.paragraph("Left out, for they leave issues open: " + String.join(", ", result.open()));
    }
  }

  private void details(PackageOdds odds) throws IOException {
    String other = odds.verdict().outcome() == Outcome.DEAL ? "no deal" : "a deal";
    if (odds.flips().isEmpty()) {
      paper.paragraph("Nothing that is not held could make it " + other + ".");
    }
    for (FlipSet flip : odds.flips()) {
      flip(flip, other);
    }
    if (odds.moreFlips()) {
      paper.paragraph("There are more such sets: --limit N lists N.");
    }
    if (!odds.swings().isEmpty()) {
      swings(odds);
    }
  }

  private void flip(FlipSet flip, String other) throws IOException {
    int size = flip.stances().size();
    String which = size == 1 ? "this is" : "these " + size + " are";
    String unless = size == 1 ? "it is sure" : "some are sure";
    String chance =
        flip.probability() == 0 ? unless : "probability " + Percent.of(flip.probability());
    String not = size == 1 ? " not really held" : " all not really held";
    paper.section("It is " + other + " if " + which + not + " (" + chance + ")");
    for (RuleId id : flip.stances()) {
      paper.item(0, stances.of(id) + sure(id));
    }
  }

  private String sure(RuleId id) {
    return result
        .rules()
        .stance(id)
        .map(result.confidences()::of)
        .filter(c -> c < 1)
        .map(c -> ", confidence " + Numbers.decimal(c))
        .orElse("");
  }

  private void swings(PackageOdds odds) throws IOException {
    paper.section("What moves most");
    boolean deal = odds.swings().stream().anyMatch(s -> s.deal() > 0);
    List<List<String>> rows = new ArrayList<>();
    List<Swing> moving = odds.swings().stream().filter(s -> !deal || s.deal() > 0).toList();
    for (Swing swing : moving.stream().limit(SWINGS_MAX).toList()) {
      double held = deal ? swing.dealIfHeld() : swing.partyIfHeld();
      double not = deal ? swing.dealIfNot() : swing.partyIfNot();
      rows.add(
          List.of(
              Numbers.decimal(swing.confidence()),
              Percent.of(held),
              Percent.of(not),
              bar(held, not),
              stances.brief(swing.stance())));
    }
    paper.columns(List.of("sure", "if held", "if not", "", "stance"), rows);
    String of = deal ? "of a deal" : "that its own party accepts (no single stance moves a deal)";
    int rest = moving.size() - rows.size();
    paper.paragraph(
        "The probability "
            + of
            + " if the stance is surely held and if it is surely not."
            + (rest > 0 ? " " + rest + " more stand in the JSON." : ""));
  }

  /** A tenth of the scale a sign. */
  private String bar(double a, double b) {
    int from = (int) Math.round(Math.min(a, b) * 10);
    int to = (int) Math.round(Math.max(a, b) * 10);
    String sign = paper.look().ascii() ? "#" : "█";
    String dot = paper.look().dot();
    int length = Math.max(to - from, a == b ? 0 : 1);
    int start = Math.min(from, 10 - length);
    return dot.repeat(start) + sign.repeat(length) + dot.repeat(10 - start - length);
  }

  private void best() throws IOException {
    LikelyDeals best = result.best().value();
    paper.heading(
        Optional.empty(), "Most probably a deal, of " + Numbers.many(result.total(), "package"));
    if (best.found().isEmpty() && result.best().complete()) {
      paper.paragraph(
          "None can be a deal: stances that are sure leave no package. `parley diagnose` says which.");
    }
    for (int i = 0; i < best.found().size(); i++) {
      PackageOdds odds = best.found().get(i);
      paper.section((i + 1) + ". " + Percent.of(odds.deal()));
      paper.paragraph(TermWords.of(result.rules().agenda(), odds.verdict().terms()));
      paper.paragraph(
          odds.parties().stream()
              .map(p -> stances.title(p.party()) + " " + Percent.of(p.accepts()))
              .collect(Collectors.joining(", ")));
    }
    if (result.best().reason().isPresent()) {
      paper.paragraph("Not all is known: " + result.best().reason().get() + ".");
    } else if (best.more()) {
      paper.paragraph("There are more, as probable or less: --limit N lists N.");
    }
  }

  private String sureness() {
    String assumed =
        result.confidences().assumed().isEmpty()
            ? ""
            : " Assumed: "
                + result.confidences().assumed().entrySet().stream()
                    .map(e -> stances.brief(e.getKey()) + " " + Numbers.decimal(e.getValue()))
                    .collect(Collectors.joining("; "))
                + ".";
    return Numbers.many(result.inForce(), "stance")
        + " in force, "
        + result.unsure()
        + " of them with a confidence below 1. Where a rule gives no confidence it is 1: the stance"
        + " counts as sure."
        + assumed;
  }

  /** {@return the probabilities of a party as cells} */
  static List<String> cells(PartyOdds odds) {
    return List.of(
        odds.party(),
        String.valueOf(odds.accepts()),
        String.valueOf(odds.holdsOut()),
        String.valueOf(odds.rejects()));
  }
}
