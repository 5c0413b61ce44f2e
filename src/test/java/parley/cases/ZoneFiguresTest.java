package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;

/** What {@code parley search} counts in the shipped case is what another program counted. */
class ZoneFiguresTest {
  private static final String ALL =
      "russia,ukraine,united_states,nato,european_union,european_allies";
  private static final String FIVE = ALL.replace("russia,", "");

  @ParameterizedTest
  @CsvSource({
    "2025-03-17, 737280, 8849664, 67198464, 23887872, 0, 38818944",
    "2025-07-01, 368640, 8849664, 56001024, 23887872, 0, 38818944",
    "2025-12-15, 61440, 1455552, 28000512, 23887872, 103514112, 29862144",
    "2026-02-15, 61440, 1455552, 56001024, 23887872, 103514112, 29862144"
  })
  void accepted_isAsComputedElsewhere(
      String day, long russia, long ukraine, long us, long nato, long union, long allies) {
    assertThat(count(day, ALL))
        .contains("\"total\": 143327232,", "\"deals\": 0,", "\"complete\": true")
        .contains("\"russia\": " + russia + ",", "\"ukraine\": " + ukraine + ",")
        .contains("\"united_states\": " + us + ",", "\"nato\": " + nato + ",")
        .contains("\"european_union\": " + union, "\"european_allies\": " + allies);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-15",
        "2025-03-17",
        "2025-07-01",
        "2025-12-15",
        "2025-12-26",
        "2026-02-15"
      })
  void allSix_haveNoDealOnAnyDate(String day) {
    assertThat(count(day, ALL)).contains("\"deals\": 0,");
  }

  @Test
  void fiveWithoutRussia_haveDeals() {
    assertThat(count("2025-03-17", FIVE)).contains("\"deals\": 0,", "\"unopposed\": 391680,");
    assertThat(count("2025-12-15", FIVE)).contains("\"deals\": 64512,");
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
