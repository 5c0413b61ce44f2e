package parley.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Bounds on ordered issues with thousands of options, whose meaning is told by arithmetic. */
class ManyOrderedOptionsTest {
  private static final int LONG = 4500;
  private static final int SHORT = 7;
  private static final String SCENARIO = "s.yaml";

  @TempDir Path folder;

  @BeforeEach
  void ownCase() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/c"));
    Files.writeString(
        rules.resolve("agenda.yaml"),
        "case: c\ntitle: C\nparties: {p: {title: P}, q: {title: Q}}\nissues:\n"
            + issue("a", LONG)
            + issue("b", SHORT));
    rule("p", "a > \"o2250\" || b < \"o3\"");
    rule("q", "$x : a, $x < \"o1500\", !( b >= \"o5\" )");
    Files.writeString(
        folder.resolve(SCENARIO),
        """
        scenario: s
        rules: rules/c
        as_of: 2026-01-01
        packages:
          low: {terms: {a: o1500, b: o3}}
          high: {terms: {a: o2251, b: o3}}
        expect:
          - {package: low, outcome: deal}
          - {package: high, outcome: no_deal}
        """);
  }

  private static String issue(String id, int options) {
    return IntStream.range(0, options)
        .mapToObj(i -> "o" + i + ": O" + i)
        .collect(
            Collectors.joining(
                ", ",
                "  " + id + ": {title: " + id + ", ordered: true, status_quo: o0, options: {",
                "}}\n"));
  }

  private void rule(String party, String condition) throws IOException {
    Files.writeString(
        folder.resolve("rules/c/" + party + ".drl"),
        "rule \"R\"\nwhen\n    Terms( %s )\nthen\n    redLine(\"No.\");\nend\n"
            .formatted(condition));
  }

  @Test
  void searchCounts_whatArithmeticDoes() {
    // accepted by P: a in 0..2250 and b in 3..6; by Q: a in 1500..4499 or b in 5..6
    long p = 2251L * 4;
    long both = (2251L - 1500) * 4 + 1500L * 2;
    Result result = Cli.in(folder).run("search", SCENARIO, "--count", "--format", "json");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("\"deals\": " + both).contains("\"p\": " + p);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "test"})
  void verdicts_areThoseOfTheBounds(String command) {
    Result result = Cli.in(folder).run(command, SCENARIO);
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).containsAnyOf("Deals: 1 of 2 packages", "2 passed, 0 failed");
  }

  @Test
  void mutants_areMadeAndDecidedInTime() {
    Result result = Cli.in(folder).run("test", SCENARIO, "--mutate", "--time-limit", "50");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("killed").doesNotContain("undecided", "Incomplete");
  }

  @Test
  void otherDirection_hasFewMutants() throws IOException {
    rule("p", "a != \"o2250\"");
    Result result = Cli.in(folder).run("test", SCENARIO, "--mutate", "--time-limit", "50");
    assertThat(result.out() + result.err()).doesNotContain("undecided", "memory");
  }
}
