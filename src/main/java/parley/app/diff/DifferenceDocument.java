package parley.app.diff;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.app.words.Numbers;
import parley.model.naming.NameChange;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.diff.AgendaChange;
import parley.question.diff.DayDifference;
import parley.question.diff.DayDifference.Zones;
import parley.question.diff.Difference;
import parley.question.diff.FailOn;
import parley.question.diff.PartyDifference;
import parley.question.diff.Relation;
import parley.question.diff.RuleChange;

/** A comparison for people: what it comes to, the agenda, the rules, then day by day. */
public final class DifferenceDocument {
  private static final List<String> HEAD = List.of("Party", "Now", "Packages that move");

  private final DocumentBuilder document = new DocumentBuilder();
  private final ComparedSides compared;
  private final Difference difference;
  private final MoveWords words;

  private DifferenceDocument(ComparedSides compared) {
    this.compared = compared;
    this.difference = compared.difference();
    this.words = new MoveWords(compared);
  }

  public static Document of(ComparedSides compared) {
    DifferenceDocument whole = new DifferenceDocument(compared);
    whole.write();
    return whole.document.build();
  }

  private void write() {
    document.title(compared.before() + " ", Sign.ARROW, " " + compared.after());
    document.paragraph(summary() + compared.otherDays().map(o -> " " + o).orElse(""));
    if (!compared.failedOn().isEmpty()) {
      List<String> words = compared.failedOn().stream().map(w -> "`" + w + "`").toList();
      document.paragraph("Fails on " + ComparedSides.listed(words) + ".");
    }
    difference.stopped().ifPresent(document::unknown);
    renamed();
    agenda();
    rules();
    changed(
        "The numbers",
        difference.numbers().stream().map(n -> ChangeWords.of(n, compared)).toList());
    changed(
        "The texts",
        difference.texts().stream().map(t -> ChangeWords.of(t) + ", " + t.file()).toList());
    changed(
        "The checks",
        difference.checks().stream().map(t -> ChangeWords.of(t) + ", " + t.file()).toList());
    for (DayDifference day : difference.days()) {
      if (!isTheSame(day)) {
        day(day);
      }
    }
    equivalentDays();
  }

  private String summary() {
    String among = packages() + ", " + days();
    if (difference.isEquivalent()) {
      return "Equivalent: every party decides each of " + among + ", as before.";
    }
    String parties =
        difference.parties().stream()
            .filter(p -> p.relation() != Relation.EQUIVALENT)
            .map(p -> compared.title(p.party()) + " is " + MoveWords.relation(p.relation()))
            .collect(joining("; "));
    String possible = difference.hasSamePossible() ? "" : "what is impossible has changed; ";
    String told = possible + (parties.isEmpty() ? "no party decides differently" : parties);
    return (difference.stopped().isEmpty() ? "Not equivalent: " : "So far: ")
        + told
        + ". Compared over "
        + among
        + ".";
  }

  /** {@return "1,200 packages", or how many are possible where that is known} */
  private String packages() {
    String all = Numbers.many(difference.shared().size(), "package");
    if (difference.isAllPossible()) {
      return all;
    }
    return Stream.of(difference.days())
        .filter(d -> d.size() == 1)
        .flatMap(d -> d.get(0).possible().stream())
        .filter(Zones::isSame)
        .map(z -> Numbers.many(z.after(), "possible package"))
        .findFirst()
        .orElse("the possible ones among " + all);
  }

  private String days() {
    List<LocalDate> days = difference.days().stream().map(DayDifference::day).toList();
    return days.size() == 1
        ? "as of " + days.get(0)
        : "on " + Numbers.many(days.size(), "date") + " at which something starts or ends";
  }

  private void renamed() {
    for (NameChange change : compared.renamed()) {
      document.item(
          MoveWords.signed(
              "%s %s is called %s now"
                  .formatted(change.old().kind().id(), change.old(), change.now())));
    }
  }

  private void agenda() {
    if (difference.agenda().isEmpty()) {
      return;
    }
    document.heading("The agenda");
    for (AgendaChange change : difference.agenda()) {
      String detail = change.detail().isEmpty() ? "" : ": " + MoveWords.arrows(change.detail());
      String what = change.what().words() + " " + change.name();
      String idle = change.idle() ? " (no verdict depends on it)" : "";
      document.item(MoveWords.signed(what + " " + change.how().id() + detail + idle));
    }
    new SilentSection(document, compared).write();
    if (difference.agenda().stream().anyMatch(c -> c.how() != AgendaChange.How.CHANGED)) {
      document.paragraph(
          "What follows is about the parties, issues and options that both versions have; an issue"
              + " that only one has keeps its status quo there.");
    }
    compared.failing().stream()
        .map(ComparedSides::why)
        .distinct()
        .forEach(w -> document.paragraph("The comparison fails because " + w + "."));
  }

  private void rules() {
    if (difference.rules().isEmpty()) {
      return;
    }
    document.heading("The rules");
    for (RuleChange change : difference.rules()) {
      document.item(MoveWords.signed(words.of(change)));
    }
  }

  private void changed(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      document.heading(heading);
    }
    lines.forEach(l -> document.item(MoveWords.signed(l)));
  }

  private void day(DayDifference day) {
    document.heading("As of " + day.day());
    List<List<Text>> rows = new ArrayList<>();
    List<Text> lines = new ArrayList<>();
    for (PartyDifference party : day.parties()) {
      if (!party.moves().isEmpty()) {
        String moves = MoveWords.moves(party);
        String relation = MoveWords.relation(party.relation());
        rows.add(
            List.of(
                Text.of(compared.title(party.party())),
                Text.of(relation),
                MoveWords.signed(moves)));
        lines.add(MoveWords.signed(compared.title(party.party()) + ": " + relation + "; " + moves));
      }
    }
    document.table(HEAD, rows, lines);
    same(day);
    if (day.possible().filter(p -> !p.isSame()).isPresent()) {
      document.paragraph(zone("Possible packages", day.possible().get()));
      if (FailOn.failsByPossible(difference, compared.asked())) {
        document.paragraph(
            "The comparison fails because the old version says nothing of packages that are"
                + " possible only in the new one.");
      }
    }
    if (day.zone().isPresent()) {
      document.paragraph(zone("Deals", day.zone().get()));
    }
    new ExampleSection(document, compared, words).write(day);
  }

  private void same(DayDifference day) {
    List<String> same =
        day.parties().stream()
            .filter(p -> p.moves().isEmpty())
            .map(p -> compared.title(p.party()))
            .toList();
    if (!same.isEmpty()) {
      document.paragraph("The same: " + ComparedSides.listed(same) + ".");
    }
  }

  private static Text zone(String what, Zones zone) {
    if (zone.before().signum() == 0 && zone.after().signum() == 0) {
      return Text.of(what + ": none before, none after.");
    }
    List<String> parts =
        Stream.of(
                zone.lost().signum() == 0 ? "" : Numbers.exact(zone.lost()) + " lost",
                zone.gained().signum() == 0 ? "" : Numbers.exact(zone.gained()) + " gained")
            .filter(p -> !p.isEmpty())
            .toList();
    String how = parts.isEmpty() ? "the same ones" : String.join(", ", parts);
    return Text.of(
        what + ": " + Numbers.exact(zone.before()) + " ",
        Sign.ARROW,
        " " + Numbers.exact(zone.after()) + " (" + how + ").");
  }

  /** {@return whether all decide the same, and the same packages are deals} */
  private static boolean isTheSame(DayDifference day) {
    return day.isEquivalent() && day.zone().map(Zones::isSame).orElse(true);
  }

  private void equivalentDays() {
    List<String> days =
        difference.days().stream()
            .filter(d -> isTheSame(d) && d.zone().isPresent())
            .map(d -> d.day().toString())
            .toList();
    if (!days.isEmpty() && difference.days().size() > 1) {
      document.heading("Dates on which all decide the same");
      document.paragraph(String.join(", ", days));
    }
  }
}
