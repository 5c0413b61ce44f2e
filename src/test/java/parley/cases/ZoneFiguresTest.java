package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;

/** What {@code parley search} counts in the shipped case is what another program counted. */
class ZoneFiguresTest {
  private static final String ALL =
      "russia,ukraine,united_states,nato,european_union,european_allies";
  private static final String FIVE = ALL.replace("russia,", "");

  @ParameterizedTest
  @CsvSource({
    "2025-02-15, 0, 73156608, 162362880, 620628480, 0",
    "2025-03-17, 3072, 22738944, 162392040, 612126720, 0",
    "2025-12-14, 3072, 5062656, 40634460, 612126720, 0",
    "2025-12-15, 1536, 2531328, 40634460, 604661760, 603936000",
    "2026-02-15, 3072, 1271808, 40634460, 604661760, 603936000"
  })
  void accepted_isAsComputedElsewhere(
      String day, long unopposed, long russia, long ukraine, long us, long union) {
    long deals = union == 0 ? 0 : unopposed;
    assertThat(count(day, ALL))
        .contains("\"total\": 1241256960,", "\"ruled_out\": 1177390080,", "\"complete\": true")
        .contains("\"deals\": " + deals + ",", "\"unopposed\": " + unopposed + ",")
        .contains("\"russia\": " + russia + ",", "\"ukraine\": " + ukraine + ",")
        .contains("\"united_states\": " + us + ",", "\"nato\": 704223720,")
        .contains("\"european_union\": " + union + ",", "\"european_allies\": 352111860");
  }

  @Test
  void fiveWithoutRussia_haveDeals() {
    assertThat(count("2025-03-17", FIVE)).contains("\"deals\": 0,", "\"unopposed\": 81196020,");
    assertThat(count("2025-12-15", FIVE)).contains("\"deals\": 32236380,");
  }

  private static String count(String day, String parties) {
    String scenario = "scenarios/ukraine-nato/december-2025.yaml";
    Cli.Result result =
        Cli.in(Path.of(""))
            .run(
                "search",
                scenario,
                "--count",
                "--format",
                "json",
                "--as-of",
                day,
                "--parties",
                parties);
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }
}
