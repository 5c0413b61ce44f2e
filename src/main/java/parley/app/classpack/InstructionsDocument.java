package parley.app.classpack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.app.words.AgreementWords;
import parley.app.words.DayWords;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.model.Issue;
import parley.model.Party;
import parley.model.verdict.PackageVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.output.document.Tone;
import parley.question.positions.Positions;

/** What every team is told: the situation, the issues and their options, the rules of the round. */
final class InstructionsDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final ClassCase one;
  private final IssueWords words;

  private InstructionsDocument(ClassCase one) {
    this.one = one;
    this.words = new IssueWords(one.agenda());
  }

  static Document of(ClassCase one) {
    InstructionsDocument instructions = new InstructionsDocument(one);
    instructions.document.title(one.title() + ": general instructions");
    instructions.situation();
    instructions.rules();
    instructions.issues();
    instructions.impossible();
    instructions.proposed();
    return instructions.document.build();
  }

  private void situation() {
    document.heading("The situation");
    document.paragraph(
        one.caseTitle()
            + ". It is "
            + DayWords.of(one.verdict().asOf())
            + ". "
            + Numbers.many(one.parties().size(), "party negotiates", "parties negotiate")
            + " about "
            + Numbers.many(one.agenda().issues().size(), "issue")
            + ":");
    one.parties().forEach(p -> document.item(p.title() + votes(p)));
    List<String> absent =
        one.agenda().parties().stream()
            .filter(p -> !one.verdict().parties().contains(p.id()))
            .map(Party::title)
            .toList();
    if (!absent.isEmpty()) {
      document.paragraph("Not at the table: " + String.join(", ", absent) + ".");
    }
    document.paragraph(
        "Each team plays one party. It has a confidential briefing of what its party cannot accept,"
            + " holds out for, would like and would give up.");
  }

  private String votes(Party party) {
    boolean counted = one.agenda().agreement().votesAtLeast().isPresent();
    return counted ? " (" + Numbers.many(party.votes(), "vote") + ")" : "";
  }

  private void issues() {
    document.heading("The issues and their options");
    document.paragraph(
        "A package chooses one option for each issue. The status quo is what holds"
            + " without an agreement, and where a package says nothing.");
    List<List<Object>> rows = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      List<String> others =
          words.options(issue).stream().filter(o -> !o.equals(words.statusQuo(issue))).toList();
      rows.add(
          List.of(
              issue.title(),
              Text.in(Tone.STRONG, words.statusQuo(issue)),
              Text.dotted(others.toArray())));
    }
    document.table(List.of("Issue", "Status quo", "Other options"), rows);
  }

  private void impossible() {
    Positions all = Positions.of(one.rules(), Optional.empty(), List.of("-"));
    if (all.impossible().isEmpty()) {
      return;
    }
    document.heading("Terms that contradict each other");
    all.impossible().forEach(i -> document.item(i.words() + "."));
    all.shared()
        .forEach(
            s -> document.itemAt(1, "\"" + s.conclusion().rule().name() + "\" " + s.words() + "."));
  }

  private void proposed() {
    if (one.verdict().packages().isEmpty()) {
      return;
    }
    document.heading("Packages on the table");
    document.paragraph("A team may start from one of these. What is not named has the status quo.");
    for (PackageVerdict proposed : one.verdict().packages()) {
      String name = proposed.title().isBlank() ? proposed.id() : proposed.title();
      document.item(Text.in(Tone.STRONG, name), ": ", terms(proposed) + ".");
    }
  }

  /** {@return what differs from the status quo, and what is left open} */
  private String terms(PackageVerdict proposed) {
    OptionWords options = new OptionWords(one.agenda());
    List<String> parts = new ArrayList<>();
    for (Issue issue : one.agenda().issues()) {
      proposed
          .terms()
          .option(issue.id())
          .filter(o -> !o.equals(issue.statusQuo()))
          .ifPresent(o -> parts.add(options.term(issue.id(), o)));
    }
    if (!proposed.open().isEmpty()) {
      parts.add("left open: " + options.issues(proposed.open()));
    }
    return parts.isEmpty() ? "the status quo on every issue" : String.join("; ", parts);
  }

  private void rules() {
    document.heading("The rules of a round");
    document.item("One team proposes a package on the draft form. The turn goes round the table.");
    document.item(
        "Every team judges it by its own briefing and says one word: accept, hold out or reject. It"
            + " may say why, and what would change its word.");
    boolean hasReservation = one.parties().stream().anyMatch(p -> p.reservation().isPresent());
    document.item(
        "Accept: the party would sign. Hold out: something that it demands is missing"
            + (hasReservation ? ", or its satisfaction is below its reservation value" : "")
            + ". Reject: the package has something that the party cannot accept, whatever else it offers.");
    document.item(
        "Teams may talk in pairs between rounds. Nobody shows a briefing, and nobody claims a"
            + " position that is not in it.");
    Optional<String> needed = AgreementWords.of(one.agenda(), one.verdict().parties());
    document.item(
        "A package is a deal "
            + needed
                .map(n -> "by this agreement rule: " + n + ".")
                .orElse("when every party accepts it."));
    document.item("Without a deal at the end, the status quo remains.");
  }
}
