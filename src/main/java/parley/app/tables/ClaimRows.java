package parley.app.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.draft.CaseDraft.ArticleText;
import parley.app.draft.CaseDraft.ClaimText;
import parley.app.draft.CaseDraft.Origin;
import parley.app.tables.StanceRows.Made;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.model.StanceKind;
import parley.model.Word;
import parley.model.claim.Claim;

/** Reads the rows of claim tables into a register; without any, makes one of what rules cite. */
final class ClaimRows {
  private static final Pattern CLAIM =
      Pattern.compile("([A-Za-z0-9_-]{1,64})\\.([0-9]{1,9}[a-z]{0,9})");

  private static final String FORM = "write the article and the paragraph, such as `003.15`";

  private final NameTable parties;
  private final TableProblems errors;
  private final Map<String, List<ClaimText>> claims = new LinkedHashMap<>();
  private final Map<String, TableRow> firsts = new LinkedHashMap<>();
  private final Map<String, TableRow> rows = new HashMap<>();

  ClaimRows(NameTable parties, TableProblems errors) {
    this.parties = parties;
    this.errors = errors;
  }

  List<ArticleText> read(List<TableRow> all) {
    all.forEach(this::claim);
    return claims.entrySet().stream()
        .map(
            a -> {
              TableRow first = firsts.get(a.getKey());
              String title = first == null ? "" : first.text("title");
              Optional<String> none = Optional.empty();
              return new ArticleText(
                  a.getKey(),
                  title.isEmpty() ? "Article " + a.getKey() : title,
                  first == null ? new Origin(none, none, none, none) : origin(first),
                  a.getValue());
            })
        .toList();
  }

  /** {@return the row in which an article is first named} */
  Optional<TableRow> row(String article) {
    return Optional.ofNullable(firsts.get(article));
  }

  private Origin origin(TableRow row) {
    Optional<String> none = Optional.empty();
    return new Origin(
        none,
        none,
        new StancePeriod(errors).date(row.cell("published")).map(String::valueOf),
        Optional.of(row.text("url")).filter(u -> !u.isEmpty()));
  }

  private void claim(TableRow row) {
    Cell cell = row.cell("claim");
    String id = StanceRows.claims(cell).stream().findFirst().orElse("");
    Matcher written = CLAIM.matcher(id);
    if (!written.matches()) {
      errors.error(Code.BAD_NAME, cell, "`" + cell.text() + "` is not the id of a claim", FORM);
      return;
    }
    TableRow same = rows.putIfAbsent(id, row);
    if (same != null) {
      errors.error(
          Code.DUPLICATE,
          cell,
          "claim `" + id + "` is in row " + same.number() + " already",
          "a spreadsheet may have cut a last zero: write '003.10 with an apostrophe");
      return;
    }
    TableRow first = firsts.putIfAbsent(written.group(1), row);
    if (first != null) {
      checkSame(first, row, written.group(1));
    }
    claims
        .computeIfAbsent(written.group(1), a -> new ArrayList<>())
        .add(new ClaimText(written.group(2), parties(row), stance(row), statement(row)));
  }

  /** What an article is stands in its first row, and may be repeated. */
  private void checkSame(TableRow first, TableRow row, String article) {
    for (String column : List.of("title", "published", "url")) {
      Cell cell = row.cell(column);
      if (!cell.isEmpty() && !cell.text().equals(first.text(column))) {
        errors.error(
            Code.DUPLICATE,
            cell,
            "article `" + article + "` has another " + column + " in row " + first.number(),
            "empty this cell, or write the same");
      }
    }
  }

  private String statement(TableRow row) {
    if (row.cell("statement").isEmpty()) {
      errors.error(
          Code.MISSING,
          row.cell("statement"),
          "the statement is missing",
          "say in your own words what the source says");
    }
    return row.text("statement");
  }

  private List<String> parties(TableRow row) {
    List<String> ids = new ArrayList<>();
    Cell cell = row.cell("party");
    for (String name : cell.text().split("[;,]", -1)) {
      if (!name.isBlank()) {
        parties
            .find(name.strip())
            .ifPresentOrElse(
                ids::add,
                () ->
                    errors.unknown(
                        Code.UNKNOWN_PARTY,
                        cell,
                        cell.place(),
                        "party",
                        name.strip(),
                        parties.ids()));
      }
    }
    return ids;
  }

  private String stance(TableRow row) {
    Cell cell = row.cell("stance");
    String written = cell.text().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    List<String> known = Claim.stanceWords();
    boolean isNobodys = row.cell("party").isEmpty();
    if (written.isEmpty() && isNobodys) {
      return Claim.CONTEXT;
    } else if (!known.contains(written)) {
      errors.unknown(Code.BAD_VALUE, cell, cell.place(), "stance", cell.text(), known);
    } else if (isNobodys && !written.equals(Claim.CONTEXT)) {
      errors.error(
          Code.MISSING,
          row.cell("party"),
          "the party is missing",
          "a claim without a party is context");
    }
    return written;
  }

  /** Reports what rules cite and the tables do not have. */
  void checkCited(Map<String, List<Made>> rules) {
    Set<String> known = new TreeSet<>(rows.keySet());
    rows.keySet().forEach(k -> known.add(k.replaceFirst("[a-z]+$", "")));
    for (Made made : rules.values().stream().flatMap(List::stream).toList()) {
      for (String claim : made.rule().claims()) {
        if (!known.contains(claim)) {
          Cell cell = made.row().cell("claims");
          errors.error(
              Code.UNKNOWN_CLAIM,
              cell,
              cell.place(),
              "the claims table has no claim `" + claim + "`",
              Nearest.help(claim, known));
        }
      }
    }
  }

  /** {@return a register of what rules cite, with their reasons for statements} */
  List<ArticleText> cited(Map<String, List<Made>> rules) {
    Map<String, Map<String, List<Made>>> citing = new LinkedHashMap<>();
    for (Made made : rules.values().stream().flatMap(List::stream).toList()) {
      for (String claim : made.rule().claims()) {
        Matcher written = CLAIM.matcher(claim);
        if (written.matches()) {
          citing
              .computeIfAbsent(written.group(1), a -> new LinkedHashMap<>())
              .computeIfAbsent(written.group(2), p -> new ArrayList<>())
              .add(made);
        } else {
          errors.error(
              Code.BAD_NAME,
              made.row().cell("claims"),
              "`" + claim + "` is not the id of a claim",
              FORM);
        }
      }
    }
    return citing.entrySet().stream().map(a -> article(a.getKey(), a.getValue())).toList();
  }

  private ArticleText article(String id, Map<String, List<Made>> citing) {
    Optional<String> none = Optional.empty();
    return new ArticleText(
        id,
        "Article " + id,
        new Origin(none, none, none, none),
        citing.entrySet().stream().map(p -> claim(p.getKey(), p.getValue())).toList());
  }

  private ClaimText claim(String paragraph, List<Made> citing) {
    List<String> speaking =
        citing.stream()
            .flatMap(m -> parties.find(m.row().text("party")).stream())
            .distinct()
            .toList();
    Optional<StanceKind> stance = StanceKind.of(citing.get(0).rule().kind());
    return new ClaimText(
        paragraph,
        speaking,
        stance.filter(s -> !speaking.isEmpty()).map(Word::id).orElse(Claim.CONTEXT),
        citing.get(0).rule().because());
  }
}
