package parley.app.diff;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.words.Numbers;
import parley.model.Rule;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.TextPaper;
import parley.question.diff.AgendaChange;
import parley.question.diff.DayDifference;
import parley.question.diff.DayDifference.Zones;
import parley.question.diff.Difference;
import parley.question.diff.NumberChange;
import parley.question.diff.PartyDifference;
import parley.question.diff.Relation;
import parley.question.diff.RuleChange;
import parley.question.diff.TextChange;

/** A comparison for people: what it comes to, the agenda, the rules, then day by day. */
public final class DifferenceDocument {
  private static final List<String> HEAD = List.of("Party", "Now", "Packages that move");

  private final Paper paper;
  private final ComparedSides compared;
  private final Difference difference;
  private final MoveWords words;

  private DifferenceDocument(Paper paper, ComparedSides compared) {
    this.paper = paper;
    this.compared = compared;
    this.difference = compared.difference();
    this.words = new MoveWords(compared, paper.look());
  }

  /** Writes it for a terminal. */
  public static void text(Appendable out, PaperLook look, ComparedSides compared)
      throws IOException {
    new DifferenceDocument(new TextPaper(out, look), compared).write();
  }

  /** Writes it for a pull request. */
  public static void markdown(Appendable out, ComparedSides compared) throws IOException {
    new DifferenceDocument(new MarkdownPaper(out), compared).write();
  }

  private void write() throws IOException {
    paper.title(compared.before() + " " + words.arrow() + " " + compared.after());
    paper.paragraph(summary() + compared.otherDays().map(o -> " " + o).orElse(""));
    if (difference.stopped().isPresent()) {
      paper.paragraph("Not all is known: " + difference.stopped().get() + ".");
    }
    agenda();
    rules();
    changed("The numbers", difference.numbers().stream().map(this::words).toList());
    changed("The texts", difference.texts().stream().map(this::words).toList());
    for (DayDifference day : difference.days()) {
      if (!day.isEquivalent()) {
        day(day);
      }
    }
    equivalentDays();
  }

  private String summary() {
    String all = Numbers.many(difference.shared().size(), "package") + ", " + days();
    String among = (difference.isAllPossible() ? "" : "the possible ones among ") + all;
    if (difference.isEquivalent()) {
      return "Equivalent: every party decides each of " + among + ", as before.";
    }
    String parties =
        difference.parties().stream()
            .filter(p -> p.relation() != Relation.EQUIVALENT)
            .map(p -> compared.title(p.party()) + " is " + MoveWords.relation(p.relation()))
            .collect(joining("; "));
    String possible = difference.hasSamePossible() ? "" : "what is impossible has changed; ";
    String told = possible + (parties.isEmpty() ? "no party decides otherwise" : parties);
    return (difference.stopped().isEmpty() ? "Not equivalent: " : "So far: ")
        + told
        + ". Compared over "
        + among
        + ".";
  }

  private String days() {
    List<LocalDate> days = difference.days().stream().map(DayDifference::day).toList();
    return days.size() == 1
        ? "as of " + days.get(0)
        : "on " + Numbers.many(days.size(), "date") + " at which something starts or ends";
  }

  private void agenda() throws IOException {
    if (difference.agenda().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "The agenda");
    for (AgendaChange change : difference.agenda()) {
      String detail = change.detail().isEmpty() ? "" : ": " + words.arrows(change.detail());
      String what = change.what().words() + " " + change.name();
      paper.item(0, what + " " + change.how().id() + detail);
    }
    paper.paragraph(
        "What follows is about the parties, issues and options that both versions have; an issue"
            + " that only one has stands at its status quo there.");
    if (!compared.failing().isEmpty()) {
      paper.paragraph("The comparison fails because " + ComparedSides.UNPROVED + ".");
    }
  }

  private void rules() throws IOException {
    if (difference.rules().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "The rules");
    for (RuleChange change : difference.rules()) {
      paper.item(0, words.of(change));
    }
  }

  private void changed(String heading, List<String> lines) throws IOException {
    if (!lines.isEmpty()) {
      paper.heading(Optional.empty(), heading);
    }
    for (String line : lines) {
      paper.item(0, line);
    }
  }

  /** {@return "Russia: No Western troops: weight 1 → 2"} */
  private String words(NumberChange change) {
    String rule = change.rule().map(r -> ": " + r).orElse("");
    String old = change.old().map(Object::toString).orElse("none");
    String now = change.now().map(Object::toString).orElse("none");
    String owner =
        change.party().equals(Rule.COMMON) ? change.party() : compared.title(change.party());
    return owner + rule + ": " + change.what() + " " + old + " " + words.arrow() + " " + now;
  }

  /** {@return "claim 003.14: "as it was" → "as it is", seeds/x/003.yaml"} */
  private String words(TextChange change) {
    String both = "\"" + change.old() + "\" " + words.arrow() + " \"" + change.now() + "\", ";
    return change.what() + ": " + both + change.file();
  }

  private void day(DayDifference day) throws IOException {
    paper.heading(Optional.empty(), "As of " + day.day());
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (PartyDifference party : day.parties()) {
      if (!party.moves().isEmpty()) {
        String moves = words.moves(party);
        String relation = MoveWords.relation(party.relation());
        rows.add(List.of(compared.title(party.party()), relation, moves));
        lines.add(compared.title(party.party()) + ": " + relation + "; " + moves);
      }
    }
    paper.table(HEAD, rows, lines);
    same(day);
    if (day.possible().filter(p -> !p.isSame()).isPresent()) {
      paper.paragraph(zone("Possible packages", day.possible().get()));
    }
    if (day.zone().isPresent()) {
      paper.paragraph(zone("Deals", day.zone().get()));
    }
    new ExampleSection(paper, compared, words).write(day);
  }

  private void same(DayDifference day) throws IOException {
    List<String> same =
        day.parties().stream()
            .filter(p -> p.moves().isEmpty())
            .map(p -> compared.title(p.party()))
            .toList();
    if (!same.isEmpty()) {
      paper.paragraph("The same: " + ComparedSides.listed(same) + ".");
    }
  }

  private String zone(String what, Zones zone) {
    if (zone.before().signum() == 0 && zone.after().signum() == 0) {
      return what + ": none before, none after.";
    }
    String deals = Numbers.exact(zone.before()) + " " + words.arrow() + " ";
    List<String> parts =
        Stream.of(
                zone.lost().signum() == 0 ? "" : Numbers.exact(zone.lost()) + " lost",
                zone.gained().signum() == 0 ? "" : Numbers.exact(zone.gained()) + " gained")
            .filter(p -> !p.isEmpty())
            .toList();
    String how = parts.isEmpty() ? "the same ones" : String.join(", ", parts);
    return what + ": " + deals + Numbers.exact(zone.after()) + " (" + how + ").";
  }

  private void equivalentDays() throws IOException {
    List<String> days =
        difference.days().stream()
            .filter(d -> d.isEquivalent() && d.zone().isPresent())
            .map(d -> d.day().toString())
            .toList();
    if (!days.isEmpty() && difference.days().size() > 1) {
      paper.heading(Optional.empty(), "Dates on which all decide the same");
      paper.paragraph(String.join(", ", days));
    }
  }
}
