package parley.app.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.draft.CaseDraft.Figures;
import parley.app.draft.CaseDraft.RuleText;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.StanceKind;
import parley.model.StatementKind;

/** Reads the rows of stance tables into rules. */
final class StanceRows {
  private static final Map<String, StatementKind> KINDS = kinds();

  private final IssueBook issues;
  private final NameTable parties;
  private final TableProblems errors;
  private final Map<String, List<Made>> byOwner = new LinkedHashMap<>();
  private final Map<String, TableRow> named = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  StanceRows(IssueBook issues, NameTable parties, TableProblems errors) {
    this.issues = issues;
    this.parties = parties;
    this.errors = errors;
  }

  /** Conclusions are no rows: no other row could rest on one. */
  private static Map<String, StatementKind> kinds() {
    Map<String, StatementKind> kinds = new LinkedHashMap<>();
    Stream.of(StatementKind.values())
        .filter(k -> k != StatementKind.CONCLUSION)
        .forEach(k -> kinds.put(k.id(), k));
    return kinds;
  }

  /** A rule and the row that says it. */
  record Made(RuleText rule, TableRow row) {}

  /** {@return the rules by party, or {@code common}} */
  Map<String, List<Made>> read(List<TableRow> rows, Map<TableRow, List<WhenTerm>> whens) {
    for (TableRow row : rows) {
      Optional<StatementKind> kind = kind(row);
      Optional<String> owner = kind.flatMap(k -> owner(row, k));
      Optional<String> condition =
          Optional.ofNullable(whens.get(row))
              .flatMap(w -> issues.condition(w, row.style(), errors))
              .map(c -> row.text("when").equals(WhenReader.NEVER) ? "false" : c);
      if (row.cell("because").isEmpty()) {
        errors.error(
            Code.MISSING, row.cell("because"), "the reason is missing", "say why in a sentence");
      }
      if (kind.isPresent() && owner.isPresent()) {
        RuleText rule = rule(row, kind.get(), owner.get(), condition.orElse(""));
        byOwner.computeIfAbsent(owner.get(), o -> new ArrayList<>()).add(new Made(rule, row));
      }
    }
    byOwner.forEach(this::checkConcessions);
    return byOwner;
  }

  private void checkConcessions(String owner, List<Made> made) {
    Set<String> held = new LinkedHashSet<>();
    made.stream()
        .map(Made::rule)
        .filter(r -> !r.kind().isOfCost() && !r.about().isEmpty())
        .forEach(r -> held.add(r.about()));
    for (Made one : made) {
      String name = one.rule().about();
      boolean gives = one.rule().kind().isOfCost() && !name.isEmpty();
      if (gives && !held.contains(name)) {
        Cell cell = one.row().cell("name");
        errors.error(
            Code.UNKNOWN_DEMAND,
            cell,
            cell.place(),
            "`" + owner + "` has no demand or preference `" + name + "` to give up",
            Nearest.help(name, held));
      }
    }
  }

  private Optional<StatementKind> kind(TableRow row) {
    Cell cell = row.cell("kind");
    String written = cell.text().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    StatementKind kind = KINDS.get(written);
    if (written.isEmpty()) {
      errors.error(
          Code.MISSING,
          cell,
          "the kind is missing",
          "write one of " + String.join(", ", KINDS.keySet()));
    } else if (kind == null) {
      errors.unknown(
          Code.BAD_VALUE, cell, cell.place(), "kind of stance", cell.text(), KINDS.keySet());
    }
    return Optional.ofNullable(kind);
  }

  private Optional<String> owner(TableRow row, StatementKind kind) {
    Cell cell = row.cell("party");
    boolean isCommon = cell.isEmpty() || cell.text().equalsIgnoreCase(Rule.COMMON);
    if (StanceKind.of(kind).isEmpty()) {
      if (!isCommon) {
        errors.error(
            Code.BAD_VALUE,
            cell,
            "what is impossible is impossible for all parties",
            "write `common`, or make it a red_line of this party");
      }
      return Optional.of(Rule.COMMON);
    }
    Optional<String> party = isCommon ? Optional.empty() : parties.find(cell.text());
    if (isCommon) {
      errors.error(
          Code.MISSING,
          cell,
          "the party is missing",
          "write whose stance this is; only the first of merged cells has a text");
    } else if (party.isEmpty()) {
      errors.unknown(Code.UNKNOWN_PARTY, cell, cell.place(), "party", cell.text(), parties.ids());
    }
    return party;
  }

  private RuleText rule(TableRow row, StatementKind kind, String owner, String condition) {
    return new RuleText(
        kind,
        name(row, kind, owner),
        figures(row, kind),
        about(row, kind),
        condition,
        row.text("because"),
        claims(row.cell("claims")),
        new StancePeriod(errors).of(row),
        false);
  }

  private String about(TableRow row, StatementKind kind) {
    Cell cell = row.cell("name");
    if (kind.isNamed() && cell.isEmpty()) {
      errors.error(
          Code.MISSING,
          cell,
          "the name is missing",
          kind.isOfCost()
              ? "write the name of the demand or preference that is given up"
              : "write one, by which concessions can give it up");
    } else if (!kind.isNamed() && !cell.isEmpty()) {
      errors.error(
          Code.BAD_VALUE,
          cell,
          "only a demand, a preference and a concession have a name",
          "write it under `rule`");
    }
    return cell.text();
  }

  private String name(TableRow row, StatementKind kind, String owner) {
    Cell cell = row.cell("rule");
    if (cell.isEmpty()) {
      return unused(owner, standIn(row, kind, owner), row);
    }
    TableRow first = named.putIfAbsent(owner + "/" + cell.text(), row);
    if (first != null) {
      errors.error(
          Code.DUPLICATE,
          cell,
          "`" + owner + "` has a rule of this name already, in row " + first.number(),
          "give one of them another name");
    }
    return cell.text();
  }

  private String standIn(TableRow row, StatementKind kind, String owner) {
    String name = row.text("name");
    return switch (kind) {
      case RED_LINE -> "Red line " + numbers.merge(owner + kind, 1, Integer::sum);
      case IMPOSSIBLE -> "Impossible " + numbers.merge(owner + kind, 1, Integer::sum);
      case CONCESSION -> "Concession on " + name;
      case DEMAND, PREFERENCE, CONCLUSION -> name;
    };
  }

  private String unused(String owner, String base, TableRow row) {
    String name = base;
    for (int n = 2; named.putIfAbsent(owner + "/" + name, row) != null; n++) {
      name = base + " " + n;
    }
    return name;
  }

  private Figures figures(TableRow row, StatementKind kind) {
    String other = kind.isOfCost() ? "weight" : "cost";
    if (!row.cell(other).isEmpty()) {
      errors.error(
          Code.BAD_VALUE,
          row.cell(other),
          kind.isOfCost()
              ? "a concession has a cost and no weight"
              : "only a concession has a cost",
          "empty this cell");
    }
    Optional<Fraction> main = number(row.cell(kind.isOfCost() ? "cost" : "weight"), row);
    return new Figures(main, number(row.cell("confidence"), row));
  }

  private Optional<Fraction> number(Cell cell, TableRow row) {
    Optional<Fraction> number = row.style().share(cell.text());
    if (number.isEmpty() && !cell.isEmpty()) {
      errors.error(
          Code.WRONG_VALUE,
          cell,
          "`" + cell.text() + "` is not a number that can be read in one way only",
          "write `0.5`, `0,5`, `50%` or `'1/3`; spreadsheets take `1/3` without ' for a date");
    }
    return number;
  }

  static List<String> claims(Cell cell) {
    List<String> claims = new ArrayList<>();
    for (String one : cell.text().replace("'", "").split("[;,\\s]+", -1)) {
      if (!one.isEmpty()) {
        claims.add(one);
      }
    }
    return claims;
  }
}
