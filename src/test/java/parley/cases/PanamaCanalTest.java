package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** The answers about the Panama Canal, against the published points added up one package a time. */
class PanamaCanalTest {
  private static final String SCENARIO = "scenarios/panama-canal/ten-issues.yaml";
  private static final int[] US = {22, 22, 15, 14, 11, 6, 4, 2, 2, 2};
  private static final int[] PANAMA = {9, 15, 15, 3, 15, 5, 11, 7, 7, 13};

  /** What a package gives each side. */
  private record Points(int us, int panama) {
    private boolean beats(Points other) {
      return us >= other.us && panama >= other.panama && !equals(other);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fairest", "total", "nash", "kalai", "kalai_smorodinsky"})
  void bestDeal_isThePublishedOneInEverySense(String sense) throws IOException {
    JsonNode best = search("--by", sense, "--limit", "1").path("found").path(0);

    assertThat(points(best)).isEqualTo(new Points(64, 68));
    assertThat(best.path("terms").path("land_and_water").asText()).isEqualTo("panama");
    assertThat(all()).allMatch(p -> Math.min(p.us, p.panama) <= 64);
    assertThat(all()).allMatch(p -> p.us * p.panama <= 64 * 68);
    assertThat(all()).allMatch(p -> p.us + p.panama <= 64 + 68);
  }

  @Test
  void efficientDeals_areThoseThatNoOtherPackageBeats() throws IOException {
    JsonNode answer = search("--efficient", "--limit", "100");
    List<Points> all = all();
    List<Points> unbeaten =
        all.stream().filter(p -> all.stream().noneMatch(o -> o.beats(p))).toList();
    List<Points> found = new ArrayList<>();
    int deals = 0;
    for (JsonNode one : answer.path("found")) {
      found.add(points(one));
      deals += 1 + one.path("equal").asInt();
    }

    Set<Points> different = new HashSet<>(unbeaten);
    assertThat(found).containsExactlyInAnyOrderElementsOf(different);
    assertThat(deals).isEqualTo(unbeaten.size()).isEqualTo(26);
    assertThat(answer.path("total").asInt()).isEqualTo(all.size()).isEqualTo(1024);
  }

  private static List<Points> all() {
    return IntStream.range(0, 1 << US.length)
        .mapToObj(
            m ->
                new Points(
                    IntStream.range(0, US.length)
                        .filter(i -> (m >> i & 1) == 0)
                        .map(i -> US[i])
                        .sum(),
                    IntStream.range(0, US.length)
                        .filter(i -> (m >> i & 1) == 1)
                        .map(i -> PANAMA[i])
                        .sum()))
        .toList();
  }

  private static Points points(JsonNode deal) {
    JsonNode satisfaction = deal.path("satisfaction");
    return new Points(
        (int) Math.round(satisfaction.path("united_states").asDouble() * 100),
        (int) Math.round(satisfaction.path("panama").asDouble() * 100));
  }

  private static JsonNode search(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("search", SCENARIO, "--format", "json"));
    words.addAll(List.of(options));
    Result result = Cli.in(Path.of("").toAbsolutePath()).run(words.toArray(new String[0]));
    assertThat(result.code()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
