package parley.app.editing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parley.app.files.FileNames;
import parley.app.files.FileScope;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;
import parley.space.diagram.Limits;

/**
 * A folder that an editor has opened, and the cases below it. One thread changes it; whoever asks
 * gets what was found last.
 */
public final class Workbench {
  private final Path root;
  private final FileNames names;
  private final Supplier<LocalDate> today;
  private final Consumer<String> log;
  private Discovery.Found found = new Discovery.Found(List.of(), List.of(), true);
  private List<CaseUnit> units = List.of();
  private volatile Map<CaseUnit, UnitReview> reviews = Map.of();
  private boolean toldIncomplete;

  /**
   * Has read nothing yet.
   *
   * @param log is told what was given up
   */
  public Workbench(Path root, Supplier<LocalDate> today, Consumer<String> log) {
    this.root = FileNames.real(root);
    this.names = new FileNames(this.root);
    this.today = today;
    this.log = log;
  }

  public Path root() {
    return root;
  }

  /** {@return how files are named in what is found here} */
  public FileNames names() {
    return names;
  }

  /** Looks for cases and scenarios again. */
  void scan() {
    found = Discovery.below(root, FileScope.of(root, Map.of()));
    if (!found.complete() && !toldIncomplete) {
      toldIncomplete = true;
      log.accept("not every folder below " + root + " was searched for cases: it holds too many");
    }
  }

  /**
   * Checks again what rests on changed files.
   *
   * @param texts that an editor shows, by file without links
   * @param changed files without links
   * @param whole whether files may have changed that nobody has told of
   */
  void review(Map<Path, String> texts, Set<Path> changed, boolean whole) {
    FileScope scope = FileScope.of(root, texts);
    units = CaseUnits.of(rules(texts), scenarios(texts), texts, scope);
    Map<CaseUnit, UnitReview> next = new LinkedHashMap<>();
    for (CaseUnit unit : units) {
      UnitReview known = reviews.get(unit);
      if (known == null || whole || known.restsOn(changed)) {
        try {
          UnitReview now = new UnitReview(unit, root, scope, today.get(), before(unit));
          known = known != null && known.isSameAs(now) ? known : now;
        } catch (RuntimeException | StackOverflowError e) {
          log.accept("gave up checking " + title(unit) + ": " + FaultWords.of(e));
        }
      }
      if (known != null) {
        next.put(unit, known);
      }
    }
    reviews = next;
  }

  /** Looks at all packages of each case, unless it is cancelled meanwhile. */
  void deepen(Limits limits) {
    for (CaseUnit unit : List.copyOf(reviews.keySet())) {
      if (limits.cancelled().getAsBoolean()) {
        return;
      }
      UnitReview known = reviews.get(unit);
      if (known == null || known.isDeep()) {
        continue;
      }
      try {
        UnitReview.Deepened deepened = known.deepened(limits);
        if (!limits.cancelled().getAsBoolean()) {
          Map<CaseUnit, UnitReview> next = new LinkedHashMap<>(reviews);
          next.put(unit, deepened.review());
          reviews = next;
          deepened.unchecked().forEach(u -> log.accept("not checked: " + u));
        }
      } catch (RuntimeException | StackOverflowError e) {
        log.accept("gave up the deeper checks of " + title(unit) + ": " + FaultWords.of(e));
      }
    }
  }

  /** {@return what is found now, by file; of files outside the folder nothing is told} */
  Map<Path, List<Diagnostic>> findings() {
    Map<Path, List<Diagnostic>> byFile = new LinkedHashMap<>();
    for (UnitReview review : reviews.values()) {
      for (Diagnostic one : review.findings()) {
        Path file = file(one.place().file());
        if (file.startsWith(root)) {
          List<Diagnostic> all = byFile.computeIfAbsent(file, f -> new ArrayList<>());
          if (!all.contains(one)) {
            all.add(one);
          }
        }
      }
    }
    return byFile;
  }

  /** {@return what is found now in one file} */
  public List<Diagnostic> findings(Path file) {
    return findings().getOrDefault(file, List.of());
  }

  /** {@return the texts that were read, by file without links} */
  Map<Path, String> texts() {
    Map<Path, String> texts = new HashMap<>();
    for (UnitReview review : reviews.values()) {
      for (Source source : review.sources()) {
        texts.put(file(source.name()), source.text());
      }
    }
    return texts;
  }

  /** {@return the file that a name in a finding means, without links} */
  public Path file(String name) {
    Path written = root.resolve(name).normalize();
    Path real = FileScope.real(written);
    return real.startsWith(root) ? real : written; // a link that leads out is told at itself
  }

  /** {@return what was found of the case that a file belongs to} */
  public Optional<UnitReview> reviewOf(Path file) {
    String name = names.of(file);
    Stream<UnitReview> all = reviews.values().stream();
    Optional<UnitReview> read =
        all.filter(r -> r.sources().stream().anyMatch(s -> s.name().equals(name))).findFirst();
    return read.or(() -> reviews.values().stream().filter(r -> r.mayBeAbout(file)).findFirst());
  }

  private Optional<UnitReview> before(CaseUnit unit) {
    return reviews.values().stream().filter(r -> r.unit().rules().equals(unit.rules())).findFirst();
  }

  private Set<Path> rules(Map<Path, String> texts) {
    Set<Path> rules = new LinkedHashSet<>(found.rules());
    texts.keySet().stream()
        .filter(t -> t.startsWith(root) && t.endsWith(FileNames.AGENDA))
        .forEach(t -> rules.add(t.resolveSibling("")));
    return rules;
  }

  private Set<Path> scenarios(Map<Path, String> texts) {
    Set<Path> scenarios = new LinkedHashSet<>(found.scenarios());
    texts.forEach(
        (file, text) -> {
          boolean isNew = file.startsWith(root) && Kind.YAML.fits(file);
          if (isNew && CaseUnits.isScenario(text)) {
            scenarios.add(file);
          }
        });
    return scenarios;
  }

  private String title(CaseUnit unit) {
    return unit.rules().map(names::of).orElse("scenarios");
  }
}
