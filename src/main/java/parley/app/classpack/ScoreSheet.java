package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.app.words.Capitals;
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
  private final Scorecard card;
  private final PointWords points;

  private ScoreSheet(OneSide side) {
    this.side = side;
    this.card = Scorecard.of(side.rules(), side.party());
    this.points = new PointWords(card);
  }

  static Document of(ClassCase one, OneSide side) {
    ScoreSheet sheet = new ScoreSheet(side);
    sheet.document.title(side.party().title() + ": confidential score sheet");
    sheet.document.paragraph(
        one.title() + ". A column for each draft. The briefing says when each line applies.");
    if (side.rules().stances().isEmpty()) {
      sheet.document.paragraph("No stance is known, so there is nothing to score.");
    } else {
      sheet.redLines();
      Stream.of(StanceKind.values()).filter(StanceKind::counts).forEach(sheet::weighed);
      sheet.verdict();
    }
    return sheet.document.build();
  }

  private void redLines() {
    List<List<Object>> lines =
        side.rules().stances().stream()
            .filter(Stance::rejects)
            .<List<Object>>map(s -> List.of(s.rule().name()))
            .toList();
    if (!lines.isEmpty()) {
      document.heading("Red lines: tick those that are crossed");
      table("Red line", List.of(), lines);
    }
  }

  private void weighed(StanceKind kind) {
    String name = Capitals.first(kind.words());
    List<Scorecard.Entry> entries =
        card.entries().stream().filter(e -> e.stance().kind() == kind).toList();
    List<List<Object>> rows =
        entries.stream()
            .<List<Object>>map(
                e -> List.of(e.stance().rule().name(), points.number(e.points()), left(e.kept())))
            .toList();
    if (!rows.isEmpty()) {
      document.heading(name + "s: write the points that each draft gives you");
      table(name, List.of("Points if met", "Points if given up"), rows);
      if (entries.stream().anyMatch(e -> e.kept().isEmpty())) {
        document.paragraph(Text.of(Sign.NONE, ": your party does not give it up."));
      }
    }
  }

  private Object left(List<Scorecard.Kept> kept) {
    return kept.isEmpty()
        ? Sign.NONE
        : kept.stream()
            .map(k -> points.number(k.points()))
            .distinct()
            .collect(Collectors.joining(" or "));
  }

  private void verdict() {
    document.heading("Your verdict");
    if (card.total().signum() > 0) {
      table("Add up", List.of(), List.of(List.of("Points, of " + points.number(card.total()))));
    }
    List<List<Object>> rows = new ArrayList<>();
    if (side.rules().stances().stream().anyMatch(Stance::rejects)) {
      rows.add(List.of("A red line is crossed: reject"));
    }
    if (side.rules().stances().stream().anyMatch(Stance::holdsOut)) {
      rows.add(List.of("A demand is neither met nor given up: hold out"));
    }
    card.least().ifPresent(l -> rows.add(List.of("Fewer than " + points.points(l) + ": hold out")));
    rows.add(List.of(rows.isEmpty() ? "Accept, whatever it is" : "None of these: accept"));
    table("Tick the first that applies", List.of(), rows);
  }

  /** With empty cells to write in. */
  private void table(String first, List<String> more, List<List<Object>> rows) {
    List<Object> head = new ArrayList<>();
    head.add(first);
    head.addAll(more);
    IntStream.rangeClosed(1, DRAFTS).forEach(n -> head.add("Draft " + n));
    document.table(head, rows.stream().map(ScoreSheet::withCells).toList());
  }

  private static List<Object> withCells(List<Object> row) {
    List<Object> whole = new ArrayList<>(row);
    IntStream.range(0, DRAFTS).forEach(n -> whole.add(""));
    return whole;
  }
}
