package parley.app.classpack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.language.PhraseBook;
import parley.app.language.StanceProse;
import parley.app.words.Sources;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.claim.Citations;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.classpack.OneSide;
import parley.question.classpack.Scorecard;
import parley.question.positions.Positions;
import parley.question.positions.SharedWords;

/**
 * What one party's team is told, and no other: each of its stances once, with reason and sources.
 */
final class BriefingDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final OneSide side;
  private final PhraseBook book;
  private final StanceProse prose;
  private final Sources sources;
  private final Scorecard card;
  private final PointWords points;

  private BriefingDocument(ClassCase one, OneSide side) {
    this.one = one;
    this.side = side;
    this.book = one.book();
    this.prose = new StanceProse(book, side.rules());
    this.sources = new Sources(document, side.register(), one.verdict().asOf(), book.sources());
    this.card = Scorecard.of(side.rules(), side.party());
    this.points = new PointWords(book, card);
  }

  static Document of(ClassCase one, OneSide side) {
    return new BriefingDocument(one, side).whole();
  }

  private Document whole() {
    String title = side.party().title();
    document.title(book.say("paper_x_confidential_briefing", title));
    document.paragraph(
        Text.in(Tone.STRONG, book.say("paper_only_for_the_team_that_plays_x", title)),
        book.say("paper_tell_the_others_what_you_like"));
    document.paragraph(book.say("paper_x_positions_as_of_x", one.title(), day()));
    if (side.rules().stances().isEmpty()) {
      unknown();
    } else {
      Stream.of(StanceKind.values()).forEach(this::kind);
      judging();
      shared();
      sources.write();
    }
    return document.build();
  }

  private String day() {
    return book.day(one.verdict().asOf());
  }

  private void unknown() {
    String title = side.party().title();
    document.heading(book.say("paper_what_is_known"));
    if (side.party().indifferent()) {
      document.paragraph(book.say("paper_x_has_no_stance_on_x", title, day()));
      return;
    }
    document.paragraph(book.say("paper_nothing_no_stance_of_x", title, day()));
    document.paragraph(book.say("paper_your_team_listens", title));
  }

  private static String heading(StanceKind kind) {
    return switch (kind) {
      case RED_LINE -> "paper_what_you_cannot_accept";
      case DEMAND -> "paper_what_you_hold_out_for";
      case PREFERENCE -> "paper_what_you_would_like";
      case CONCESSION -> "paper_what_you_would_give_up";
    };
  }

  private void kind(StanceKind kind) {
    List<Stance> held = side.rules().stances().stream().filter(s -> s.kind() == kind).toList();
    if (held.isEmpty() && !kind.rejects()) {
      return;
    }
    document.heading(book.say(heading(kind)));
    if (held.isEmpty()) {
      document.paragraph(book.say("paper_nothing_there_is_no_offer"));
    }
    for (Stance stance : held) {
      document.item(
          Text.in(Tone.STRONG, stance.rule().name()),
          ": ",
          prose.alone(stance) + ". " + worth(stance));
      document.itemAt(1, reason(stance.rule()));
    }
  }

  /** {@return what a stance adds to the points, as a sentence} */
  private String worth(Stance stance) {
    if (stance.concedes()) {
      return card.entries().stream()
          .flatMap(
              e ->
                  e.kept().stream().filter(k -> k.concession().equals(stance)).map(k -> left(e, k)))
          .collect(Collectors.joining(" "));
    }
    return card.of(stance)
        .map(e -> book.say("paper_worth_x", points.points(e.points())))
        .orElse("");
  }

  private String left(Scorecard.Entry entry, Scorecard.Kept kept) {
    if (kept.points().signum() == 0) {
      return book.say("paper_it_is_then_worth_nothing");
    }
    String whole = points.points(entry.points());
    return kept.points().equals(entry.points())
        ? book.say("paper_it_is_then_worth_as_much_x", whole)
        : book.say("paper_it_is_then_worth_x_of_x", points.number(kept.points()), whole);
  }

  private Text reason(Rule rule) {
    return Text.dotted(
        because(rule.because()), sources.cite(Citations.supporting(rule, side.register())));
  }

  /** {@return the reason, with an issue's name where a package's choice would stand} */
  private String because(Because because) {
    return because.parts().stream()
        .map(
            p ->
                p instanceof Chosen c
                    ? "[" + one.names().issue(c.issue()) + "]"
                    : ((Because.Text) p).text())
        .collect(Collectors.joining());
  }

  private void judging() {
    document.heading(book.say("paper_how_you_judge_a_package"));
    document.item(book.say("paper_if_one_thing_that_you_cannot_accept"));
    document.item(book.say("paper_if_something_that_you_hold_out_for"));
    card.least()
        .ifPresent(
            l -> document.item(book.say("paper_with_fewer_than_x_you_hold_out", points.points(l))));
    document.item(book.say("paper_otherwise_you_accept_it"));
    if (card.total().signum() > 0) {
      String most = points.points(card.total());
      document.item(
          book.say(
              card.whole() ? "paper_your_points_are_x" : "paper_your_points_are_x_rounded", most));
    }
    document.item(book.say("paper_where_a_package_is_silent"));
  }

  private void shared() {
    List<SharedWords> words =
        Positions.of(side.rules(), Optional.empty(), List.of(side.party().id())).shared();
    if (words.isEmpty()) {
      return;
    }
    document.heading(book.say("paper_what_these_words_mean"));
    words.forEach(w -> document.item(one.meaning(w.conclusion())));
  }
}
