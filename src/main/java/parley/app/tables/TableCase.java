package parley.app.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseDraft.ArticleText;
import parley.app.draft.CaseDraft.Choice;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.PackageText;
import parley.app.draft.CaseDraft.ScenarioText;
import parley.app.tables.StanceRows.Made;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.Rule;

/** Makes a case of tables: stances, and perhaps claims, an agenda and parties. */
public final class TableCase {
  private static final int NAMED_MAX = 6;

  private final List<TypedTable> tables;
  private final TableProblems errors;
  private final List<String> notes = new ArrayList<>();

  private TableCase(List<TypedTable> tables, TableProblems errors) {
    this.tables = tables;
    this.errors = errors;
  }

  /**
   * {@return the case, which is free of errors; empty, with errors at their cells, if it has some}
   *
   * @param caseId its id
   * @param title for people
   */
  public static Optional<CaseDraft> of(
      List<Source> sources, String caseId, String title, Problems problems) throws IOException {
    List<TypedTable> tables = new ArrayList<>();
    sources.forEach(s -> TableReader.read(s, problems).ifPresent(tables::add));
    if (tables.size() < sources.size()) {
      return Optional.empty();
    }
    return new TableCase(tables, new TableProblems(problems)).made(caseId, title, sources);
  }

  private List<TableRow> rows(TableKind kind) {
    return tables.stream().filter(t -> t.kind() == kind).flatMap(t -> t.rows().stream()).toList();
  }

  private Optional<CaseDraft> made(String caseId, String title, List<Source> sources)
      throws IOException {
    List<TableRow> stances = rows(TableKind.STANCES);
    if (stances.isEmpty()) {
      errors
          .all()
          .error(
              Code.MISSING,
              Place.startOf(sources.get(0).name()),
              "no table has a stance in it",
              "a table of stances has the columns party, kind, when and because");
      return Optional.empty();
    }
    PartyRows parties = PartyRows.of(rows(TableKind.PARTIES), stances, errors);
    Map<TableRow, List<WhenTerm>> whens = new LinkedHashMap<>();
    stances.forEach(r -> WhenReader.read(r.cell("when"), errors).ifPresent(w -> whens.put(r, w)));
    IssueBook issues = issues(stances.get(0).style(), whens);
    Map<String, List<Made>> rules =
        new StanceRows(issues, parties.names(), errors).read(stances, whens);
    ClaimRows claims = new ClaimRows(parties.names(), errors);
    List<ArticleText> register = register(claims, rules);
    CaseDraft draft =
        new CaseDraft(
            caseId,
            title,
            issues.texts(),
            parties.texts(rules),
            rules.getOrDefault(Rule.COMMON, List.of()).stream().map(Made::rule).toList(),
            register,
            scenario(issues.texts()),
            notes);
    if (!errors.all().hasErrors()) {
      DraftCheck.check(draft, rules, claims::row, stances.get(0), errors);
    }
    return Optional.of(draft).filter(d -> !errors.all().hasErrors());
  }

  private IssueBook issues(TableNumbers style, Map<TableRow, List<WhenTerm>> whens) {
    List<TableRow> agenda = rows(TableKind.AGENDA);
    if (!agenda.isEmpty()) {
      return AgendaRows.read(agenda, errors, notes);
    }
    List<WhenTerm> terms = whens.values().stream().flatMap(List::stream).toList();
    IssueBook guessed = GuessedIssues.of(terms, style, errors);
    List<String> quo =
        guessed.texts().stream().map(i -> i.id() + " " + i.statusQuo()).limit(NAMED_MAX).toList();
    notes.add(
        "No agenda table is given: issues and options are those that `when` names, and numbers"
            + " around those that it compares with.");
    notes.add(
        "Nothing says what holds where nothing is agreed: the status quo is the first option of"
            + " each issue ("
            + String.join(", ", quo)
            + (guessed.texts().size() > NAMED_MAX ? ", …" : "")
            + "). Correct it in agenda.yaml.");
    return guessed;
  }

  private List<ArticleText> register(ClaimRows claims, Map<String, List<Made>> rules) {
    List<TableRow> rows = rows(TableKind.CLAIMS);
    if (!rows.isEmpty()) {
      List<ArticleText> register = claims.read(rows);
      claims.checkCited(rules);
      return register;
    }
    List<ArticleText> cited = claims.cited(rules);
    if (!cited.isEmpty()) {
      notes.add(
          "No claims table is given: the register repeats the reasons of the stances. Say there"
              + " what the sources say.");
    }
    return cited;
  }

  private static ScenarioText scenario(List<IssueText> issues) {
    List<Choice> terms = issues.stream().map(i -> new Choice(i.id(), i.statusQuo())).toList();
    return new ScenarioText(
        "imported", "From tables", List.of(new PackageText("status_quo", "As things are", terms)));
  }
}
