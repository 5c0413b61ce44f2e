package parley.app.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import parley.app.context.WrongInput;
import parley.app.files.TextFiles.Kind;

/** Files of rules that the user adds to a case. */
public final class ExtraRules {
  private final CaseLoader loader;
  private final List<Path> paths = new ArrayList<>();

  /** What is wrong with a file is told once, however many scenarios share the case. */
  private final IdentityHashMap<LoadedCase, LoadedCase> added = new IdentityHashMap<>();

  /** Refuses words that name no rule file. */
  public ExtraRules(List<String> words, ScenarioFiles files, CaseLoader loader) throws IOException {
    this.loader = loader;
    for (String word : words) {
      add(word, files.existing(word));
    }
  }

  private ExtraRules(CaseLoader loader) {
    this.loader = loader;
  }

  /** {@return the file of rules that a path in another file leads to} */
  public static ExtraRules namedIn(Path file, String path, ScenarioFiles files, CaseLoader loader) {
    ExtraRules one = new ExtraRules(loader);
    one.add(path, files.namedIn(file, path));
    return one;
  }

  private void add(String word, Path file) {
    if (!Kind.RULES.fits(file)) {
      throw new WrongInput("`" + word + "` is not a rule file", "a rule file's name ends in .drl");
    }
    paths.add(file);
  }

  /** {@return the case with these rules; what is wrong with them is left with the loader} */
  public LoadedCase addedTo(LoadedCase rules) {
    return added.computeIfAbsent(rules, this::adding);
  }

  private LoadedCase adding(LoadedCase rules) {
    LoadedCase all = rules;
    for (Path path : paths) {
      all = loader.with(all, path).orElse(all);
    }
    return all;
  }

  /** {@return the scenario with these rules in its case, and in that of each what-if} */
  public LoadedScenario addedTo(LoadedScenario scenario) {
    return paths.isEmpty() ? scenario : scenario.changing(this::addedTo);
  }
}
