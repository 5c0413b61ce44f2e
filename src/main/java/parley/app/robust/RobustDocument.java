package parley.app.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.AgreementWords;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.app.words.TermWords;
import parley.app.words.VerdictWords;
import parley.model.RuleId;
import parley.model.WordList;
import parley.model.verdict.Outcome;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.question.robust.FlipSet;
import parley.question.robust.LikelyDeals;
import parley.question.robust.PackageOdds;
import parley.question.robust.PartyOdds;
import parley.question.robust.RobustResult;
import parley.question.robust.Swing;

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

  private final DocumentBuilder document = new DocumentBuilder();
  private final RobustResult result;
  private final StanceWords stances;

  private RobustDocument(RobustResult result) {
    this.result = result;
    this.stances = new StanceWords(result.rules());
  }

  public static Document of(RobustResult result) {
    return new RobustDocument(result).whole();
  }

  private Document whole() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
    if (!result.packages().isEmpty()) {
      overview();
    }
    for (PackageOdds odds : result.packages()) {
      document.heading(name(odds));
      details(odds);
    }
    best();
    document.heading("Note").paragraph(sureness()).paragraph(NOTE);
    rows();
    return document.build();
  }

  /** One a package and party, then one for all together, of deals. */
  private void rows() {
    document.columns(WordList.of("package party accepts holds_out rejects"));
    for (PackageOdds odds : result.packages()) {
      String id = odds.verdict().id();
      odds.parties()
          .forEach(p -> document.row(id, p.party(), p.accepts(), p.holdsOut(), p.rejects()));
      document.row(id, "all", odds.deal(), "", "");
    }
  }

  private static String name(PackageOdds odds) {
    String outcome = VerdictWords.of(odds.verdict().outcome());
    return odds.verdict().id()
        + ": "
        + outcome
        + "; probability of a deal "
        + Percent.of(odds.deal());
  }

  /** {@return whether nothing is known of what the party does} */
  private static boolean isSilent(PartyOdds odds) {
    return odds.accepts() == 0 && odds.holdsOut() == 0 && odds.rejects() == 0;
  }

  private void overview() {
    Map<String, String> headings = Headings.of(result.rules().agenda(), result.parties());
    List<String> head = new ArrayList<>(List.of("package"));
    result.parties().forEach(p -> head.add(headings.getOrDefault(p, p)));
    boolean allMust = AgreementWords.of(result.rules().agenda(), result.parties()).isEmpty();
    head.add(allMust ? "all" : "deal");
    List<List<Object>> rows = new ArrayList<>();
    for (PackageOdds odds : result.packages()) {
      List<Object> row = new ArrayList<>(List.of(odds.verdict().id()));
      odds.parties().forEach(p -> row.add(isSilent(p) ? "–" : percent(p.accepts())));
      row.add(percent(odds.deal()));
      rows.add(row);
    }
    document.heading("The probability that each party accepts");
    document.table(head, rows);
    List<String> legend = Headings.legend(result.rules().agenda(), headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
    if (!result.open().isEmpty()) {
      document.paragraph(
          "Left out because they leave issues open: " + String.join(", ", result.open()));
    }
  }

  private void details(PackageOdds odds) {
    String other = odds.verdict().outcome() == Outcome.DEAL ? "no deal" : "a deal";
    if (odds.flips().isEmpty()) {
      document.paragraph("No set of stances, if not really held, would make it " + other + ".");
    }
    for (FlipSet flip : odds.flips()) {
      flip(flip, other);
    }
    if (odds.moreFlips()) {
      document.paragraph("There are more such sets: --limit N lists N.");
    }
    if (!odds.swings().isEmpty()) {
      swings(odds);
    }
  }

  private void flip(FlipSet flip, String other) {
    int size = flip.stances().size();
    String which = size == 1 ? "this stance is not" : "none of these " + size + " stances is";
    String unless =
        size == 1 ? "but it is certain: confidence 1" : "but some are certain: confidence 1";
    String chance =
        flip.probability() == 0 ? unless : "probability " + Percent.of(flip.probability());
    document.section("It is " + other + " if " + which + " really held (" + chance + ")");
    for (RuleId id : flip.stances()) {
      document.item(stances.of(id) + sure(id));
    }
  }

  /** The rule's own confidence stands behind its name. */
  private String sure(RuleId id) {
    return Optional.ofNullable(result.confidences().assumed().get(id))
        .map(c -> ", assumed " + Numbers.decimal(c))
        .orElse("");
  }

  private void swings(PackageOdds odds) {
    document.section("What moves most");
    boolean deal = odds.swings().stream().anyMatch(s -> s.deal() > 0);
    List<List<Object>> rows = new ArrayList<>();
    List<Swing> moving = odds.swings().stream().filter(s -> !deal || s.deal() > 0).toList();
    for (Swing swing : moving.stream().limit(SWINGS_MAX).toList()) {
      double held = deal ? swing.dealIfHeld() : swing.partyIfHeld();
      double not = deal ? swing.dealIfNot() : swing.partyIfNot();
      rows.add(
          List.of(
              new Quantity(Numbers.decimal(swing.confidence())),
              percent(held),
              percent(not),
              new Bar(Math.min(held, not), Math.max(held, not), 10, true),
              stances.brief(swing.stance())));
    }
    document.table(List.of("sure", "if held", "if not", "", "stance"), rows);
    String of = deal ? "of a deal" : "that its own party accepts (no single stance moves a deal)";
    int rest = moving.size() - rows.size();
    document.paragraph(
        "The probability "
            + of
            + " if the stance is surely held and if it is surely not."
            + (rest > 0 ? " " + rest + " more are in the JSON." : ""));
    new SharedClaims(result.rules()).words(odds).forEach(document::paragraph);
  }

  private static Quantity percent(double probability) {
    return new Quantity(Percent.of(probability));
  }

  private void best() {
    LikelyDeals best = result.best().value();
    document.heading("Most probably a deal, of " + Numbers.many(result.total(), "package"));
    if (best.found().isEmpty() && result.best().complete()) {
      document.paragraph(
          "None can be a deal: the certain stances leave no package. `parley diagnose`"
              + " says which.");
    }
    for (int i = 0; i < best.found().size(); i++) {
      PackageOdds odds = best.found().get(i);
      document.section((i + 1) + ". " + Percent.of(odds.deal()));
      document.paragraph(TermWords.of(result.rules().agenda(), odds.verdict().terms()));
      document.paragraph(
          odds.parties().stream()
              .map(p -> stances.title(p.party()) + " " + Percent.of(p.accepts()))
              .collect(Collectors.joining(", ")));
    }
    if (result.best().reason().isPresent()) {
      document.unknown(result.best().reason().get());
    } else if (best.more()) {
      document.paragraph("There are more, as probable or less: --limit N lists N.");
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
        + " counts as certain."
        + assumed;
  }
}
