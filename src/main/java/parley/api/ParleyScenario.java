package parley.api;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.model.Ordered;
import parley.scenario.Scenario;
import parley.scenario.ScenarioPackage;
import parley.space.logic.Setting;

/** A scenario: packages that somebody proposes on a day, to the parties that have to agree. */
public final class ParleyScenario {
  private final LoadedScenario loaded;

  private ParleyScenario(LoadedScenario loaded) {
    this.loaded = loaded;
  }

  /**
   * Reads a scenario and the case that it is about.
   *
   * @param file a YAML file
   * @throws CaseErrors if one of the files has an error
   */
  public static ParleyScenario load(Path file) {
    CaseLoader loader = new CaseLoader(Path.of("").toAbsolutePath());
    loader.links().named(file);
    Optional<LoadedScenario> read = loader.scenario(file.toAbsolutePath().normalize());
    return new ParleyScenario(Reading.sound(read, loader));
  }

  /** {@return its name} */
  public String name() {
    return scenario().name();
  }

  /** {@return its title, for people} */
  public String title() {
    return scenario().title();
  }

  /** {@return the day that decides which rules are in force; empty: today} */
  public Optional<LocalDate> day() {
    return scenario().asOf();
  }

  /** {@return the parties that have to agree} */
  public List<String> parties() {
    return scenario().parties();
  }

  /** {@return the case that it is about} */
  public ParleyCase parleyCase() {
    return new ParleyCase(loaded.rules());
  }

  /** {@return the stated terms of each package, by its id, in the file's order} */
  public Map<String, Map<String, String>> packages() {
    Map<String, Map<String, String>> packages = new LinkedHashMap<>();
    scenario().packages().forEach(p -> packages.put(p.id(), p.stated().options()));
    return Ordered.copyOf(packages);
  }

  /**
   * {@return what the parties do with a package}
   *
   * @param packageId of a package of this scenario
   * @throws IllegalArgumentException if there is no such package
   */
  public Judgement judge(String packageId) {
    ScenarioPackage proposed =
        scenario()
            .packageOf(packageId)
            .orElseThrow(() -> new IllegalArgumentException("unknown package `" + packageId + "`"));
    ScenarioJudge judge = new ScenarioJudge(loaded, ApiValues.day(day()), ApiValues.limits());
    return ApiValues.judgement(judge.verdict(proposed));
  }

  /**
   * {@return the deals of its parties, whoever has proposed them or not}
   *
   * @param most how many of them to list, the fairest first
   */
  public Deals deals(int most) {
    Setting setting = Setting.of(loaded.ruleSet(), ApiValues.day(day()), parties());
    return ApiValues.deals(setting, loaded.rules().evaluator(), most);
  }

  private Scenario scenario() {
    return loaded.scenario();
  }
}
