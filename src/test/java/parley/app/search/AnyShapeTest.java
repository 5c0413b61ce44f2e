package parley.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * Issues of 1 to 10,000 options in any order, and 1 to 50 demands of one name: the numbers of
 * {@code search} are those of trying every package one by one.
 */
class AnyShapeTest {
  private static final String SCENARIO = "scenarios/c/s.yaml";
  private static final int SPACE_MAX = 40_000;
  private static final int CASES = 24;
  private static final int[] MANY = {255, 256, 257, 1000, 2600, 4097, 6500, 8192, 10_000};

  @TempDir Path folder;

  /** A demand that is unmet where an issue has, or has not, one of its options. */
  private record Want(int issue, int option, boolean has, int weight) {
    boolean isUnmet(int[] terms) {
      return (terms[issue] == option) == has;
    }
  }

  /** A party whose demands all have one name, given up where one issue has one option. */
  private record Side(List<Want> wants, int issue, int option, int costPercent) {
    /** {@return from 0 to 1; -1 if it holds out} */
    double satisfaction(int[] terms) {
      boolean given = terms[issue] == option;
      double all = 0;
      double kept = 0;
      for (Want want : wants) {
        all += want.weight;
        if (!want.isUnmet(terms)) {
          kept += want.weight;
        } else if (given) {
          kept += want.weight * (100 - costPercent) / 100.0;
        } else {
          return -1;
        }
      }
      return kept / all;
    }

    String rules() {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < wants.size(); i++) {
        Want want = wants.get(i);
        text.append(
            """
            rule "want %d"
                @weight(%d)
            when
                Terms( i%d %s "o%d" )
            then
                demand(drools, "it", "because");
            end

            """
                .formatted(i, want.weight, want.issue, want.has ? "==" : "!=", want.option));
      }
      return text
          + """
          rule "given up"
              @cost(%s)
          when
              Terms( i%d == "o%d" )
          then
              concede(drools, "it", "because");
          end
          """
              .formatted(costPercent / 100.0, issue, option);
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, CASES);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void search_findsWhatTryingEveryPackageFinds(int seed) throws IOException {
    Random random = new Random(seed);
    List<Integer> sizes = sizes(random);
    List<Side> sides = List.of(side(random, sizes), side(random, sizes));
    write(sizes, sides);

    double[] best = {-1, -1};
    long deals = 0;
    int[] terms = new int[sizes.size()];
    do {
      double a = sides.get(0).satisfaction(terms);
      double b = sides.get(1).satisfaction(terms);
      if (a >= 0 && b >= 0) {
        deals++;
        best[0] = Math.max(best[0], a + b);
        best[1] = Math.max(best[1], Math.min(a, b));
      }
    } while (next(terms, sizes));

    List<String> by = List.of("total", "fairest");
    for (int i = 0; i < by.size(); i++) {
      Result result =
          Cli.in(folder)
              .run("search", SCENARIO, "--by", by.get(i), "--limit", "1", "--format", "json");
      assertThat(result.code()).as("%s %s", sizes, result.err()).isZero();
      JsonNode json = new ObjectMapper().readTree(result.out());
      assertThat(json.get("complete").asBoolean()).as("complete").isTrue();
      assertThat(json.get("deals").asLong()).as("deals of %s", sizes).isEqualTo(deals);
      if (deals > 0) {
        assertThat(json.at("/found/0/score").asDouble())
            .as("%s of %s", by.get(i), sizes)
            .isCloseTo(best[i], within(1e-9));
      }
    }
  }

  private static List<Integer> sizes(Random random) {
    List<Integer> sizes = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      sizes.add(MANY[random.nextInt(MANY.length)]);
    }
    int issues = sizes.size() + 1 + random.nextInt(8);
    while (sizes.size() < issues) {
      int size = 1 + random.nextInt(6);
      if (sizes.stream().mapToLong(s -> s).reduce(size, (a, b) -> a * b) > SPACE_MAX) {
        break;
      }
      sizes.add(size);
    }
    Collections.shuffle(sizes, random);
    return sizes;
  }

  private static Side side(Random random, List<Integer> sizes) {
    List<Want> wants = new ArrayList<>();
    int count = 1 + random.nextInt(random.nextBoolean() ? 5 : 50);
    for (int i = 0; i < count; i++) {
      int issue = random.nextInt(sizes.size());
      int option = random.nextInt(sizes.get(issue));
      wants.add(new Want(issue, option, random.nextInt(4) > 0, 1 + random.nextInt(5)));
    }
    int issue = random.nextInt(sizes.size());
    int option = random.nextInt(Math.min(2, sizes.get(issue)));
    return new Side(wants, issue, option, random.nextInt(11) * 10);
  }

  private void write(List<Integer> sizes, List<Side> sides) throws IOException {
    Files.createDirectories(folder.resolve("rules/c"));
    Files.createDirectories(folder.resolve("scenarios/c"));
    StringBuilder agenda =
        new StringBuilder("case: c\ntitle: C\nparties: {p: {title: P}, q: {title: Q}}\nissues:\n");
    for (int i = 0; i < sizes.size(); i++) {
      agenda.append("  i%d:\n    title: I\n    status_quo: o0\n    options:\n".formatted(i));
      for (int o = 0; o < sizes.get(i); o++) {
        agenda.append("      o%d: O\n".formatted(o));
      }
    }
    Files.writeString(folder.resolve("rules/c/agenda.yaml"), agenda);
    for (int s = 0; s < 2; s++) {
      String name = s == 0 ? "p" : "q";
      String head =
          "package c.%s\nimport c.Terms\nimport function parley.rules.Stances.*\ndialect \"mvel\"\n\n"
              .formatted(name);
      Files.writeString(folder.resolve("rules/c/" + name + ".drl"), head + sides.get(s).rules());
    }
    Files.writeString(
        folder.resolve(SCENARIO),
        "scenario: s\ntitle: S\nrules: ../../rules/c\nas_of: 2026-01-01\npackages:\n"
            + "  k: {title: K, terms: {i0: o0}}\n");
  }

  /** Counts on; false after the last package. */
  private static boolean next(int[] terms, List<Integer> sizes) {
    for (int i = 0; i < terms.length; i++) {
      if (++terms[i] < sizes.get(i)) {
        return true;
      }
      terms[i] = 0;
    }
    return false;
  }
}
