package parley.app.negotiate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.language.PhraseBook;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.model.claim.Register;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.question.negotiate.Blocker;
import parley.question.negotiate.GivenUp;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.Spread;

/** How talks end, for people. */
final class NegotiateDocument {
  /** What the numbers mean, and what they do not. */
  static final String NOTE =
      "This studies the logic of the rules; it is not a forecast. The parties know only their own"
          + " stances, and bargain by the stated protocol and tactics. Each run draws which stances"
          + " are held, each by its confidence, independently of the others. A deal here need not"
          + " be one for `search`: parties give demands up, and a run may leave out an uncertain"
          + " stance. A share of runs is not the probability that a deal will be signed. Nobody"
          + " knows the parties' real tactics, patience or reservation values, and the result"
          + " depends on them.";

  private static final int BAR = 20;
  private static final int NARROW = 10;
  private static final int OPTIONS_MAX = 6;
  private static final int BLOCKERS_MAX = 12;

  private final DocumentBuilder document = new DocumentBuilder();
  private final NegotiationResult result;
  private final Register register;
  private final StanceWords stances;
  private final OptionWords titles;

  private NegotiateDocument(NegotiationResult result, Register register) {
    this.result = result;
    this.register = register;
    this.stances = new StanceWords(result.rules());
    this.titles = new OptionWords(result.rules().agenda());
  }

  static Document of(NegotiationResult result, Register register) {
    return new NegotiateDocument(result, register).whole();
  }

  private Document whole() {
    TalkWords words = new TalkWords(result, PhraseBook.of(Optional.empty()));
    document.title(Text.dotted(result.scenario(), words.days(), words.measures()));
    words.silence().forEach(document::paragraph);
    document.paragraph(words.tactics());
    overview();
    words.cutShort().ifPresent(document::paragraph);
    if (result.deals() > 0) {
      options();
      satisfaction();
      givenUp();
    }
    blockedBy();
    new PathSection(document, result, register).write();
    document.heading("Note").paragraph(NOTE);
    result
        .stopped()
        .ifPresent(s -> document.unknown(Numbers.many(result.done(), "run") + " made, then " + s));
    NegotiateRows.write(document, result);
    return document.build();
  }

  private void overview() {
    if (result.rate().isEmpty()) {
      return;
    }
    var rate = result.rate().get();
    document.heading("How many runs end with a deal");
    document.paragraph(
        new Bar(0, rate.value(), BAR, true),
        " "
            + Percent.of(rate.value())
            + " of runs ("
            + Numbers.many(result.deals(), "deal")
            + "); 95 % interval "
            + Percent.of(rate.low())
            + " to "
            + Percent.of(rate.high()));
    result
        .rounds()
        .ifPresent(
            r ->
                document.paragraph(
                    "A deal takes until round "
                        + (int) r.median()
                        + " (median); a tenth of deals come by round "
                        + (int) r.p10()
                        + ", nine tenths by round "
                        + (int) r.p90()
                        + "."));
    result
        .unchanged()
        .filter(share -> share > 0)
        .ifPresent(
            share ->
                document.paragraph(
                    Percent.of(share)
                        + " of deals change nothing: they settle for the status quo on every"
                        + " issue."));
  }

  private void options() {
    List<List<Object>> rows = new ArrayList<>();
    List<String> always = new ArrayList<>();
    for (Map.Entry<String, Map<String, Double>> issue : result.options().entrySet()) {
      List<Map.Entry<String, Double>> some =
          issue.getValue().entrySet().stream().filter(e -> e.getValue() > 0).toList();
      if (some.size() == 1) {
        always.add(titles.term(issue.getKey(), some.get(0).getKey()));
      } else {
        some.stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(OPTIONS_MAX)
            .forEach(e -> rows.add(option(issue.getKey(), e.getKey(), e.getValue())));
        if (some.size() > OPTIONS_MAX) {
          String others = (some.size() - OPTIONS_MAX) + " other options";
          rows.add(List.of("", "", titles.issue(issue.getKey()) + ": " + others));
        }
      }
    }
    if (!always.isEmpty()) {
      document.heading("Agreed in every deal");
      always.forEach(document::item);
    }
    if (!rows.isEmpty()) {
      document.heading("How often each option is agreed");
      document.table(List.of("deals", "", "option"), rows);
    }
  }

  private List<Object> option(String issue, String option, double share) {
    return List.of(
        Percent.quantity(share), new Bar(0, share, NARROW, false), titles.term(issue, option));
  }

  private void satisfaction() {
    List<List<Object>> rows = new ArrayList<>();
    result
        .satisfaction()
        .forEach(
            (party, spread) ->
                rows.add(
                    List.of(
                        stances.title(party),
                        Percent.quantity(spread.median()),
                        Percent.quantity(spread.p10()),
                        Percent.quantity(spread.p90()),
                        bar(spread))));
    document.heading("Satisfaction with deals");
    document.table(List.of("party", "median", "10th", "90th percentile", ""), rows);
  }

  /** One that can be seen even where there is no spread. */
  private static Bar bar(Spread spread) {
    double from = Math.min(spread.p10(), 1 - 1.0 / BAR);
    return new Bar(from, Math.max(spread.p90(), from + 1.0 / BAR), BAR, true);
  }

  private void givenUp() {
    List<List<Object>> rows = new ArrayList<>();
    for (GivenUp one : result.givenUp()) {
      rows.add(
          List.of(
              Percent.quantity(one.share()),
              one.conceded() == 0
                  ? ""
                  : one.conceded() == one.share() ? "all" : Percent.of(one.conceded()),
              new Quantity("" + (int) one.round().median()),
              stances.of(one.demand())));
    }
    if (rows.isEmpty()) {
      document.heading("No deal leaves a demand unmet of a party that accepts it");
    } else {
      document.heading("Demands given up for deals");
      document.table(List.of("deals", "conceded", "from round", "demand"), rows);
    }
  }

  private void blockedBy() {
    if (result.blockedBy().isEmpty()) {
      return;
    }
    List<List<Object>> rows = new ArrayList<>();
    result.blockedBy().stream()
        .limit(BLOCKERS_MAX)
        .forEach(b -> rows.add(List.of(Percent.quantity(b.share()), blocker(b))));
    document.heading("What blocked the runs that failed, in their last round");
    document.table(List.of("runs", "because of"), rows);
    int more = result.blockedBy().size() - BLOCKERS_MAX;
    if (more > 0) {
      document.paragraph("And " + more + " less often.");
    }
  }

  private String blocker(Blocker blocker) {
    String party = blocker.obstacle().party();
    Optional<String> rule = blocker.obstacle().rule();
    return rule.map(r -> stances.of(new RuleId(party, r)))
        .orElseGet(
            () ->
                stances.title(party)
                    + (blocker.obstacle().silent()
                        ? ": silent"
                        : ": aspires to more satisfaction"));
  }
}
