package parley.app.classpack;

import java.util.List;
import java.util.Optional;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.model.Party;
import parley.model.RuleId;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span.Quantity;
import parley.question.negotiate.Blocker;
import parley.question.negotiate.GivenUp;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.Spread;

/** What many runs of the class's talks give, to hold its own against. */
final class GuideTalks {
  private static final int SHOWN_MAX = 5;

  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final NegotiationResult talks;
  private final StanceWords stances;

  GuideTalks(ClassCase one) {
    this.one = one;
    this.talks = one.talks();
    this.stances = new StanceWords(one.rules());
  }

  Document document() {
    document.section("What " + Numbers.many(talks.done(), "run") + " of this would have given");
    document.paragraph(
        "A computer plays the same talks again and again, for "
            + Numbers.many(talks.arrangement().rounds(), "round")
            + " at most. In each round every party proposes once and the others accept or refuse."
            + " Each asks for everything at first and gives in at an even pace; no red line is ever"
            + " crossed. Each run takes a stance as held with its confidence. So a run may end with a"
            + " package that is not a deal above, where parties hold out for every demand.");
    for (String party : talks.silent()) {
      document.paragraph(
          "No stance of " + stances.title(party) + " is known, so here it accepts nothing.");
    }
    deals();
    gains();
    given();
    blockers();
    document.paragraph(
        "Compare, do not grade: nobody's patience, skill or trust is in these runs, and their share"
            + " of deals is not a probability. `parley negotiate` repeats them (seed "
            + talks.arrangement().seed()
            + ") and shows each step by step.");
    talks.stopped().ifPresent(s -> document.unknown("not all runs were made: " + s));
    return document.build();
  }

  private void deals() {
    talks
        .rate()
        .ifPresent(
            rate ->
                document.paragraph(
                    Percent.of(rate.value())
                        + " of runs end with a deal (95% interval "
                        + Percent.of(rate.low())
                        + " to "
                        + Percent.of(rate.high())
                        + ")"
                        + talks
                            .rounds()
                            .map(r -> ", half of them by round " + (int) r.median())
                            .orElse("")
                        + "."
                        + talks
                            .unchanged()
                            .filter(share -> share > 0)
                            .map(
                                share ->
                                    " In "
                                        + Percent.of(share)
                                        + " of these deals the status quo remains on every issue.")
                            .orElse("")));
    if (talks.deals() > 0 && one.parties().stream().allMatch(p -> p.reservation().isEmpty())) {
      document.paragraph(
          "No party has a reservation value, so in the last round each takes whatever crosses no red"
              + " line. Teams will want more, and may well end with nothing.");
    }
  }

  private void gains() {
    if (talks.satisfaction().isEmpty()) {
      return;
    }
    document.paragraph("How satisfied these deals leave each party:");
    document.table(
        List.of(
            "Party", "Half get at least", "Nine of ten get at least", "One of ten gets at least"),
        one.parties().stream()
            .flatMap(
                p ->
                    Optional.ofNullable(talks.satisfaction().get(p.id())).stream()
                        .map(s -> gain(p, s)))
            .toList());
  }

  private static List<Object> gain(Party party, Spread got) {
    return List.of(
        party.title(),
        Percent.quantity(got.median()),
        Percent.quantity(got.p10()),
        Percent.quantity(got.p90()));
  }

  private void given() {
    if (talks.givenUp().isEmpty()) {
      return;
    }
    document.paragraph("The demands that deals most often leave unmet:");
    document.table(
        List.of("Deals", "From round", "Demand"),
        talks.givenUp().stream().limit(SHOWN_MAX).map(this::given).toList());
  }

  private List<Object> given(GivenUp one) {
    int round = (int) one.round().median();
    return List.of(
        Percent.quantity(one.share()), new Quantity(round, "" + round), stances.of(one.demand()));
  }

  private void blockers() {
    if (talks.blockedBy().isEmpty()) {
      return;
    }
    document.paragraph(
        "What most often stood between the parties when a run failed. Several stances can stand in"
            + " the way of one run:");
    document.table(
        List.of("In how many of the failed runs", "Because of"),
        talks.blockedBy().stream()
            .limit(SHOWN_MAX)
            .map(b -> List.<Object>of(Percent.quantity(b.share()), because(b)))
            .toList());
  }

  private String because(Blocker blocker) {
    String party = blocker.obstacle().party();
    return blocker
        .obstacle()
        .rule()
        .map(r -> stances.of(new RuleId(party, r)))
        .orElseGet(
            () ->
                stances.title(party)
                    + (blocker.obstacle().silent() ? ": silent" : ": wanted more satisfaction"));
  }
}
