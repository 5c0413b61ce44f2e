package parley.question.averaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** Demands of one name, each with a weight of its own, have 2^n sums: far more than packages. */
class ManyDemandsTest {
  private static final String HEAD =
      """
      package c.%s
      import c.Terms
      import function parley.rules.Stances.*
      dialect "mvel"

      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1,50,9", "12,40,9", "20,9,40", "50,60,60", "50,2,1000"})
  void manyDemandsOfOneName_areAnsweredExactly(int demands, int x, int y) throws IOException {
    write(demands, x, y);

    for (String command : new String[] {"robust", "compare-averaging", "search"}) {
      Result result = Cli.in(folder).run(command, "--format", "json", "s.yaml");
      assertThat(result.code()).as("%s: %s", command, result.err()).isZero();
      assertThat(result.out()).contains("\"complete\": true").contains("\"stopped\": null");
    }
    String averaging = Cli.in(folder).run("compare-averaging", "--format", "json", "s.yaml").out();
    assertThat(averaging.replaceAll("\\s", "")).contains("\"deals\":" + deals(demands, x, y));
  }

  /** A package is a deal iff {@code x > i} and {@code y < n - i} hold together for no i. */
  private static int deals(int demands, int x, int y) {
    int deals = 0;
    for (int a = 0; a < x; a++) {
      for (int b = 0; b < y; b++) {
        boolean unmet = false;
        for (int i = 0; i < demands; i++) {
          unmet |= a > i && b < demands - i;
        }
        deals += unmet ? 0 : 1;
      }
    }
    return deals;
  }

  private void write(int demands, int x, int y) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        rules.resolve("agenda.yaml"),
        "case: c\nparties: {a: A, b: {title: B, indifferent: true}}\nissues:\n"
            + issue("x", x)
            + issue("y", y));
    StringBuilder text = new StringBuilder(HEAD.formatted("a"));
    for (int i = 0; i < demands; i++) {
      text.append("rule \"r%d\"\n    @weight(%d.5)\n    @confidence(0.9)\n".formatted(i, i + 1))
          .append("when\n    Terms( x > %d, y < %d )\n".formatted(i, demands - i))
          .append("then\n    demand(drools, \"one\", \"Too much of both.\");\nend\n\n");
    }
    Files.writeString(rules.resolve("a.drl"), text);
    Files.writeString(
        folder.resolve("s.yaml"),
        "scenario: s\nrules: rules\nas_of: 2026-01-01\npackages:\n  sq: {}\n");
  }

  private static String issue(String id, int options) {
    StringBuilder text = new StringBuilder("  " + id + ":\n    unit: euros\n    status_quo: v0\n");
    text.append("    options:\n");
    for (int o = 0; o < options; o++) {
      text.append("      v%d: {value: %d}\n".formatted(o, o));
    }
    return text.toString();
  }
}
