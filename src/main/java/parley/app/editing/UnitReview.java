package parley.app.editing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.app.cases.CaseLoader;
import parley.app.cases.CaseReview;
import parley.app.cases.CaseTexts;
import parley.app.cases.CaseTextsFinder;
import parley.app.cases.LoadedCase;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioFiles;
import parley.app.files.FileNames;
import parley.app.files.FileScope;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;
import parley.model.RuleId;
import parley.question.check.CheckResult;
import parley.question.coverage.RuleCoverage;
import parley.space.diagram.Limits;

/** What the checks find in a case and its scenarios as an editor shows them at one moment. */
public final class UnitReview {
  private final CaseUnit unit;
  private final CaseLoader loader;
  private final CaseReview review;
  private final Optional<LoadedCase> rules;
  private final List<Diagnostic> cheap;
  private final Map<String, List<String>> lines = new HashMap<>();
  private final DeepFindings deep;
  private final Optional<LoadedCase> sound;
  private final Optional<TestedRules> tested;
  private final LocalDate today;
  private final boolean isDeep;

  private UnitReview(UnitReview of, DeepFindings deep, Optional<TestedRules> tested) {
    this.isDeep = true;
    this.unit = of.unit;
    this.loader = of.loader;
    this.review = of.review;
    this.rules = of.rules;
    this.cheap = of.cheap;
    this.lines.putAll(of.lines);
    this.sound = of.sound;
    this.today = of.today;
    this.deep = deep;
    this.tested = tested;
  }

  /**
   * Reads and checks.
   *
   * @param before the same case when it was last checked
   */
  UnitReview(
      CaseUnit unit, Path root, FileScope scope, LocalDate today, Optional<UnitReview> before) {
    this.isDeep = false;
    this.unit = unit;
    this.loader = CaseLoader.leavingRefused(root, scope);
    this.rules = unit.rules().flatMap(loader::rules);
    unit.scenarios().forEach(loader::scenario);
    this.review = new CaseReview(loader, new ScenarioFiles(root, loader.links()), today);
    this.cheap = review.cheap().findings();
    loader.sources().forEach(s -> lines.put(s.name(), s.text().lines().toList()));
    this.deep = before.map(b -> b.deep).orElse(DeepFindings.NONE);
    this.sound = rules.filter(LoadedCase::isFaultless).or(() -> before.flatMap(b -> b.sound));
    this.today = today;
    this.tested = before.flatMap(b -> b.tested).filter(t -> t.texts().equals(loader.sources()));
  }

  public CaseUnit unit() {
    return unit;
  }

  /** {@return the case; empty if its agenda cannot be read; not sound if its rules have errors} */
  public Optional<LoadedCase> rules() {
    return rules;
  }

  /** {@return the case when it was last without errors} */
  public Optional<LoadedCase> sound() {
    return sound;
  }

  /** {@return the scenarios that have no errors} */
  public List<LoadedScenario> scenarios() {
    return loader.scenarios();
  }

  /** {@return what tests show of a rule; empty if it is not known of the texts as they are now} */
  public Optional<RuleCoverage> tested(RuleId rule) {
    return tested.flatMap(t -> t.of(rule));
  }

  /** {@return the texts of the case; empty if its agenda cannot be read} */
  public Optional<CaseTexts> texts() {
    return rules.map(r -> CaseTextsFinder.of(loader, r));
  }

  /** {@return the texts that were read} */
  public List<Source> sources() {
    return loader.sources();
  }

  /** {@return whether all packages have been looked at} */
  boolean isDeep() {
    return isDeep;
  }

  /** {@return whether the same was read and found} */
  boolean isSameAs(UnitReview other) {
    return sources().equals(other.sources()) && cheap.equals(other.cheap);
  }

  /** {@return whether a file that has changed may change what is found here} */
  boolean restsOn(Set<Path> changed) {
    Set<Path> folders = loader.folders();
    return changed.stream().anyMatch(c -> folders.contains(c.resolveSibling("")))
        || unit.rules().map(FileScope::real).stream()
            .anyMatch(r -> changed.stream().anyMatch(c -> c.startsWith(r)));
  }

  /** {@return whether a file belongs here now, or did when the case was last without errors} */
  boolean mayBeAbout(Path file) {
    return restsOn(Set.of(file))
        || sound
            .flatMap(LoadedCase::seeds)
            .filter(s -> file.startsWith(FileNames.real(s)))
            .isPresent();
  }

  /** {@return all that is found; where rules have errors, nothing that rests on all packages} */
  List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(cheap);
    if (rules.filter(LoadedCase::isSound).isPresent()) {
      Set<Diagnostic> told = new HashSet<>(cheap);
      deep.carriedTo(lines).stream().filter(d -> !told.contains(d)).forEach(all::add);
    }
    all.sort(Diagnostic.ORDER);
    return all;
  }

  /** A review with the deeper checks, and what a bound kept from being checked. */
  record Deepened(UnitReview review, List<String> unchecked) {}

  /** {@return this review with a look at all packages; may end early if it is cancelled} */
  Deepened deepened(Limits limits) {
    CheckResult result = review.ofRead(limits);
    List<Diagnostic> more = new ArrayList<>(result.findings());
    more.removeAll(new HashSet<>(cheap));
    UnitReview deepened = new UnitReview(this, new DeepFindings(more, lines), tests(limits));
    return new Deepened(deepened, result.unchecked());
  }

  private Optional<TestedRules> tests(Limits limits) {
    boolean isTested = rules.filter(LoadedCase::isSound).isPresent() && !scenarios().isEmpty();
    return isTested
        ? Optional.of(TestedRules.of(scenarios(), sources(), today, limits))
        : Optional.empty();
  }
}
