package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.LoadedScenario;
import parley.model.Period;
import parley.model.Stance;
import parley.question.positions.Positions;

/** The page says what each party holds as {@code parley positions} and {@code explain} do. */
@Tag("browser")
class HeldStancesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

  private static LoadedScenario scenario;
  private static Browser browser;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(1280, false);
    scenario = Pages.shipped("december-2025");
    browser.open(Pages.write(folder, scenario), "#packages");
    browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void findings_areReadBackInThePositionsWords() {
    List<String> words = browser.texts("#packages .in-words");
    List<String> known =
        positions().stream()
            .flatMap(p -> p.parties().values().stream())
            .flatMap(List::stream)
            .map(h -> h.words().replaceAll("; gives? that up .*", "") + ".")
            .toList();

    assertThat(words).isNotEmpty();
    assertThat(words.stream().filter(w -> !known.contains(w)).distinct()).isEmpty();
  }

  @Test
  void stancesOfTheDay_andThoseNotInForce_standWithTheirDates() {
    for (String party : scenario.agenda().partyIds()) {
      int place = 1 + scenario.agenda().partyIds().indexOf(party);
      String why = "#packages .package:nth-of-type(1) .why:nth-of-type(" + place + ") ";
      assertThat(browser.texts(why + ".held:not(.past) li")).hasSize((int) of(party, true).count());
      List<String> past = of(party, false).map(HeldStancesTest::withDate).toList();
      List<String> shown = browser.texts(why + ".held.past li");
      assertThat(shown).hasSameSizeAs(past);
      for (int i = 0; i < past.size(); i++) {
        assertThat(shown.get(i)).startsWith(past.get(i)).endsWith(".");
      }
    }
    assertThat(browser.texts("#packages .held.past li")).isNotEmpty();
  }

  private static List<Positions> positions() {
    return List.of(Positions.of(scenario.ruleSet(), Optional.empty(), List.of()));
  }

  private static java.util.stream.Stream<Stance> of(String party, boolean inForce) {
    return scenario.ruleSet().stancesOf(party).stream()
        .filter(s -> s.rule().inForce().contains(DAY) == inForce);
  }

  private static String withDate(Stance stance) {
    Period period = stance.rule().inForce();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    boolean later = period.from().filter(DAY::isBefore).isPresent();
    return stance.rule().name()
        + (later
            ? ", begins on " + format.format(period.from().orElseThrow())
            : ", expired on " + format.format(period.until().orElseThrow()))
        + ": ";
  }
}
