package parley.app.classpack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.words.DayWords;
import parley.app.words.OptionWords;
import parley.app.words.Sources;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.claim.Citations;
import parley.model.wording.StanceWording;
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
  private final StanceWording wording;
  private final Sources sources;
  private final Scorecard card;
  private final PointWords points;

  private BriefingDocument(ClassCase one, OneSide side) {
    this.one = one;
    this.side = side;
    this.wording = new StanceWording(side.rules());
    this.sources = new Sources(document, side.register(), one.verdict().asOf());
    this.card = Scorecard.of(side.rules(), side.party());
    this.points = new PointWords(card);
  }

  static Document of(ClassCase one, OneSide side) {
    return new BriefingDocument(one, side).whole();
  }

  private Document whole() {
    document.title(side.party().title() + ": confidential briefing");
    document.paragraph(
        Text.in(Tone.STRONG, "Only for the team that plays " + side.party().title() + "."),
        " Tell the others at the table what you like, in your own words, but do not show them this"
            + " paper.");
    document.paragraph(
        one.title() + ". Positions as of " + DayWords.of(one.verdict().asOf()) + ".");
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

  private void unknown() {
    String title = side.party().title();
    String day = DayWords.of(one.verdict().asOf());
    document.heading("What is known");
    if (side.party().indifferent()) {
      document.paragraph(title + " has no stance on " + day + " and accepts any package.");
      return;
    }
    document.paragraph(
        "Nothing: no stance of "
            + title
            + " is known on "
            + day
            + ", so nothing says what it would"
            + " accept. Its verdict on any package is unknown.");
    document.paragraph(
        "Your team listens, asks the others questions, and proposes. Do not invent positions for "
            + title
            + ". In the debriefing, say where its word was missed.");
  }

  private static String heading(StanceKind kind) {
    return switch (kind) {
      case RED_LINE -> "What you cannot accept";
      case DEMAND -> "What you hold out for";
      case PREFERENCE -> "What you would like";
      case CONCESSION -> "What you would give up, and for what";
    };
  }

  private void kind(StanceKind kind) {
    List<Stance> held = side.rules().stances().stream().filter(s -> s.kind() == kind).toList();
    if (held.isEmpty() && !kind.rejects()) {
      return;
    }
    document.heading(heading(kind));
    if (held.isEmpty()) {
      document.paragraph("Nothing: there is no offer that you reject whatever else is in it.");
    }
    for (Stance stance : held) {
      String said = kind.concedes() ? wording.of(stance) : wording.alone(stance);
      document.item(Text.in(Tone.STRONG, stance.rule().name()), ": ", said + ". " + worth(stance));
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
    return card.of(stance).map(e -> "Worth " + points.points(e.points()) + ".").orElse("");
  }

  private String left(Scorecard.Entry entry, Scorecard.Kept kept) {
    if (kept.points().signum() == 0) {
      return "It is then worth nothing.";
    }
    String whole = points.points(entry.points());
    return kept.points().equals(entry.points())
        ? "It is then worth as much as if it were met: " + whole + "."
        : "It is then worth " + points.number(kept.points()) + " of its " + whole + ".";
  }

  private Text reason(Rule rule) {
    return Text.dotted(
        because(rule.because()), sources.cite(Citations.supporting(rule, side.register())));
  }

  /** {@return the reason, with an issue's name where a package's choice would stand} */
  private String because(Because because) {
    OptionWords words = new OptionWords(side.rules().agenda());
    return because.parts().stream()
        .map(
            p ->
                p instanceof Chosen c
                    ? "[" + words.issue(c.issue()) + "]"
                    : ((Because.Text) p).text())
        .collect(Collectors.joining());
  }

  private void judging() {
    document.heading("How you judge a package");
    document.item(
        "If one thing that you cannot accept is in it, you reject it, whatever your points.");
    document.item(
        "If something that you hold out for is not met, and you do not give it up, you hold out.");
    card.least()
        .ifPresent(
            l -> document.item("With fewer than " + points.points(l) + " you hold out as well."));
    document.item("Otherwise you accept it.");
    if (card.total().signum() > 0) {
      document.item(
          "Your points are those of what is met, and what is left of what you give up: "
              + points.points(card.total())
              + " at most"
              + (card.whole() ? "." : ", each rounded.")
              + " What gives up one thing in several ways counts by the best of them.");
    }
    document.item("Where a package is silent on an issue, the status quo holds there.");
  }

  private void shared() {
    List<SharedWords> words =
        Positions.of(side.rules(), Optional.empty(), List.of(side.party().id())).shared();
    if (words.isEmpty()) {
      return;
    }
    document.heading("What these words mean");
    for (SharedWords shared : words) {
      document.item("\"" + shared.conclusion().rule().name() + "\" " + shared.words() + ".");
    }
  }
}
