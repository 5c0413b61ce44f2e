package parley.scenario.yaml.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.Golden;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;

/** Whatever stands in a file, reading it ends soon, with a tree or with a problem. */
class HostileYamlTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int MANY = 100_000;

  private static final String TOO_DEEP = "lists and mappings are nested more than 50 deep";
  private static final String TOO_MANY =
      "the file has more than 200000 values, those that aliases repeat included";

  @TestFactory
  Stream<DynamicTest> nesting_beyondTheBound_isRefused() {
    return Stream.of("[", "{a: ", "- ", "? ", "[{a: ")
        .map(open -> refused("a" + open, TOO_DEEP, open.repeat(MANY)));
  }

  @TestFactory
  Stream<DynamicTest> nesting_inBlocks_isRefused() {
    String blocks =
        IntStream.range(0, 2000)
            .mapToObj(i -> " ".repeat(i) + "a:\n")
            .collect(Collectors.joining());
    return Stream.of(refused("blocks", TOO_DEEP, blocks));
  }

  @TestFactory
  Stream<DynamicTest> values_beyondTheBound_areRefused() {
    return Stream.of(
        refused("flow", TOO_MANY, "[" + "a, ".repeat(MANY * 3) + "]"),
        refused("block", TOO_MANY, "- a\n".repeat(MANY * 3)),
        refused("empty lists", TOO_MANY, "- []\n".repeat(MANY * 3)),
        refused("aliases in a list", TOO_MANY, bomb("[", ", ", "]", 10)),
        refused("aliases in a mapping", TOO_MANY, mappingBomb()));
  }

  /** Each level holds the one above nine times. */
  private static String bomb(String open, String comma, String close, int levels) {
    String items = String.join(comma, IntStream.range(0, 9).mapToObj(i -> "x").toList());
    StringBuilder text = new StringBuilder("l0: &l0 " + open + items + close + "\n");
    for (int level = 1; level < levels; level++) {
      String alias = items.replace("x", "*l" + (level - 1) + " ");
      text.append("l%d: &l%d %s%s%s%n".formatted(level, level, open, alias, close));
    }
    return text.toString();
  }

  private static String mappingBomb() {
    StringBuilder text = new StringBuilder("l0: &l0 {a: x, b: x}\n");
    for (int level = 1; level < 40; level++) {
      text.append("l%d: &l%d {a: *l%d , b: *l%d }%n".formatted(level, level, level - 1, level - 1));
    }
    return text.toString();
  }

  @TestFactory
  Stream<DynamicTest> controlCharacters_areNamed() {
    return Stream.of("\0", "\u0007", "\u001B", "\u007F", "\u0080", "\uD800", "\uFFFE")
        .map(
            c ->
                refused(
                    "U+%04X".formatted((int) c.charAt(0)),
                    "control character U+%04X is not allowed".formatted((int) c.charAt(0)),
                    "title: a" + c));
  }

  @Test
  void controlCharacter_isMarkedAtItsPlace() {
    Source source = new Source("a.yaml", "a: 1\r\n\uD83D\uDEB2: \0\n");

    assertThat(problemsOf(source))
        .isEqualTo(
            """
            a.yaml:2:4: error: control character U+0000 is not allowed
              2 | \uD83D\uDEB2: \uFFFD
                |    ^
              help: delete it; it may be invisible in your editor
            """);
  }

  @Test
  void controlCharacter_isPlacedAfterEveryKindOfLineEnd() {
    assertThat(problemsOf(new Source("a.yaml", "a: 1\rb: 2\nc: \0")))
        .contains("a.yaml:3:4: error: control character U+0000");
    assertThat(problemsOf(new Source("a.yaml", "a: b\u00e9\uFFFF")))
        .contains("a.yaml:1:6: error: control character U+FFFF");
  }

  @Test
  void blanksAndLineEnds_areNoControlCharacters() {
    Problems problems = new Problems();

    assertThat(YamlReader.read(new Source("a.yaml", "a:\t\"x\u0085y\"\r"), problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> longLines_areReadSoon() {
    String longText = "x".repeat(5_000_000);
    return Stream.of(
            "a: " + longText,
            "\"" + longText + "\"",
            "a: '" + longText + "'",
            "a: |\n " + longText,
            "# " + longText + "\na: b")
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(0, 5), () -> assertThat(readSoon(text)).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> longNonsense_isRefusedSoon() {
    return Stream.of(
            "a: ",
            "x ",
            "\"",
            "'",
            "\t",
            "&a ",
            "*a ",
            "!",
            "%",
            "}",
            "? a\n",
            "x\n",
            "\n ",
            "---\n",
            "a:\n- ",
            "|\n",
            ": ",
            "[a: ",
            "&a [*a, ")
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    Wording.quoted(piece), () -> readSoon(piece.repeat(MANY * 3))));
  }

  @TestFactory
  Stream<DynamicTest> strangeEscapes_areRefused() {
    return Stream.of("\\UFFFFFFFF", "\\U00110000", "\\xZZ", "\\u12", "\\", "\\q")
        .map(
            escape ->
                DynamicTest.dynamicTest(
                    escape, () -> assertThat(readSoon("a: \"" + escape + "\"")).isEmpty()));
  }

  @Test
  void mutatedExamples_giveATreeOrAProblem() {
    long seed = 20_250_101;
    Random random = new Random(seed);
    List<String> texts =
        Stream.of("yaml", "agenda/good", "scenario/good")
            .flatMap(folder -> Golden.examples(folder).stream())
            .map((Path file) -> Golden.source(file).text())
            .toList();
    for (int i = 0; i < 20_000; i++) {
      String text = mutated(texts.get(random.nextInt(texts.size())), random);
      Problems problems = new Problems();
      Optional<YamlNode> tree =
          Assertions.assertDoesNotThrow(
              () -> YamlReader.read(new Source("a.yaml", text), problems),
              () -> seed + "\n" + text);
      assertThat(tree.isPresent() || problems.hasErrors()).as("%s%n%s", seed, text).isTrue();
    }
  }

  private static String mutated(String text, Random random) {
    String signs = "[]{}:,-?&*!|>'\"%@`# \n\t~<.aé\u2028\uFEFF";
    StringBuilder mutated = new StringBuilder(text);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(mutated.length() + 1);
      String sign = signs.substring(random.nextInt(signs.length())).substring(0, 1);
      if (random.nextBoolean() || at == mutated.length()) {
        mutated.insert(at, sign);
      } else {
        mutated.deleteCharAt(at);
      }
    }
    return mutated.toString();
  }

  private static DynamicTest refused(String name, String message, String text) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Problems problems = new Problems();
          Assertions.assertTimeoutPreemptively(
              SOON, () -> YamlReader.read(new Source("a.yaml", text), problems));
          assertThat(problems.sorted()).extracting(d -> d.message()).contains(message);
          assertThat(problems.sorted()).hasSizeLessThan(3);
        });
  }

  private static Optional<YamlNode> readSoon(String text) {
    return Assertions.assertTimeoutPreemptively(
        SOON, () -> YamlReader.read(new Source("a.yaml", text), new Problems()));
  }

  private static String problemsOf(Source source) {
    Problems problems = new Problems();
    assertThat(YamlReader.read(source, problems)).isEmpty();
    return Golden.rendered(problems, source);
  }
}
