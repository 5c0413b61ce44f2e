package parley.app.editing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.files.FileNames;
import parley.app.files.FileScope;

/** Puts each scenario to the case that it names. */
final class CaseUnits {
  private static final int HEAD_MAX = 100_000;
  private static final Pattern RULES =
      Pattern.compile("(?m)^rules[ \\t]*:[ \\t]*[\"']?([^\"'#\\r\\n]*[^\"'#\\s])");
  private static final Pattern SCENARIO = Pattern.compile("(?m)^(scenario|packages)[ \\t]*:");

  private CaseUnits() {}

  /**
   * {@return every case with its scenarios; last, scenarios whose case is not there}
   *
   * @param scenarios files that are scenarios, as far as their place tells
   */
  static List<CaseUnit> of(
      Collection<Path> rules,
      Collection<Path> scenarios,
      Map<Path, String> texts,
      FileScope scope) {
    Map<Path, Path> folders = new LinkedHashMap<>();
    Map<Path, TreeSet<Path>> byCase = new LinkedHashMap<>();
    for (Path folder : rules) {
      folders.putIfAbsent(FileNames.real(folder), folder);
    }
    TreeSet<Path> loose = new TreeSet<>();
    for (Path scenario : scenarios) {
      if (scope.contains(scenario)) {
        text(scenario, texts)
            .flatMap(t -> rules(scenario, t))
            .map(FileNames::real)
            .map(folders::get)
            .map(f -> byCase.computeIfAbsent(f, x -> new TreeSet<>()))
            .orElse(loose)
            .add(scenario);
      }
    }
    List<CaseUnit> units = new ArrayList<>();
    for (Path folder : folders.values()) {
      TreeSet<Path> own = byCase.getOrDefault(folder, new TreeSet<>());
      units.add(new CaseUnit(Optional.of(folder), List.copyOf(own)));
    }
    if (!loose.isEmpty()) {
      units.add(new CaseUnit(Optional.empty(), List.copyOf(loose)));
    }
    return units;
  }

  /** {@return whether a text that lies anywhere looks like a scenario} */
  static boolean isScenario(String text) {
    return SCENARIO.matcher(text).find() && RULES.matcher(text).find();
  }

  private static Optional<Path> rules(Path scenario, String text) {
    Matcher rules = RULES.matcher(text);
    try {
      return rules.find()
          ? Optional.of(FileNames.resolve(scenario.resolveSibling(""), rules.group(1)))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(Path file, Map<Path, String> texts) {
    String open = texts.get(FileScope.real(file));
    if (open != null) {
      return Optional.of(open);
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(new String(in.readNBytes(HEAD_MAX), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
