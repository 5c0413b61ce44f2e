package parley.app.assumed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * The files of a case as texts.
 *
 * @param scenario the scenario that is asked about; one of the files
 * @param files text by path; rules lie in {@code .drl} files named after their party
 */
record WrittenCase(String scenario, Map<String, String> files) {
  WrittenCase {
    files = Map.copyOf(files);
  }

  /** {@return the files of a folder} */
  static WrittenCase of(Path folder, String scenario) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return new WrittenCase(scenario, files);
  }

  void write(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue());
    }
  }

  String text(String file) {
    return files.getOrDefault(file, "");
  }

  WrittenCase with(String file, UnaryOperator<String> change) {
    Map<String, String> changed = new LinkedHashMap<>(files);
    changed.put(file, change.apply(text(file)));
    return new WrittenCase(scenario, changed);
  }

  /** {@return the same with a key of the scenario, on one line} */
  WrittenCase saying(String key, String value) {
    return without(key).with(scenario, text -> key + ": " + value + "\n" + text);
  }

  /** {@return the same without a key of the scenario, which is on one line} */
  WrittenCase without(String key) {
    return with(scenario, text -> text.replaceFirst("(?m)^" + key + ":.*\n", ""));
  }

  /** {@return all rules of the case, by file} */
  List<RuleText> rules() {
    List<RuleText> rules = new ArrayList<>();
    for (String file : files.keySet().stream().sorted().toList()) {
      if (isOfRules(file)) {
        Matcher each = RuleText.RULE.matcher(text(file));
        while (each.find()) {
          rules.add(new RuleText(owner(file), each.group()));
        }
      }
    }
    return rules;
  }

  /** {@return the same with each rule changed, or without it where the change is empty} */
  WrittenCase rules(Function<RuleText, Optional<RuleText>> change) {
    WrittenCase all = this;
    for (String file : files.keySet()) {
      if (isOfRules(file) || file.startsWith("what/")) {
        all = all.with(file, text -> changed(owner(file), text, change));
      }
    }
    return all;
  }

  private static String changed(
      String owner, String text, Function<RuleText, Optional<RuleText>> change) {
    return RuleText.RULE
        .matcher(text)
        .replaceAll(
            match -> {
              RuleText rule = new RuleText(owner, match.group());
              return Matcher.quoteReplacement(
                  change.apply(rule).map(RuleText::text).orElseGet(rule::blank));
            });
  }

  private static boolean isOfRules(String file) {
    return file.startsWith("rules/") && file.endsWith(".drl");
  }

  private static String owner(String file) {
    return file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
  }

  /** {@return whether a concession is of a demand that is not there, which a file may not say} */
  boolean hasOrphans() {
    Set<String> wishes = new HashSet<>();
    rules().stream().filter(RuleText::hasWeight).forEach(r -> wishes.add(named(r)));
    return rules().stream()
        .filter(r -> r.name().isPresent() && !r.hasWeight())
        .anyMatch(r -> !wishes.contains(named(r)));
  }

  private static String named(RuleText rule) {
    return rule.owner() + " " + rule.name().orElseThrow();
  }
}
