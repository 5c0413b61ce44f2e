package parley.app.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.draft.CaseDraft.PartyText;
import parley.app.draft.CaseDraft.RuleText;
import parley.app.tables.StanceRows.Made;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.model.Fraction;
import parley.model.ReservedWords;
import parley.model.Rule;

/** Reads who negotiates: from tables of parties, or from the stances if there is none. */
final class PartyRows {
  private final TableProblems errors;
  private final NameTable names = new NameTable("party", ReservedWords.PARTY::isReserved);
  private final List<TableRow> rows;

  private PartyRows(List<TableRow> rows, TableProblems errors) {
    this.rows = rows;
    this.errors = errors;
  }

  /** Reads the names. */
  static PartyRows of(List<TableRow> rows, List<TableRow> stances, TableProblems errors) {
    PartyRows parties = new PartyRows(rows, errors);
    rows.forEach(parties::add);
    rows.forEach(parties::title);
    if (rows.isEmpty()) {
      stances.stream()
          .map(r -> r.text("party"))
          .filter(p -> !p.isEmpty() && !p.equalsIgnoreCase(Rule.COMMON))
          .forEach(parties.names::id);
    }
    return parties;
  }

  NameTable names() {
    return names;
  }

  private void add(TableRow row) {
    Cell cell = row.cell("party");
    if (cell.isEmpty() || cell.text().equalsIgnoreCase(Rule.COMMON)) {
      errors.error(Code.MISSING, cell, "the party is missing", "write its name");
    } else if (names.find(cell.text()).isPresent()) {
      errors.error(Code.DUPLICATE, cell, "`" + cell.text() + "` is listed twice", "delete one row");
    } else {
      names.id(cell.text());
    }
  }

  private void title(TableRow row) {
    String title = row.text("title");
    names
        .find(row.text("party"))
        .filter(i -> !title.isEmpty())
        .ifPresent(
            id -> {
              names.title(id, title);
              names.alias(title, id);
            });
  }

  List<PartyText> texts(Map<String, List<Made>> rules) {
    List<PartyText> texts = new ArrayList<>();
    for (String id : names.ids()) {
      Optional<TableRow> row =
          rows.stream()
              .filter(r -> names.find(r.text("party")).equals(Optional.of(id)))
              .findFirst();
      List<RuleText> own = rules.getOrDefault(id, List.of()).stream().map(Made::rule).toList();
      texts.add(
          new PartyText(
              id,
              names.title(id),
              row.map(r -> r.text("short")).filter(s -> !s.isEmpty()),
              row.flatMap(this::reservation),
              row.map(this::votes).orElse(0),
              row.filter(this::isIndifferent).isPresent(),
              own));
    }
    return texts;
  }

  private Optional<Fraction> reservation(TableRow row) {
    Cell cell = row.cell("reservation");
    Optional<Fraction> value = row.style().share(cell.text());
    if (!cell.isEmpty() && value.filter(v -> v.compareTo(Fraction.ONE) <= 0).isEmpty()) {
      errors.error(
          Code.WRONG_VALUE, cell, "`" + cell.text() + "` is not a share", "write 0.6 or 60%");
    }
    return value;
  }

  private int votes(TableRow row) {
    Cell cell = row.cell("votes");
    if (!cell.text().matches("\\d{0,9}")) {
      errors.error(
          Code.WRONG_VALUE, cell, "`" + cell.text() + "` is not a number of votes", "write 29");
      return 0;
    }
    return cell.isEmpty() ? 0 : Integer.parseInt(cell.text());
  }

  private boolean isIndifferent(TableRow row) {
    Cell cell = row.cell("indifferent");
    Optional<Boolean> answer = TableNumbers.answer(cell.text());
    if (answer.isEmpty()) {
      errors.error(
          Code.BAD_VALUE, cell, "`" + cell.text() + "` is not an answer", "write `yes` or nothing");
    }
    return answer.orElse(false);
  }
}
