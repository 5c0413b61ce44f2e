package parley.app.rename;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.app.cases.CaseLoader;
import parley.app.cases.CaseReview;
import parley.app.cases.CaseTexts;
import parley.app.cases.LoadedCase;
import parley.app.cases.ScenarioFiles;
import parley.app.files.MemoryFiles;
import parley.app.files.MemoryFiles.Content;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;
import parley.model.naming.RenamedRules;

/** Reads a case anew, in memory, as it would be under another name of something. */
final class RenamedCase {
  private final NamedCase before;
  private final NamedCase after;
  private final Renaming renaming;
  private final NameChange change;
  private final LocalDate today;
  private final List<Diagnostic> known;

  RenamedCase(NamedCase before, Renaming renaming, NameChange change, LocalDate today) {
    this.before = before;
    this.renaming = renaming;
    this.change = change;
    this.today = today;
    Set<String> texts = before.texts().all().stream().map(Source::name).collect(Collectors.toSet());
    this.known = warnings(before, today); // which reads the authors' settings, too
    MemoryFiles memory = new MemoryFiles(before.folder());
    for (Source source : before.loader().sources()) {
      Source now = texts.contains(source.name()) ? renaming.applied(source) : source;
      byte[] bytes = now.text().getBytes(StandardCharsets.UTF_8);
      memory.add(before.path(now), new Content(bytes, bytes.length));
    }
    Path folder = memory.path(before.folder());
    CaseLoader loader = CaseLoader.leavingRefused(folder);
    Path rules = memory.path(before.loaded().orElseThrow().folder());
    List<Path> scenarios = before.scenarios().stream().map(memory::path).toList();
    this.after = NamedCase.read(folder, loader, rules, scenarios);
  }

  /** {@return what would be wrong that is not now; with errors only those} */
  List<Diagnostic> newFindings() {
    List<Diagnostic> errors =
        after.loader().problems().sorted().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty() || after.loaded().isEmpty()) {
      return errors;
    }
    Set<List<Object>> keys = known.stream().map(this::key).collect(Collectors.toSet());
    return warnings(after, today).stream().filter(d -> !keys.contains(key(d))).toList();
  }

  private List<Object> key(Diagnostic finding) {
    String file = finding.place().file();
    String now =
        renaming.moves().stream()
            .filter(m -> m.from().equals(file))
            .map(FileMove::to)
            .findFirst()
            .orElse(file);
    return List.of(finding.code(), now, finding.place().line());
  }

  private static List<Diagnostic> warnings(NamedCase one, LocalDate today) {
    ScenarioFiles files = new ScenarioFiles(one.folder(), one.loader().links());
    return new CaseReview(one.loader(), files, today).cheapWarnings();
  }

  /** {@return the texts that findings are about} */
  List<Source> sources() {
    return after.loader().sources();
  }

  /** {@return whether all names and all rules are the same, but for the one name} */
  boolean meansTheSame() {
    CaseTexts now = before.texts().each(renaming::applied);
    boolean sameNames =
        now.mentions().stream().map(Mention::name).toList().equals(renaming.namesAfterwards());
    LoadedCase old = before.loaded().orElseThrow();
    return sameNames
        && RenamedRules.areSame(old.rules(), change, after.loaded().orElseThrow().rules());
  }
}
