package parley.app.cases;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parley.app.files.MemoryFiles;
import parley.app.files.MemoryFiles.Content;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;

/**
 * A case read anew, from memory, as it would be with other texts.
 *
 * @param after the case as drafted
 * @param newFindings what would be wrong that is not now; with errors only those
 */
public record DraftedCase(WholeCase after, List<Diagnostic> newFindings) {
  public DraftedCase {
    newFindings = List.copyOf(newFindings);
  }

  /**
   * {@return the case as it would be}
   *
   * @param before without errors
   * @param change of each text that has been read; a text may change its name, too
   * @param added texts that are not there yet
   * @param today stands for the day of a scenario that has none
   */
  public static DraftedCase of(
      WholeCase before, UnaryOperator<Source> change, List<Source> added, LocalDate today) {
    List<Diagnostic> known = warnings(before, today); // which reads the authors' settings, too
    MemoryFiles memory = new MemoryFiles(before.folder());
    Map<String, String> names = new HashMap<>();
    for (Source source : before.loader().sources()) {
      Source now = change.apply(source);
      names.put(source.name(), now.name());
      add(before, now, memory);
    }
    added.forEach(a -> add(before, a, memory));
    WholeCase after = read(before, memory);
    return new DraftedCase(after, newFindings(after, known, names, today));
  }

  private static void add(WholeCase one, Source source, MemoryFiles memory) {
    byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
    memory.add(one.path(source), new Content(bytes, bytes.length));
  }

  private static WholeCase read(WholeCase before, MemoryFiles memory) {
    Path folder = memory.path(before.folder());
    CaseLoader loader = CaseLoader.leavingRefused(folder);
    Path rules = memory.path(before.loaded().orElseThrow().folder());
    List<Path> scenarios = before.scenarios().stream().map(memory::path).toList();
    return WholeCase.read(folder, loader, rules, scenarios);
  }

  private static List<Diagnostic> newFindings(
      WholeCase after, List<Diagnostic> known, Map<String, String> names, LocalDate today) {
    List<Diagnostic> errors =
        after.loader().problems().sorted().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty() || after.loaded().isEmpty()) {
      return errors;
    }
    Set<List<Object>> keys =
        known.stream().map(d -> key(d, d.place().file(), names)).collect(Collectors.toSet());
    return warnings(after, today).stream()
        .filter(d -> !keys.contains(key(d, d.place().file(), Map.of())))
        .toList();
  }

  private static List<Object> key(Diagnostic finding, String file, Map<String, String> names) {
    String now = Optional.ofNullable(names.get(file)).orElse(file);
    return List.of(finding.code(), now, finding.place().line());
  }

  private static List<Diagnostic> warnings(WholeCase one, LocalDate today) {
    ScenarioFiles files = new ScenarioFiles(one.folder(), one.loader().links());
    return new CaseReview(one.loader(), files, today).cheapWarnings();
  }

  /** {@return the texts that findings are about} */
  public List<Source> sources() {
    return after.loader().sources();
  }
}
