package parley.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import parley.app.report.PageScenario;
import parley.app.report.PageScenarios;
import parley.model.Assumed;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Percent;
import parley.question.diagnose.Leverage;
import parley.space.zone.Zone;

/** What the page says of a scenario before anything is chosen. */
@Tag("browser")
class OverviewTest {
  private static final int NARROW = 500;
  private static final int WIDE = 1280;

  private static PageScenario scenario;
  private static Browser browser;
  @TempDir static Path folder;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start(WIDE, false);
    PageScenarios asked = new PageScenarios(Pages.TODAY, Pages.LIMITS);
    scenario = asked.of(Pages.talks("december-2025"), Assumed.nothing());
    browser.open(Pages.write(folder, List.of(scenario)), "");
    browser.ask("document.querySelectorAll('#overview details').forEach(d => { d.open = true; })");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void stances_areCountedInEveryPackageThatCrossesOrDoesNotMeetThem() {
    Map<String, Integer> expected = new HashMap<>();
    for (PackageVerdict one : scenario.verdict().packages()) {
      for (PartyVerdict party : one.verdicts()) {
        party.findings().stream()
            .filter(Finding::isDecisive)
            .forEach(f -> expected.merge(f.stance().rule().name(), 1, Integer::sum));
      }
    }
    Map<String, Integer> shown = new HashMap<>();
    List<String> names = browser.texts("#overview .numbers tbody th");
    List<String> counts = browser.texts("#overview .numbers td:last-child");
    for (int i = 0; i < names.size(); i++) {
      assertThat(counts.get(i)).endsWith(" of 6");
      shown.put(names.get(i), Integer.parseInt(counts.get(i).substring(0, 1)));
    }

    assertThat(shown)
        .isEqualTo(expected)
        .containsEntry("Written guarantees against NATO enlargement", 5);
  }

  @Test
  void conflictsAndRepairs_areAllThereWithTheirClaims() {
    List<String> sets = browser.texts("#overview .sets > li");
    int conflicts = scenario.diagnosis().diagnosis().value().conflicts().size();
    int repairs = scenario.diagnosis().diagnosis().value().repairs().size();

    assertThat(sets).hasSize(conflicts + repairs);
    assertThat(browser.text("#overview"))
        .contains("5 of " + conflicts + " are shown", "3 of " + repairs + " are shown")
        .contains("There are more than these 12");
    assertThat(sets)
        .anySatisfy(
            s -> assertThat(s).contains("No deadline", "Sources 003.19a, 003.20", "Christmas"));
    assertThat(browser.texts("#overview .sets .claims li").get(0)).startsWith("000.1");
  }

  /** Where deals are possible: what they all have, and on which stances their number turns. */
  @Test
  void deals_areToldByWhatTheyShareAndOnWhatTheyTurn() throws IOException {
    PageScenarios asked = new PageScenarios(Pages.TODAY, Pages.LIMITS);
    PageScenario possible = asked.of(Pages.shipped("december-2025"), Assumed.nothing());
    try (Browser other = Browser.start(WIDE, false)) {
      Path apart = Files.createDirectory(folder.resolve("possible"));
      other.open(Pages.write(apart, List.of(possible)), "");
      other.ask("document.querySelectorAll('.answer details').forEach(d => { d.open = true; })");

      List<String> counts =
          possible.diagnosis().diagnosis().value().leverage().stream()
              .map(Leverage::deals)
              .sorted(Comparator.reverseOrder())
              .limit(3)
              .map(n -> String.format(Locale.ROOT, "%,d deals", n))
              .toList();
      assertThat(other.texts(".answer .stances .kind").stream().map(t -> t.replaceAll(".*: ", "")))
          .isEqualTo(counts);
      possible.diagnosis().diagnosis().value().leverage().stream()
          .max(Comparator.comparing(Leverage::deals))
          .ifPresent(
              most ->
                  assertThat(other.texts(".answer .stances li").get(0))
                      .contains(most.stance().name(), "Our paraphrase of what "));
      long fixed =
          possible.diagnosis().zone().value().options().values().stream()
              .filter(o -> o.values().stream().filter(n -> n.signum() > 0).count() == 1)
              .count();
      assertThat(other.texts(".answer-parts section:nth-child(2) li")).hasSize((int) fixed);
    }
  }

  @Test
  void marksOfPackages_standUnderTheirParties() {
    for (int width : List.of(WIDE, NARROW)) {
      browser.driver().manage().window().setSize(new Dimension(width, 900));
      List<Object> middles = new ArrayList<>();
      for (String row : List.of(".package-head", ".package > summary")) {
        middles.add(
            browser.ask(
                """
                return [...document.querySelector(arguments[0]).querySelectorAll('.marks > span')].map(e => {
                  const box = (e.querySelector('svg') ?? e).getBoundingClientRect();
                  return Math.round((box.left + box.right) / 2);
                });
                """,
                row));
      }
      assertThat((List<?>) middles.get(0)).hasSize(6).isEqualTo(middles.get(1));
    }
    browser.driver().manage().window().setSize(new Dimension(WIDE, 900));
    assertThat(browser.texts(".package-head .marks > span"))
        .containsExactly("Russia", "Ukraine", "US", "NATO", "EU", "EA");
  }

  @Test
  void sharesOfPackages_readAsOnTheCommandLine() {
    Zone last = scenario.days().get(scenario.days().size() - 1).zone().value();
    List<String> expected = new ArrayList<>();
    for (String party : scenario.verdict().parties()) {
      BigInteger accepted = requireNonNull(last.accepts().get(party));
      expected.add(Percent.of(accepted, last.total()));
    }

    assertThat(browser.texts("#picture-timeline .value")).containsAll(expected);
  }
}
