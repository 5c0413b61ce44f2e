package parley.app.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.app.cases.CaseTexts.Added;
import parley.app.files.FileNames;
import parley.diagnostic.Source;
import parley.model.claim.Article;
import parley.scenario.ScenarioFile;

/** Finds the texts of one case among all that have been read. */
final class CaseTextsFinder {
  private final CaseLoader loader;
  private final LoadedCase one;
  private final Map<String, Source> sources;

  CaseTextsFinder(CaseLoader loader, LoadedCase one) {
    this.loader = loader;
    this.one = one;
    this.sources =
        loader.sources().stream()
            .collect(Collectors.toMap(Source::name, Function.identity(), (a, b) -> a));
  }

  CaseTexts texts() {
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
        added);
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
