package parley.app.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.words.Headings;
import parley.app.words.Numbers;
import parley.app.words.OptionWords;
import parley.app.words.TermWords;
import parley.model.Agenda;
import parley.model.Control.Direction;
import parley.model.Issue;
import parley.model.WordList;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Quantity;
import parley.output.document.Text;
import parley.question.stability.Concept;
import parley.question.stability.Equilibria;
import parley.question.stability.PackageStability;
import parley.question.stability.PartyStability;
import parley.question.stability.Preferring;
import parley.question.stability.StabilityResult;
import parley.space.Answer;

/** Whether packages last, and who would leave them. */
final class StabilityDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final StabilityResult result;
  private final Agenda agenda;
  private final PackageSection sections;
  private final int max;

  private StabilityDocument(StabilityResult result, int max) {
    this.result = result;
    this.agenda = result.rules().agenda();
    this.sections = new PackageSection(document, result, max);
    this.max = max;
  }

  /**
   * {@return the answer for people}
   *
   * @param max how many improvements, coalitions and equilibria are told of
   */
  static Document of(StabilityResult result, int max) {
    return new StabilityDocument(result, max).whole();
  }

  private Document whole() {
    String by =
        result.by() == Preferring.VERDICT
            ? "preferred by verdict, then by satisfaction"
            : "preferred by satisfaction alone";
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf(), by));
    control();
    overview();
    if (result.isAnythingControlled()) {
      result.packages().forEach(sections::write);
    }
    result.equilibria().ifPresent(this::equilibria);
    document.heading("What the words mean");
    List<String> note = StabilityNote.lines();
    document.paragraph(note.get(0));
    note.subList(1, note.size()).forEach(document::item);
    document.paragraph(StabilityNote.caution());
    result.stopped().forEach(document::unknown);
    rows();
    return document.build();
  }

  private void control() {
    document.heading("Who can change what alone");
    if (!result.isAnythingControlled()) {
      String who = result.absent().isEmpty() ? "Nobody" : "Nobody at the table";
      String why =
          result.absent().isEmpty() ? ": the agenda gives no issue a `controlled_by`." : ".";
      document.paragraph(
          who
              + " controls anything alone"
              + why
              + " So nobody can leave a package by a move of its own, and every package is stable"
              + " in every sense. That says nothing about whether a deal would last.");
    }
    for (String party : result.parties()) {
      List<String> own =
          agenda.issues().stream()
              .filter(i -> i.control().isHeldBy(party))
              .map(this::directed)
              .toList();
      if (!own.isEmpty()) {
        document.item(title(party) + ": " + String.join("; ", own));
      }
    }
    List<String> nobodys =
        agenda.issues().stream()
            .filter(i -> i.control().parties().stream().noneMatch(result.parties()::contains))
            .map(i -> new OptionWords(agenda).issue(i.id()))
            .toList();
    if (result.isAnythingControlled() && !nobodys.isEmpty()) {
      document.item("nobody: " + String.join("; ", nobodys));
    }
    if (!result.absent().isEmpty()) {
      String who = result.absent().stream().map(this::title).collect(Collectors.joining(", "));
      document.paragraph(
          who + ": not at the table here, and taken to leave what they control as it is.");
    }
  }

  private String directed(Issue issue) {
    String title = new OptionWords(agenda).issue(issue.id());
    return switch (issue.control().direction()) {
      case BOTH -> title;
      case FORWARD -> title + " (only from " + ends(issue, Direction.FORWARD) + ")";
      case BACKWARD -> title + " (only from " + ends(issue, Direction.BACKWARD) + ")";
    };
  }

  private String ends(Issue issue, Direction direction) {
    List<String> ids = issue.optionIds();
    OptionWords words = new OptionWords(agenda);
    String first = words.quoted(issue.id(), ids.get(0));
    String last = words.quoted(issue.id(), ids.get(ids.size() - 1));
    return direction == Direction.FORWARD ? first + " to " + last : last + " to " + first;
  }

  private String title(String party) {
    return sections.title(party);
  }

  private void overview() {
    if (result.packages().isEmpty()) {
      return;
    }
    Map<String, String> headings = Headings.of(agenda, result.parties());
    List<String> head = new ArrayList<>(List.of("package"));
    result.parties().forEach(p -> head.add(headings.getOrDefault(p, p)));
    head.add("equilibrium");
    List<List<Object>> rows = new ArrayList<>();
    for (PackageStability one : result.packages()) {
      List<Object> row = new ArrayList<>(List.of(one.id()));
      for (String party : result.parties()) {
        row.add(
            one.parties().stream()
                .filter(p -> p.party().equals(party))
                .findFirst()
                .map(StabilityDocument::cell)
                .orElse("?"));
      }
      row.add(PackageSection.equilibrium(one));
      rows.add(row);
    }
    document.heading("Would a party leave the package?");
    document.table(head, rows);
    List<String> legend = Headings.legend(agenda, headings);
    if (!legend.isEmpty()) {
      document.paragraph(Text.dotted(legend.toArray()));
    }
    if (!result.open().isEmpty()) {
      document.paragraph(
          "Left out because they leave issues open: " + String.join(", ", result.open()));
    }
  }

  /** A party with no improvement stays; one that the others can stop is held. */
  private static Object cell(PartyStability party) {
    if (party.stable().contains(Concept.NASH)) {
      return "stays";
    }
    return party.stable().isEmpty() ? "leaves" : "held: " + PackageSection.titles(party.stable());
  }

  private void equilibria(Answer<Optional<Equilibria>> answer) {
    if (!result.isAnythingControlled() || answer.value().isEmpty()) {
      return;
    }
    Equilibria found = answer.value().get();
    document.heading("Equilibria of all " + Numbers.many(found.possible(), "possible package"));
    document.table(
        List.of("sense", "equilibria"),
        Stream.of(Concept.values())
            .map(c -> List.<Object>of(c.title(), new Quantity("" + found.count(c))))
            .toList());
    Map<String, List<Concept>> senses = new java.util.LinkedHashMap<>();
    for (Concept concept : Concept.values()) {
      found
          .listed(concept)
          .forEach(
              t ->
                  senses
                      .computeIfAbsent(TermWords.of(agenda, t), w -> new ArrayList<>())
                      .add(concept));
    }
    senses.entrySet().stream()
        .limit(max)
        .forEach(e -> document.item(e.getKey() + ": " + PackageSection.titles(e.getValue())));
    if (senses.size() > max) {
      document.paragraph("There are more: --limit N lists N.");
    }
  }

  /** One a package and party. */
  private void rows() {
    document.columns(WordList.of("package party nash gmr smr seq improvements"));
    for (PackageStability one : result.packages()) {
      for (PartyStability party : one.parties()) {
        document.row(
            one.id(),
            party.party(),
            party.stable().contains(Concept.NASH),
            party.stable().contains(Concept.GMR),
            party.stable().contains(Concept.SMR),
            party.stable().contains(Concept.SEQ),
            party.improvements().size() + party.unlisted());
      }
    }
  }
}
