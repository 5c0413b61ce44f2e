package parley.scenario.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Severities;
import parley.diagnostic.Severity;
import parley.diagnostic.Source;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads {@code parley.yaml}, which stands beside a case's rules. */
public final class SettingsReader {
  public static final Keys SETTINGS =
      Keys.of(
              "file",
              "What the authors of a case say about findings of `parley check`: parley.yaml beside"
                  + " the agenda.")
          .must(
              "severity",
              "How bad each finding of `parley check` is in this case, by its code.",
              severity());

  private static final Map<String, Optional<Severity>> WORDS = words();

  private final Values values;
  private final Problems problems;

  private SettingsReader(Problems problems) {
    this.values = new Values(problems);
    this.problems = problems;
  }

  /** {@return the severities that the file changes; those that it gets wrong are left as usual} */
  public static Severities read(Source source, Problems problems) {
    SettingsReader reader = new SettingsReader(problems);
    return YamlReader.readAround(source, problems)
        .flatMap(root -> Fields.read(SETTINGS, root, root.place(), reader.values))
        .map(f -> reader.severities(f.entries("severity")))
        .orElseGet(Severities::usual);
  }

  private static Map<String, Optional<Severity>> words() {
    Map<String, Optional<Severity>> words = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      words.put(severity.id(), Optional.of(severity));
    }
    words.put("off", Optional.empty());
    return words;
  }

  private static Shape severity() {
    Shape word =
        Shape.choice(List.copyOf(words().keySet())).told("How bad it is; off: it is not reported.");
    Map<String, Shape> codes = new LinkedHashMap<>();
    Code.checkIds().forEach(c -> codes.put(c, word));
    return Shape.of("type", "object", "additionalProperties", false, "properties", codes);
  }

  private Severities severities(List<Entry> entries) {
    Map<Code, Optional<Severity>> changed = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Optional<Code> code = code(entry.key());
      Optional<Scalar> word = values.text(entry.value());
      if (word.isPresent() && !WORDS.containsKey(word.get().text())) {
        values.unknown(Code.BAD_VALUE, word.get(), "severity", List.copyOf(WORDS.keySet()));
      } else if (word.isPresent() && code.isPresent()) {
        changed.put(code.get(), WORDS.getOrDefault(word.get().text(), Optional.empty()));
      }
    }
    return new Severities(changed);
  }

  private Optional<Code> code(Scalar id) {
    Optional<Code> code = Code.ofId(id.text());
    if (code.filter(c -> !c.isCheck()).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          id.place(),
          "`" + id.text() + "` is always an error: a file that has it cannot be used",
          "the findings of checks begin with " + Code.checkIds().get(0));
    } else if (code.isEmpty()) {
      problems.error(
          Code.UNKNOWN_KEY, id.place(), "unknown code `" + id.text() + "`", unknownHelp(id.text()));
    }
    return code.filter(Code::isCheck);
  }

  /** The nearest number is no help: it is another finding. */
  private static String unknownHelp(String id) {
    String upper = id.toUpperCase(Locale.ROOT);
    return Code.checkIds().contains(upper)
        ? "did you mean `" + upper + "`?"
        : "docs/checks.md lists the codes; each is at the end of what `parley check` says";
  }
}
