package parley.app.positions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.words.ConfidenceWords;
import parley.app.words.Digits;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.Period;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.WordList;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Span;
import parley.output.document.Text;
import parley.question.positions.HeldStance;
import parley.question.positions.ImpossibleWords;
import parley.question.positions.Positions;
import parley.question.positions.SharedWords;

/** Positions as a document: party by party a sentence a stance, and what each rests on. */
final class PositionsDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final Positions positions;

  private PositionsDocument(Positions positions) {
    this.positions = positions;
  }

  static Document of(Positions positions) {
    return new PositionsDocument(positions).whole();
  }

  /** {@return what the case is called, and the day if one was asked for} */
  static Text title(Positions positions) {
    Agenda agenda = positions.rules().agenda();
    String title = agenda.title().isBlank() ? agenda.caseId() : agenda.title();
    Text day =
        positions.asOf().map(d -> Text.of(" ", Span.Sign.DOT, " as of ", d)).orElse(Text.of());
    return Text.of("Positions: " + title, day);
  }

  private Document whole() {
    document.title(title(positions));
    for (Party party : positions.rules().agenda().parties(positions.parties().keySet())) {
      document.heading(party.title());
      party(party, positions.parties().getOrDefault(party.id(), List.of()));
    }
    if (!positions.impossible().isEmpty()) {
      document.heading("Impossible, whoever agrees");
      positions.impossible().forEach(this::impossible);
    }
    if (!positions.shared().isEmpty()) {
      document.heading("Shared rules that these rest on");
      positions.shared().forEach(this::shared);
    }
    rows();
    return document.build();
  }

  private void party(Party party, List<HeldStance> held) {
    if (held.isEmpty()) {
      String day = positions.asOf().map(d -> " on " + d).orElse("");
      document.paragraph(
          party.indifferent()
              ? "It has no stance" + day + " and accepts anything."
              : "No stance is known" + day + ".");
    }
    for (HeldStance position : held) {
      if (!position.isSaidElsewhere()) {
        document.item(position.words() + ".");
        document.itemAt(
            1, facts(position.stance(), ConfidenceWords.named(position.stance().rule())));
        position.concessions().forEach(this::concession);
      }
    }
  }

  private void concession(Stance concession) {
    String name = ConfidenceWords.named(concession.rule());
    document.itemAt(1, facts(concession, "Given up by: " + name));
  }

  private static Text facts(Stance stance, String name) {
    List<Object> facts = new ArrayList<>();
    facts.add(name + ": " + stance.rule().because().template());
    if (stance.weight() != 1) {
      facts.add("weight " + Digits.of(stance.weight()));
    }
    stance
        .cost()
        .ifPresent(c -> facts.add("costs " + Percent.whole(c.doubleValue()) + " of the weight"));
    facts.addAll(days(stance.rule().inForce()));
    facts.add(claims(stance.rule()));
    return Text.dotted(facts.toArray());
  }

  private static Text claims(Rule rule) {
    List<Span> claims =
        rule.claims().stream().<Span>map(c -> new Span.Claim(c, Optional.empty())).toList();
    return claims.isEmpty() ? Text.of("[no claim]") : Text.of("[", Text.join(", ", claims), "]");
  }

  private static List<String> days(Period period) {
    List<String> days = new ArrayList<>();
    period.from().ifPresent(d -> days.add("from " + d));
    period.until().ifPresent(d -> days.add("until the day before " + d));
    return days.isEmpty() ? days : List.of(String.join(" ", days));
  }

  private void shared(SharedWords shared) {
    Rule rule = shared.conclusion().rule();
    document.item("\"" + rule.name() + "\" " + shared.words() + ".");
    List<Object> facts = new ArrayList<>(days(rule.inForce()));
    facts.add(claims(rule));
    document.itemAt(1, Text.dotted(facts.toArray()));
  }

  private void impossible(ImpossibleWords impossible) {
    Rule rule = impossible.impossibility().rule();
    document.item(impossible.words() + ".");
    List<Object> facts = new ArrayList<>();
    facts.add(ConfidenceWords.named(rule) + ": " + rule.because().template());
    facts.addAll(days(rule.inForce()));
    facts.add(claims(rule));
    document.itemAt(1, Text.dotted(facts.toArray()));
  }

  private void rows() {
    document.columns(
        WordList.of("party rule kind name words issues confidence weight claims from until"));
    positions.parties().forEach((party, held) -> held.forEach(p -> row(party, p)));
  }

  private void row(String party, HeldStance position) {
    Rule rule = position.stance().rule();
    Optional<LocalDate> until = rule.inForce().until();
    document.row(
        party,
        rule.name(),
        position.stance().kind().id(),
        position.stance().demandName(),
        position.words(),
        String.join(" ", position.issues()),
        rule.confidence(),
        position.stance().weight(),
        String.join(" ", rule.claims()),
        rule.inForce().from(),
        until);
  }
}
