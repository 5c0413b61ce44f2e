package parley.app.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.StanceKind;
import parley.model.wording.OptionRanges;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.question.positions.Objection;
import parley.question.positions.Positions;

/** Who objects to what, as a table of issues by parties. */
final class MatrixDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final Agenda agenda;
  private final List<Party> parties;
  private final Map<String, Map<String, List<Objection>>> matrix;

  private MatrixDocument(Positions positions, Objections objections) {
    this.agenda = positions.rules().agenda();
    this.parties = agenda.parties(positions.parties().keySet());
    this.matrix = objections.matrix().orElse(Map.of());
  }

  static Document of(Positions positions, Objections objections) {
    MatrixDocument matrix = new MatrixDocument(positions, objections);
    matrix.document.title(PositionsDocument.title(positions));
    objections.stopped().ifPresent(matrix.document::unknown);
    if (objections.matrix().isPresent()) {
      matrix.table();
    }
    matrix.rows(objections.matrix().isPresent());
    return matrix.document.build();
  }

  private void table() {
    document.heading("What each party objects to");
    List<Object> head = new ArrayList<>(List.of(""));
    parties.forEach(p -> head.add(p.title()));
    List<List<Object>> rows = new ArrayList<>();
    List<Text> lines = new ArrayList<>();
    for (Issue issue : agenda.issues()) {
      List<Object> row = new ArrayList<>(List.of(issue.title()));
      List<Text> told = new ArrayList<>();
      for (Party party : parties) {
        Text cell = cell(issue, objections(party, issue));
        row.add(cell);
        if (!cell.isEmpty()) {
          told.add(Text.of(party.title(), " ", cell));
        }
      }
      rows.add(row);
      Text all = told.isEmpty() ? Text.of("nobody objects to anything") : Text.join("; ", told);
      lines.add(Text.of(issue.title() + ": ", all));
    }
    document.table(head, rows, lines);
    document.paragraph(
        Sign.NO,
        " walks away, ",
        Sign.PARTLY,
        " holds out, ",
        Sign.ARROW,
        " would like something else; in parentheses: only together with other terms.");
  }

  private List<Objection> objections(Party party, Issue issue) {
    return matrix.getOrDefault(party.id(), Map.of()).getOrDefault(issue.id(), List.of());
  }

  private static Text cell(Issue issue, List<Objection> objections) {
    List<Text> parts = new ArrayList<>();
    for (StanceKind kind : StanceKind.values()) {
      List<String> options =
          Stream.of(true, false)
              .map(alone -> options(issue, objections, kind, alone))
              .filter(o -> !o.isEmpty())
              .toList();
      if (!options.isEmpty()) {
        parts.add(Text.of(mark(kind), " " + String.join(", ", options)));
      }
    }
    return Text.join(", ", parts);
  }

  private static Sign mark(StanceKind kind) {
    return switch (kind) {
      case RED_LINE -> Sign.NO;
      case DEMAND -> Sign.PARTLY;
      case PREFERENCE, CONCESSION -> Sign.ARROW;
    };
  }

  private static String options(
      Issue issue, List<Objection> objections, StanceKind kind, boolean alone) {
    List<Option> options =
        objections.stream()
            .filter(o -> o.kind() == kind && o.alone() == alone)
            .flatMap(o -> issue.option(o.option()).stream())
            .toList();
    String words = OptionRanges.of(issue, options);
    return alone || words.isEmpty() ? words : "(" + words + ")";
  }

  /** Of what is not known, nothing is said. */
  private void rows(boolean known) {
    document.columns(Stream.concat(Stream.of("party"), agenda.issueIds().stream()).toList());
    for (Party party : known ? parties : List.<Party>of()) {
      document.row(
          Stream.concat(
                  Stream.of(party.id()),
                  agenda.issues().stream().map(i -> ids(objections(party, i))))
              .toArray());
    }
  }

  /** {@return such as "red_line: accession; demand: renounced open_door"} */
  private static String ids(List<Objection> objections) {
    return Stream.of(StanceKind.values())
        .filter(k -> objections.stream().anyMatch(o -> o.kind() == k))
        .map(
            k ->
                objections.stream()
                    .filter(o -> o.kind() == k)
                    .map(Objection::option)
                    .collect(Collectors.joining(" ", k.id() + ": ", "")))
        .collect(Collectors.joining("; "));
  }
}
