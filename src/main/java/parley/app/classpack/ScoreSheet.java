package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.app.language.PhraseBook;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.classpack.OneSide;
import parley.question.classpack.Scorecard;

/** A form on which a team adds up what drafts are worth to its party. */
final class ScoreSheet {
  private static final int DRAFTS = 5;

  private final DocumentBuilder document = new DocumentBuilder();
  private final OneSide side;
  private final PhraseBook book;
  private final Scorecard card;
  private final PointWords points;

  private ScoreSheet(PhraseBook book, OneSide side) {
    this.side = side;
    this.book = book;
    this.card = Scorecard.of(side.rules(), side.party());
    this.points = new PointWords(book, card);
  }

  static Document of(ClassCase one, OneSide side) {
    PhraseBook book = one.book();
    ScoreSheet sheet = new ScoreSheet(book, side);
    sheet.document.title(book.say("paper_x_confidential_score_sheet", side.party().title()));
    sheet.document.paragraph(book.say("paper_x_a_column_for_each_draft", one.title()));
    if (side.rules().stances().isEmpty()) {
      sheet.document.paragraph(book.say("paper_no_stance_is_known_so_there_is"));
    } else {
      Stream.of(StanceKind.values()).forEach(sheet::kind);
      sheet.dash();
      sheet.verdict();
    }
    return sheet.document.build();
  }

  private void kind(StanceKind kind) {
    Runnable section =
        switch (kind) {
          case RED_LINE -> this::redLines;
          case DEMAND -> () -> weighed(kind, "demand_2", "paper_demands_write_the_points");
          case PREFERENCE ->
              () -> weighed(kind, "paper_preference", "paper_preferences_write_the_points");
          case CONCESSION -> () -> {};
        };
    section.run();
  }

  private void redLines() {
    List<List<Object>> lines =
        side.rules().stances().stream()
            .filter(Stance::rejects)
            .<List<Object>>map(s -> List.of(s.rule().name()))
            .toList();
    if (!lines.isEmpty()) {
      document.heading(book.say("paper_red_lines_tick_those"));
      table(book.say("paper_red_line"), List.of(), lines);
    }
  }

  private void weighed(StanceKind kind, String name, String heading) {
    List<Scorecard.Entry> entries =
        card.entries().stream().filter(e -> e.stance().kind() == kind).toList();
    List<List<Object>> rows =
        entries.stream()
            .<List<Object>>map(
                e -> List.of(e.stance().rule().name(), points.number(e.points()), left(e.kept())))
            .toList();
    if (!rows.isEmpty()) {
      document.heading(book.say(heading));
      table(
          book.say(name),
          List.of(book.say("paper_points_if_met"), book.say("paper_points_if_given_up")),
          rows);
    }
  }

  /** Says what a dash means, below all tables that have one. */
  private void dash() {
    if (card.entries().stream().anyMatch(e -> e.kept().isEmpty())) {
      document.paragraph(Text.of(Sign.NONE, book.say("paper_your_party_does_not_give_it_up")));
    }
  }

  private Object left(List<Scorecard.Kept> kept) {
    return kept.isEmpty()
        ? Sign.NONE
        : kept.stream()
            .map(k -> points.number(k.points()))
            .distinct()
            .collect(Collectors.joining(book.say("or")));
  }

  private void verdict() {
    document.heading(book.say("paper_your_verdict"));
    if (card.total().signum() > 0) {
      String total = book.say("paper_points_of_x", points.number(card.total()));
      table(book.say("paper_add_up"), List.of(), List.of(List.of(total)));
    }
    List<List<Object>> rows = new ArrayList<>();
    if (side.rules().stances().stream().anyMatch(Stance::rejects)) {
      rows.add(List.of(book.say("paper_a_red_line_is_crossed_reject")));
    }
    if (side.rules().stances().stream().anyMatch(Stance::holdsOut)) {
      rows.add(List.of(book.say("paper_a_demand_is_neither_met_nor_given_up")));
    }
    card.least()
        .ifPresent(
            l -> rows.add(List.of(book.say("paper_fewer_than_x_hold_out", points.points(l)))));
    rows.add(
        List.of(book.say(rows.isEmpty() ? "paper_accept_whatever" : "paper_none_of_these_accept")));
    table(book.say("paper_tick_the_first_that_applies"), List.of(), rows);
  }

  /** With empty cells to write in. */
  private void table(String first, List<String> more, List<List<Object>> rows) {
    List<Object> head = new ArrayList<>();
    head.add(first);
    head.addAll(more);
    IntStream.rangeClosed(1, DRAFTS).forEach(n -> head.add(book.say("draft_x_2", n)));
    document.table(head, rows.stream().map(ScoreSheet::withCells).toList());
  }

  private static List<Object> withCells(List<Object> row) {
    List<Object> whole = new ArrayList<>(row);
    IntStream.range(0, DRAFTS).forEach(n -> whole.add(""));
    return whole;
  }
}
