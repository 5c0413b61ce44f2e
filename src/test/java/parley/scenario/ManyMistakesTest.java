package parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;

/** A file full of mistakes is read as soon as a good one. */
class ManyMistakesTest {
  private static final int MANY = 20_000;
  private static final String HEAD = "scenario: spring\nrules: r\n";

  @TestFactory
  Stream<DynamicTest> manyMistakes_areReportedSoon() {
    return Stream.of(
        test("blanks before a value", HEAD + "a:" + " ".repeat(MANY * 10) + "x\nb\n"),
        test("dashes", HEAD + "a:\n" + "- ".repeat(MANY) + "x\n b\n"),
        test("dashes in quotes", HEAD + "a: \"x\n " + "- ".repeat(MANY) + "x\n   b\": [\n"),
        test("unknown keys", HEAD + lines(i -> "key%d: x\n".formatted(i))),
        test(
            "bases", HEAD + "packages:\n" + lines(i -> "  p%d: {based_on: q%d}\n".formatted(i, i))),
        test(
            "loops", HEAD + "packages:\n" + lines(i -> "  p%d: {based_on: p%d}\n".formatted(i, i))),
        test(
            "one circle",
            HEAD
                + "packages:\n"
                + lines(i -> "  p%d: {based_on: p%d}\n".formatted(i, (i + 1) % MANY))),
        test(
            "terms",
            HEAD + "packages:\n  p:\n    terms:\n" + lines(i -> "      i%d: x\n".formatted(i))),
        test(
            "claims",
            HEAD + "packages:\n  p:\n    claims:\n" + lines(i -> "      - c%d\n".formatted(i))),
        test("keys without colons", HEAD + lines(i -> "key%d x\n".formatted(i))),
        test("open quotes", HEAD + "packages:\n" + lines(i -> "  p%d: \"x\n".formatted(i))),
        test("open brackets", HEAD + "packages:\n" + lines(i -> "  p%d: {a: [\n".formatted(i))),
        test("tabs", HEAD + "packages:\n" + lines(i -> "  p%d:\n\tx: y\n".formatted(i))),
        test(
            "lines out of place",
            HEAD + "packages:\n" + lines(i -> " ".repeat(1 + i % 90) + "p%d: x\n".formatted(i))),
        test(
            "expectations",
            HEAD + "expect:\n" + lines(i -> "  - {package: p%d, outcome: x%d}\n".formatted(i, i))));
  }

  @Test
  void longNames_areShownShortened_withoutANearest() {
    String name = "x".repeat(1_000_000);
    Source source = new Source("s", HEAD + "expect: [{package: " + name + ", outcome: deal}]\n");
    Problems problems = new Problems();

    assertThat(Bike.scenario(source, problems)).isEmpty();

    assertThat(problems.sorted())
        .extracting(d -> d.message())
        .containsExactly("unknown package `" + "x".repeat(59) + "…`");
  }

  private static String lines(IntFunction<String> line) {
    return IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining());
  }

  private static DynamicTest test(String name, String text) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Problems problems = new Problems();
          List<?> found =
              Assertions.assertTimeoutPreemptively(
                  Duration.ofSeconds(60),
                  () -> {
                    assertThat(Bike.scenario(new Source("s", text), problems)).isEmpty();
                    return problems.sorted();
                  });
          assertThat(found).isNotEmpty();
        });
  }
}
