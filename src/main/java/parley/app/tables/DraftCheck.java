package parley.app.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.app.cases.CaseLoader;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseText;
import parley.app.files.FileNames;
import parley.app.files.MemoryFiles;
import parley.app.files.MemoryFiles.Content;
import parley.app.tables.StanceRows.Made;
import parley.app.tables.TypedTable.TableRow;
import parley.diagnostic.Diagnostic;
import parley.model.Place;

/**
 * Reads a drafted case as any other before it is written. Whatever a case may not say and a table
 * could is thus told here at the latest, at the row that says it.
 */
final class DraftCheck {
  private final Map<String, String> files;
  private final CaseDraft draft;
  private final Map<String, List<Made>> rules;
  private final Function<String, Optional<TableRow>> articles;

  private DraftCheck(
      CaseDraft draft,
      Map<String, List<Made>> rules,
      Function<String, Optional<TableRow>> articles) {
    this.files = CaseText.files(draft);
    this.draft = draft;
    this.rules = rules;
    this.articles = articles;
  }

  /**
   * Reports what is wrong with a draft.
   *
   * @param rules those of the draft by owner, in its order
   * @param articles the row that first names an article
   * @param otherwise the row at which is told what no other has said
   */
  static void check(
      CaseDraft draft,
      Map<String, List<Made>> rules,
      Function<String, Optional<TableRow>> articles,
      TableRow otherwise,
      TableProblems errors)
      throws IOException {
    DraftCheck check = new DraftCheck(draft, rules, articles);
    for (Diagnostic problem : check.problems()) {
      TableRow row = check.row(problem.place()).orElse(otherwise);
      Cell cell = row.cell(problem.place().file().endsWith(".drl") ? "when" : "claim");
      Place at = cell.isEmpty() ? row.end() : cell.place();
      errors.all().addAll(List.of(problem.at(at, "row " + row.number() + ": ")));
    }
  }

  private List<Diagnostic> problems() throws IOException {
    Path top = Path.of("").toAbsolutePath();
    MemoryFiles memory = new MemoryFiles(top);
    files.forEach(
        (name, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          memory.add(top.resolve(name), new Content(bytes, bytes.length));
        });
    Path root = memory.path(top);
    CaseLoader loader = new CaseLoader(new FileNames(root));
    loader.scenario(root.resolve(CaseText.scenario(draft)));
    return loader.problems().sorted().stream().filter(Diagnostic::isError).toList();
  }

  /** {@return the row whose words stand at a place of the draft} */
  private Optional<TableRow> row(Place place) {
    for (Map.Entry<String, List<Made>> owner : rules.entrySet()) {
      if (place.file().equals(CaseText.rules(draft, owner.getKey()))) {
        long before =
            Optional.ofNullable(files.get(place.file()))
                .orElse("")
                .lines()
                .limit(place.line())
                .filter(l -> l.startsWith("rule \""))
                .count();
        int index = (int) Math.max(0, Math.min(owner.getValue().size(), before) - 1);
        return Optional.of(owner.getValue().get(index).row());
      }
    }
    String name = String.valueOf(Path.of(place.file()).getFileName());
    return articles.apply(name.replaceFirst("\\.yaml$", ""));
  }
}
