package parley.app.classpack;

import java.util.List;
import java.util.Optional;
import parley.app.language.PhraseBook;
import parley.app.language.StanceNames;
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
  private final PhraseBook book;
  private final NegotiationResult talks;
  private final StanceNames stances;

  GuideTalks(ClassCase one) {
    this.one = one;
    this.book = one.book();
    this.talks = one.talks();
    this.stances = new StanceNames(book, one.rules());
  }

  Document document() {
    document.section(
        book.say("paper_what_x_of_this_would_have_given", book.many(talks.done(), "run", "runs")));
    document.paragraph(
        book.say(
            "paper_a_computer_plays_the_same_talks_x",
            book.many(talks.arrangement().rounds(), "paper_for_round", "paper_for_rounds")));
    for (String party : talks.silent()) {
      document.paragraph(book.say("paper_no_stance_of_x_so_here", stances.title(party)));
    }
    deals();
    gains();
    given();
    blockers();
    document.paragraph(book.say("paper_compare_do_not_grade_x", talks.arrangement().seed()));
    talks
        .stopped()
        .ifPresent(
            s -> document.paragraph(book.say("paper_not_all_runs_were_made_x", book.stopped(s))));
    return document.build();
  }

  private void deals() {
    talks
        .rate()
        .ifPresent(
            rate -> {
              String half =
                  talks
                      .rounds()
                      .map(r -> book.say("paper_half_of_them_by_round_x", (int) r.median()))
                      .orElse("");
              String unchanged =
                  talks
                      .unchanged()
                      .filter(share -> share > 0)
                      .map(share -> book.say("paper_in_x_of_these_deals", percent(share)))
                      .orElse("");
              document.paragraph(
                  book.say(
                          "paper_x_of_runs_end_with_a_deal",
                          percent(rate.value()),
                          percent(rate.low()),
                          percent(rate.high()),
                          half)
                      + unchanged);
            });
    if (talks.deals() > 0 && one.parties().stream().allMatch(p -> p.reservation().isEmpty())) {
      document.paragraph(book.say("paper_no_party_has_a_reservation_value"));
    }
  }

  private String percent(double share) {
    return book.percent(Percent.of(share));
  }

  private Quantity quantity(double share) {
    return new Quantity(book.percent(Percent.whole(share)));
  }

  private void gains() {
    if (talks.satisfaction().isEmpty()) {
      return;
    }
    document.paragraph(book.say("paper_how_satisfied_these_deals"));
    document.table(
        List.of(
            book.say("party_2"),
            book.say("paper_half_get_at_least"),
            book.say("paper_nine_of_ten_get_at_least"),
            book.say("paper_one_of_ten_gets_at_least")),
        one.parties().stream()
            .flatMap(
                p ->
                    Optional.ofNullable(talks.satisfaction().get(p.id())).stream()
                        .map(s -> gain(p, s)))
            .toList());
  }

  private List<Object> gain(Party party, Spread got) {
    return List.of(party.title(), quantity(got.median()), quantity(got.p10()), quantity(got.p90()));
  }

  private void given() {
    if (talks.givenUp().isEmpty()) {
      return;
    }
    document.paragraph(book.say("paper_the_demands_that_deals"));
    document.table(
        List.of(book.say("deals_2"), book.say("from_round"), book.say("demand_2")),
        talks.givenUp().stream().limit(SHOWN_MAX).map(this::given).toList());
  }

  private List<Object> given(GivenUp one) {
    int round = (int) one.round().median();
    return List.of(quantity(one.share()), new Quantity("" + round), stances.of(one.demand()));
  }

  private void blockers() {
    if (talks.blockedBy().isEmpty()) {
      return;
    }
    document.paragraph(book.say("paper_what_most_often_stood_between"));
    document.table(
        List.of(book.say("paper_in_how_many_failed"), book.say("because_of")),
        talks.blockedBy().stream()
            .limit(SHOWN_MAX)
            .map(b -> List.<Object>of(quantity(b.share()), because(b)))
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
                book.say(
                    blocker.obstacle().silent() ? "paper_x_silent" : "paper_x_wanted_more",
                    stances.title(party)));
  }
}
