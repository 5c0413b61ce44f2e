package parley.app.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class TimelineCommandTest {
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final Cli HERE = Cli.in(Path.of("src/test/resources/talks"));

  @Test
  void date_saysWhatRunAndDiagnoseSayOfIt() throws IOException {
    JsonNode dates = json("timeline", DECEMBER).path("dates");
    for (int i : new int[] {1, 6, 8}) {
      JsonNode date = dates.path(i);
      String day = date.path("date").asText();
      JsonNode run = json("run", DECEMBER, "--as-of", day);
      JsonNode diagnosis = json("diagnose", DECEMBER, "--as-of", day, "--limit", "50");

      assertThat(date.path("deals")).as(day).isEqualTo(diagnosis.path("deals"));
      assertThat(date.path("unopposed")).as(day).isEqualTo(diagnosis.path("unopposed"));
      assertThat(date.path("conflicts")).as(day).isEqualTo(diagnosis.path("conflicts"));
      for (JsonNode one : run.path("packages")) {
        JsonNode verdicts = date.path("verdicts").path(one.path("id").asText());
        for (JsonNode verdict : one.path("verdicts")) {
          assertThat(verdicts.path(verdict.path("party").asText()))
              .isEqualTo(verdict.path("verdict"));
        }
      }
    }
  }

  @Test
  void dates_areThoseOnWhichSomethingTurnsAndToday() throws IOException {
    assertThat(json("timeline", DECEMBER).path("dates").findValuesAsText("date"))
        .containsExactly(
            "2022-02-24",
            "2025-01-01",
            "2025-02-15",
            "2025-03-17",
            "2025-05-01",
            "2025-12-14",
            "2025-12-15",
            "2025-12-26",
            "2026-02-15",
            "2026-03-01");
  }

  @Test
  void story_tellsWhatDissolvedInDecemberAndWhatCameIn2026() {
    String out = HERE.run("timeline", DECEMBER, "--all").out();

    assertThat(between(out, "\n2025-12-14:", "\n2025-12-15:"))
        .contains(
            "conflict gone: Russia: Solid guarantees that Ukraine stays out; Ukraine: The\n"
                + "    door to NATO stays open");
    assertThat(between(out, "\n2026-02-15:", "\n2026-03-01"))
        .contains(
            "new conflict: Russia: The Bucharest pledge is revoked; NATO: The 2008 pledge\n"
                + "    stands",
            "starts Russia: NATO not at the table (0.6) (demand) [000.16a, 002.5]",
            "russian_terms: Russia accepts → holds out");
    assertThat(out.lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void chart_hasABarForEachDate() {
    assertThat(HERE.run("timeline", DECEMBER, "-p", "russian_terms", "--ascii").out())
        .matches("\\p{ASCII}*|(?s).*Zelenskyy.*")
        .contains(
            """
              date        conflicts  (1)           deals
              2022-02-24          0    1  0 (95,551,488)
              2025-01-01          0    2   0 (5,971,968)
              2025-02-15          5    1               0
            """);
  }

  @Test
  void csv_hasARowForEachDatePackageAndParty() {
    Result result = HERE.run("timeline", DECEMBER, "--format", "csv");

    assertThat(result.out().lines()).hasSize(1 + 10 * 6 * 6);
    assertThat(result.out())
        .contains("2025-12-15,7,2,46,0,10,zelenskyy_offer,no_deal,russia,rejects,0.076");
  }

  @Test
  void stoppedTimeline_saysSo() throws IOException {
    JsonNode stopped = json("timeline", DECEMBER, "--time-limit", "0");

    assertThat(stopped.path("complete").asBoolean()).isFalse();
    assertThat(stopped.path("dates").path(0).path("deals").isNull()).isTrue();
    assertThat(HERE.run("timeline", DECEMBER, "--time-limit", "0", "--all").out())
        .contains("Incomplete: ", "an unknown number of deals");
  }

  @Test
  void fewConflictsListed_areNotCalledAll() throws IOException {
    JsonNode december = json("timeline", DECEMBER, "--limit", "2").path("dates").path(6);

    assertThat(december.path("more_conflicts").asBoolean()).isTrue();
    assertThat(december.path("conflicts")).hasSize(2);
    assertThat(december.path("came").isNull()).isTrue();
    assertThat(HERE.run("timeline", DECEMBER, "--limit", "2", "--all").out())
        .contains("no deal, 2 conflicts and more", "Which conflicts came or went is not known");
  }

  @Test
  void markdown_hasATableOfDates() {
    assertThat(HERE.run("timeline", DECEMBER, "--all", "--format", "markdown").out())
        .contains("| date | conflicts |", "## 2025-12-26: no deal, 9 conflicts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-p us_lime | unknown package `us_lime` | did you mean `us_line`?",
        "--parties russa | unknown party `russa` | did you mean `russia`?",
        "--limit none | `none` is not a number | --help",
      })
  void wrongWords_areReportedWithTheNearest(String words, String message, String help) {
    List<String> all = new ArrayList<>(List.of("timeline", DECEMBER));
    all.addAll(List.of(words.split(" ")));

    Result result = HERE.run(all.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message, help);
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start));
  }

  private static JsonNode json(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--format", "json"));
    Result result = HERE.run(all.toArray(String[]::new));
    assertThat(result.code()).isZero();
    return new ObjectMapper().readTree(result.out());
  }
}
