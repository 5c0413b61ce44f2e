package parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.testing.FolderCopy;

/**
 * Rule files as the page writes them: Parley reads them, and they mean the same as those it read.
 */
@Tag("browser")
class SavedRulesTest {
  private static final int CASES = 8;
  private static final int PACKAGES = 25;

  @TempDir Path folder;

  @Test
  void savedFilesOfGeneratedCases_meanTheSame() throws IOException {
    int findings = 0;
    try (Browser browser = Browser.start(1024, false)) {
      for (long seed = 1; seed <= CASES; seed++) {
        Shape shape = seed % 2 == 0 ? Shape.medium() : Shape.small().ruling(2);
        GeneratedCase generated = CaseGenerator.of(seed, shape);
        browser.open(Pages.write(folder, List.of(scenario(generated))), "");
        RuleSet saved = CheckedCase.of(saved(generated, browser)).rules();
        findings += compare(generated, saved, new Random(seed));
      }
    }
    assertThat(findings).isGreaterThan(300);
  }

  @Test
  void acceptedFindings_areKept() throws IOException {
    Path copy = folder.resolve("copy");
    FolderCopy.of(Path.of("src/test/resources/talks"), copy);
    Path file = copy.resolve("rules/ukraine-nato/russia.drl");
    String text = Files.readString(file);
    String accepting = "    @accept(\"PAR052: it \\\\ says just this. PAR054: and so on\")\n";
    String name = "rule \"No Western troops in Ukraine\"\n";
    assertThat(text).contains(name);
    Files.writeString(file, text.replace(name, name + accepting));

    try (Browser browser = Browser.start(1024, false)) {
      browser.open(Pages.write(folder, Pages.loaded(copy, "december-2025")), "");
      Object written = browser.ask("return parley.partyFile(0, 'russia')");
      assertThat(String.valueOf(written)).containsOnlyOnce("@accept").contains(accepting);
    }
  }

  /** {@return the case on its first day, as a page shows it} */
  static parley.app.report.PageScenario scenario(GeneratedCase generated) {
    return Pages.scenario(
        generated.rules(),
        CheckedCase.anyClaim(generated.rules()),
        generated.days().get(0),
        Pages.LIMITS);
  }

  /** The same case, with each party's file as the page writes it. */
  private static GeneratedCase saved(GeneratedCase generated, Browser browser) {
    Map<String, String> files = new LinkedHashMap<>(generated.ruleFiles());
    for (String party : generated.rules().agenda().partyIds()) {
      Object text = browser.ask("return parley.partyFile(0, arguments[0])", party);
      files.put(party + ".drl", String.valueOf(text));
    }
    return new GeneratedCase(
        generated.seed(), generated.rules(), generated.agendaYaml(), files, generated.days());
  }

  /** {@return how many findings were the same} */
  private static int compare(GeneratedCase generated, RuleSet saved, Random random) {
    int findings = 0;
    for (LocalDate day : generated.days()) {
      Judge before = judge(generated.rules(), day);
      Judge after = judge(saved, day);
      List<String> parties = saved.agenda().partyIds();
      for (int i = 0; i < PACKAGES; i++) {
        Terms terms = Packages.random(saved.agenda(), random);
        List<PartyVerdict> expected = before.verdicts(terms, parties);
        assertThat(told(after.verdicts(terms, parties)))
            .as("%s on %s", generated, day)
            .isEqualTo(told(expected));
        findings += expected.stream().mapToInt(v -> v.findings().size()).sum();
      }
    }
    return findings;
  }

  private static Judge judge(RuleSet rules, LocalDate day) {
    return new Judge(rules, new ConditionEvaluator(rules), day, Set.of());
  }

  private static String told(List<PartyVerdict> verdicts) {
    return verdicts.stream()
        .map(
            v ->
                v.party()
                    + " "
                    + v.verdict()
                    + " "
                    + v.satisfaction()
                    + v.findings().stream()
                        .map(
                            f ->
                                "\n  "
                                    + f.stance().kind()
                                    + " "
                                    + f.stance().rule().name()
                                    + " "
                                    + f.stance().demandName()
                                    + " "
                                    + f.stance().exactWeight()
                                    + " "
                                    + f.stance().rule().exactConfidence()
                                    + " "
                                    + f.because())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
