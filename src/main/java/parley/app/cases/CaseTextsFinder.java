package parley.app.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.app.cases.CaseTexts.Added;
import parley.app.cases.CaseTexts.Plan;
import parley.app.files.FileNames;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.claim.Article;
import parley.scenario.FileReference;
import parley.scenario.Scenario;
import parley.scenario.ScenarioFile;
import parley.scenario.plan.PlanReader;

/** Finds the texts of one case among all that have been read. */
public final class CaseTextsFinder {
  private final CaseLoader loader;
  private final LoadedCase one;
  private final Map<String, Source> sources;

  private CaseTextsFinder(CaseLoader loader, LoadedCase one) {
    this.loader = loader;
    this.one = one;
    this.sources =
        loader.sources().stream()
            .collect(Collectors.toMap(Source::name, Function.identity(), (a, b) -> a));
  }

  /**
   * {@return the texts of a case as they were read, with all its scenarios that were}
   *
   * @param loader has read the case
   */
  public static CaseTexts of(CaseLoader loader, LoadedCase one) {
    return new CaseTextsFinder(loader, one).texts();
  }

  private CaseTexts texts() {
    List<Source> scenarios = new ArrayList<>();
    List<Added> added = new ArrayList<>();
    for (LoadedScenario loaded : loader.scenarios()) {
      if (loaded.rules() == one) {
        String name = loaded.scenario().place().file();
        source(name).ifPresent(scenarios::add);
        loaded.extended().forEach((f, c) -> added.add(new Added(name, f.path(), last(c))));
      }
    }
    loader.refused().entrySet().stream()
        .filter(e -> isOfCase(e.getKey(), e.getValue()))
        .forEach(e -> source(e.getValue().place().file()).ifPresent(scenarios::add));
    return new CaseTexts(
        source(one.places().file()).orElseThrow(),
        one.sources(),
        one.register().articles().stream()
            .map(Article::place)
            .flatMap(p -> source(p.file()).stream())
            .distinct()
            .toList(),
        scenarios,
        added,
        plans(scenarios));
  }

  private List<Plan> plans(List<Source> own) {
    Set<String> names = own.stream().map(Source::name).collect(Collectors.toSet());
    Set<String> others = new LinkedHashSet<>();
    loader.scenarios().forEach(s -> others.add(s.scenario().place().file()));
    others.removeAll(names);
    List<Plan> plans = new ArrayList<>();
    for (Source plan : loader.plans(one.folder())) {
      PlanReader.read(plan, new Problems())
          .map(p -> p.scenarios().stream().map(r -> named(plan, r)).toList())
          .filter(asked -> asked.stream().allMatch(a -> isOf(a, names)))
          .filter(asked -> asked.stream().noneMatch(a -> isOf(a, others)))
          .map(asked -> new Plan(plan, only(asked)))
          .ifPresent(plans::add);
    }
    return plans;
  }

  /** {@return how findings would name what a plan names} */
  private static String named(Source plan, FileReference reference) {
    return Path.of(plan.name())
        .resolveSibling(reference.path())
        .normalize()
        .toString()
        .replace('\\', '/');
  }

  /** A file is named, or a folder that holds some. */
  private static boolean isOf(String asked, Set<String> files) {
    return files.stream().anyMatch(f -> f.equals(asked) || f.startsWith(asked + "/"));
  }

  private Optional<String> only(List<String> asked) {
    List<String> names =
        loader.scenarios().stream()
            .map(LoadedScenario::scenario)
            .filter(s -> asked.stream().anyMatch(a -> isOf(a, Set.of(s.place().file()))))
            .map(Scenario::name)
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  private static Source last(LoadedCase extended) {
    return extended.sources().get(extended.sources().size() - 1);
  }

  private boolean isOfCase(Path file, ScenarioFile scenario) {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    Path rules = FileNames.resolve(folder, scenario.rules().path());
    return FileNames.real(rules).equals(FileNames.real(one.folder()));
  }

  private Optional<Source> source(String name) {
    return Optional.ofNullable(sources.get(name));
  }
}
