package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/**
 * By default a person reads one screen of 24 lines, or two; all the rest is there when asked for.
 */
class ScreensTest {
  private static final int WIDTH = 80;

  @ParameterizedTest
  @CsvSource({
    "run, december-2025, 47",
    "run, days-of-change, 47",
    "search, december-2025, 47",
    "search, february-2025, 47",
    "timeline, december-2025, 47",
    "diagnose, december-2025, 23",
    "diagnose, february-2025, 23"
  })
  void shippedCase_fitsTheScreen_andAllIsLonger(String command, String scenario, int lines) {
    String file = "scenarios/ukraine-nato/" + scenario + ".yaml";
    Result brief = Cli.in(Path.of("")).run(command, file);
    Result all = Cli.in(Path.of("")).run(command, file, "--all");

    assertThat(brief.code()).isZero();
    assertThat(brief.out().lines().count()).isLessThanOrEqualTo(lines);
    assertThat(brief.out()).contains("--all");
    assertThat(brief.out().lines()).allMatch(l -> l.length() <= WIDTH);
    assertThat(all.out().lines().count()).isGreaterThan(lines);
    assertThat(all.out()).doesNotContain("--all");
  }
}
