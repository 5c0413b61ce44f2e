package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.CaseLoader;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;
import parley.testing.FolderCopy;

/**
 * Slips in the YAML files of shipped cases: one slip has one error at most, as some do no harm, and
 * of two slips in different entries both are told.
 */
class YamlSlipsFuzzTest {
  private static final List<String> CASES = List.of("elmira", "panama-canal");

  /** Each makes a line with a slip of one without; the same line where it cannot. */
  private static final Map<String, UnaryOperator<String>> SLIPS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("no colon", l -> l.replaceFirst(":(?= |$)", "")),
              Map.entry("no space", l -> l.replaceFirst(": ", ":")),
              Map.entry("no value", l -> l.replaceFirst(": .*", ":")),
              Map.entry("no dash", l -> l.replaceFirst("^( *)- ", "$1")),
              Map.entry("glued dash", l -> l.replaceFirst("^( *)- ", "$1-")),
              Map.entry("no comma", l -> l.replaceFirst(", ", " ")),
              Map.entry("tab", l -> l.replaceFirst("^ +", "\t")),
              Map.entry("first quote lost", l -> l.replaceFirst("\"", "")),
              Map.entry("last quote lost", l -> l.replaceFirst("\"([^\"]*)$", "$1")),
              Map.entry("curly quotes", l -> l.replaceFirst("\"([^\"]*)\"", "“$1”")),
              Map.entry("bracket not opened", l -> l.replaceFirst("[\\[{]", "")),
              Map.entry("bracket not closed", l -> l.replaceFirst("[\\]}]([^\\]}]*)$", "$1")),
              Map.entry("bracket too many", l -> l + "}"),
              Map.entry("one space more", l -> " " + l),
              Map.entry("one space less", l -> l.replaceFirst("^ ", "")),
              Map.entry("two spaces more", l -> "  " + l),
              Map.entry("two spaces less", l -> l.replaceFirst("^  ", "")),
              Map.entry("stray sign", l -> l.replaceFirst("^( *)", "$1%")),
              Map.entry("stray bracket", l -> l.replaceFirst("^( *)", "$1]")),
              Map.entry("stray star", l -> l.replaceFirst("^( *)", "$1*")),
              Map.entry("twice", l -> l.contains(": ") ? l + "\n" + l : l),
              Map.entry(
                  "merge conflict",
                  l -> "<<<<<<< HEAD\n" + l + "\n=======\n" + l + "\n>>>>>>> theirs")));

  /** So a text is folded over the lines below, and what of them is meant as text is not known. */
  private static final String FOLDED = "elmira.yaml";

  @TempDir Path temp;
  private final Random random = Fuzz.random();

  @BeforeEach
  void copyCases() throws IOException {
    for (String part : List.of("rules", "seeds", "scenarios")) {
      for (String name : CASES) {
        FolderCopy.of(Path.of(part, name), temp.resolve(part).resolve(name));
      }
    }
  }

  @Test
  void eachSlipInEachLine_isOneError() throws IOException {
    for (Path file : files()) {
      List<String> sound = Files.readAllLines(file);
      for (int at = 0; at < sound.size(); at++) {
        for (String kind : SLIPS.keySet()) {
          List<String> lines = new ArrayList<>(sound);
          if (slip(lines, at, file, List.of(kind)).isPresent()) {
            List<Diagnostic> errors = errors(file, lines);
            assertThat(errors).as(kind + ": " + shown(file, lines, errors)).hasSizeLessThan(2);
          }
        }
      }
    }
  }

  @Test
  void twoSlipsInDifferentEntries_areBothTold() throws IOException {
    Path file = temp.resolve("seeds/panama-canal/raiffa.yaml");
    List<String> kinds =
        SLIPS.keySet().stream().filter(k -> !k.endsWith(" more") && !k.endsWith(" less")).toList();
    for (int i = 0; i < Fuzz.times(80); i++) {
      List<String> lines = Files.readAllLines(file);
      int first = lines.indexOf("claims:") + 1 + random.nextInt(8);
      int second = first + 2 + random.nextInt(8);
      List<String> one = new ArrayList<>(lines);
      List<String> other = new ArrayList<>(lines);
      if (slip(one, first, file, kinds).isPresent()
          && slip(other, second, file, kinds).isPresent()) {
        lines.set(first, one.get(first));
        lines.set(second, other.get(second));
        int expected = errors(file, one).size() + errors(file, other).size();
        List<Diagnostic> errors = errors(file, lines);
        assertThat(errors).as(shown(file, lines, errors)).hasSize(expected);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith(FOLDED))
          .sorted()
          .toList();
    }
  }

  private Optional<String> slip(List<String> lines, int at, Path file, List<String> kinds) {
    String line = lines.get(at);
    String kind = Fuzz.pick(random, kinds);
    boolean isText = line.isBlank() || line.strip().startsWith("#") || file.endsWith(FOLDED);
    String wrong = isText ? line : Optional.ofNullable(SLIPS.get(kind)).orElseThrow().apply(line);
    lines.set(at, wrong);
    return Optional.of(kind).filter(k -> !wrong.equals(line));
  }

  private List<Diagnostic> errors(Path file, List<String> lines) throws IOException {
    String sound = Files.readString(file);
    Files.writeString(file, String.join("\n", lines) + "\n");
    CaseLoader loader = new CaseLoader(temp);
    for (String name : CASES) {
      boolean unused = loader.rules(temp.resolve("rules").resolve(name)).isPresent();
    }
    try (Stream<Path> scenarios = Files.walk(temp.resolve("scenarios"))) {
      scenarios.filter(Files::isRegularFile).sorted().forEach(loader::scenario);
    }
    Files.writeString(file, sound);
    return loader.problems().sorted().stream().filter(Diagnostic::isError).toList();
  }

  private String shown(Path file, List<String> lines, List<Diagnostic> errors) {
    DiagnosticText text =
        new DiagnosticText(
            List.of(new Source(temp.relativize(file).toString(), String.join("\n", lines))));
    return errors.stream().map(text::of).collect(Collectors.joining());
  }
}
