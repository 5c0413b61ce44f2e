package parley.app.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.files.FileNames;
import parley.scenario.FileReference;
import parley.scenario.ScenarioFile;

/** The scenarios whose expectations are to be run, in the order of their files. */
public final class TestPlan {
  private final List<Item> items;

  private TestPlan(List<Item> items) {
    this.items = List.copyOf(items);
  }

  /**
   * A scenario: read, or left alone because it expects to be refused.
   *
   * @param loaded empty if it expects that
   * @param refused empty if it does not
   */
  public record Item(Path path, Optional<LoadedScenario> loaded, Optional<ScenarioFile> refused) {
    /** {@return whether one of the files is the scenario or something that it rests on} */
    boolean restsOn(Set<Path> files) {
      return uses().anyMatch(u -> files.stream().anyMatch(f -> f.startsWith(u)));
    }

    /** {@return the files and folders that decide about the scenario} */
    private Stream<Path> uses() {
      Stream<LoadedCase> cases = loaded.stream().map(LoadedScenario::rules);
      Stream<Path> ofCase =
          cases.flatMap(c -> Stream.concat(Stream.of(c.folder()), c.seeds().stream()));
      Stream<FileReference> named =
          Stream.concat(
              loaded.stream().flatMap(l -> l.extended().keySet().stream()),
              refused.stream().map(ScenarioFile::rules));
      Stream<Path> others = named.map(r -> FileNames.resolve(path.resolveSibling(""), r.path()));
      return Stream.of(Stream.of(path), ofCase, others).flatMap(s -> s).map(FileNames::real);
    }
  }

  /** Reads scenarios; the loader then knows of errors. */
  public static TestPlan of(List<Path> files, CaseLoader loader) {
    return new TestPlan(files.stream().map(f -> item(f, loader)).toList());
  }

  private static Item item(Path file, CaseLoader loader) {
    Optional<LoadedScenario> loaded = loader.scenario(file);
    loaded.ifPresent(l -> l.scenario().asOf().ifPresent(l.rules()::compileAhead));
    return new Item(file, loaded, Optional.ofNullable(loader.refused().get(file)));
  }

  /** {@return the scenarios that are not expected to be refused} */
  public List<LoadedScenario> scenarios() {
    return items.stream().flatMap(i -> i.loaded().stream()).toList();
  }

  /** {@return the part of the plan that rests on some files; absolute, without links} */
  public TestPlan touchedBy(Set<Path> files) {
    return new TestPlan(items.stream().filter(i -> i.restsOn(files)).toList());
  }

  /** {@return the folders that hold the files of the plan, without links} */
  public List<Path> folders() {
    return items.stream()
        .flatMap(Item::uses)
        .map(u -> Files.isDirectory(u) ? u : u.resolveSibling(""))
        .distinct()
        .toList();
  }

  /** {@return whether no scenario is in it} */
  public boolean isEmpty() {
    return items.isEmpty();
  }

  public List<Item> items() {
    return items;
  }
}
