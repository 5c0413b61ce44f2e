package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.language.PhraseBook;
import parley.app.report.PageScenario;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.testing.Cli;
import parley.testing.FolderCopy;

/** The page speaks the language that the agenda names. */
@Tag("browser")
class PageLanguageTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");

  /** Phrases so short may be the same in both languages. */
  private static final int TELLING = 12;

  @TempDir Path folder;

  @Test
  void pageOfAGermanCase_isGerman() throws IOException {
    Path copy = germanCopy();
    Path page = Pages.write(folder, Pages.loaded(copy, "december-2025"));
    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#rules&from=offer_without_troops");
      assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("de");
      assertThat(browser.texts("nav a"))
          .containsExactly("Überblick", "Pakete", "Erkunden", "Regeln", "Bilder", "Quellen");
      browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.ask("return new Promise(done => setTimeout(done, 300))");
      String text = String.valueOf(browser.ask("return document.body.innerText"));

      assertThat(text)
          .contains("Keine Einigung ist möglich: Keines der 143.327.232 möglichen Pakete")
          .contains("15. Dezember 2025");
      assertThat(english().filter(text::contains).toList()).isEmpty();

      var unused =
          browser
              .driver()
              .executeCdpCommand(
                  "Emulation.setDeviceMetricsOverride",
                  Map.of("width", 320, "height", 800, "deviceScaleFactor", 1, "mobile", false));
      assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo(320L);
    }
  }

  @Test
  void talksOfAGermanCase_areGerman() throws IOException {
    Path copy = germanCopy();
    Path page = folder.resolve("talks.html");
    String scenario = "scenarios/ukraine-nato/december-2025.yaml";
    String[] words = {"negotiate", scenario, "--runs", "20", "--page", page.toString()};
    assertThat(Cli.in(copy).run(words).code()).isZero();
    try (Browser browser = Browser.start(1280, false)) {
      browser.open(page, "#bargaining");
      browser.ask("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      browser.ask("return new Promise(done => setTimeout(done, 300))");
      String text = String.valueOf(browser.ask("return document.body.innerText"));

      assertThat(text)
          .contains("Wie die Läufe enden", "Lauf 1, Schritt für Schritt", "Runde 1")
          .contains("Ansprüche: alle linear. Keine Partei hat einen Mindestwert");
      assertThat(english().filter(text::contains).toList()).isEmpty();
    }
  }

  /**
   * Papers and page say a stance alike: what Java writes is what the page says of a reader's own.
   */
  @Test
  void stancesOfGeneratedCases_readAlikeInJavaAndInThePage() throws IOException {
    long compared = 0;
    try (Browser browser = Browser.start(1280, false)) {
      for (long seed = 1; seed <= 12; seed++) {
        GeneratedCase made = CaseGenerator.of(seed, seed % 2 == 0 ? Shape.medium() : Shape.small());
        RuleSet plain = CheckedCase.of(made).rules();
        Agenda agenda = plain.agenda();
        RuleSet rules =
            plain.with(
                new Agenda(
                    agenda.caseId(),
                    agenda.title(),
                    agenda.parties(),
                    agenda.issues(),
                    agenda.agreement(),
                    Optional.of("de")));
        Register register = CheckedCase.anyClaim(rules);
        PageScenario scenario = Pages.scenario(rules, register, made.days().get(0), Pages.LIMITS);
        browser.open(Pages.write(folder, List.of(scenario)), "");
        List<?> said = (List<?>) browser.ask("return parley.words(0)");
        List<?> written =
            (List<?>) browser.ask("return parley.data.cases[0].rules.map(r => r.words ?? null)");

        for (int i = 0; i < said.size(); i++) {
          assertThat(written.get(i)).as("seed %d, rule %d", seed, i).isEqualTo(said.get(i));
        }
        assertThat(written).hasSameSizeAs(said);
        compared += written.stream().filter(String.class::isInstance).count();
      }
    }
    assertThat(compared).isGreaterThan(60);
  }

  @Test
  void memoOfAGermanCase_isGerman() throws IOException {
    Path copy = germanCopy();
    String[] words = {
      "report", "scenarios/ukraine-nato/december-2025.yaml", "--format", "markdown"
    };
    Cli.Result memo = Cli.in(copy).run(words);

    assertThat(memo.out().lines().filter(line -> line.startsWith("## ")))
        .contains(
            "## Ergebnis",
            "## Russia's terms: keine Einigung",
            "## Konflikte: Positionen, die nicht zugleich bestehen können",
            "## Was nachgeben müsste",
            "## Wie es sich bewegt",
            "## Quellen");
    assertThat(memo.out())
        .contains("143.327.232 möglichen Paketen", "Russia: lehnt ab", "(rote Linie)")
        .doesNotContain("rejects", "accepts", "(red line", "(demand");
  }

  private Path germanCopy() throws IOException {
    return FolderCopy.in("de", TALKS, folder.resolve("talks"));
  }

  /** Whole phrases without holes that the case itself does not use. */
  private static Stream<String> english() throws IOException {
    Properties phrases = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(PhraseBook.class.getResourceAsStream("en.properties")),
            StandardCharsets.UTF_8)) {
      phrases.load(reader);
    }
    return phrases.stringPropertyNames().stream()
        .map(key -> phrases.getProperty(key).strip())
        .filter(p -> p.length() > TELLING && !p.contains("{"))
        .filter(p -> !List.of("the status quo", "whatever is agreed").contains(p));
  }
}
