package parley.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedScenario;
import parley.model.StanceKind;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.verdict.Finding;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;
import parley.scenario.ScenarioPackage;
import parley.testing.Cli;

/** What the page shows where no script runs. */
class StaticPageTest {
  private static final Path TALKS = Path.of("src/test/resources/talks").toAbsolutePath();
  private static final String SCENARIO = "scenarios/ukraine-nato/december-2025.yaml";
  private static final Pattern WITHOUT = Pattern.compile("(?s)<noscript>(.*?)</noscript>");

  @TempDir Path folder;

  @Test
  void withoutAScript_titleOutcomesAndEveryReasonStandThereWithTheirSources() throws IOException {
    String text = without("page.html");
    LoadedScenario loaded = new CaseLoader(TALKS).scenario(TALKS.resolve(SCENARIO)).orElseThrow();
    LocalDate day = loaded.scenario().asOf().orElseThrow();
    Judge judge = loaded.rules().judge(day);

    int reasons = 0;
    for (ScenarioPackage one : loaded.scenario().packages()) {
      assertThat(text).contains(escaped(one.title()));
      for (PartyVerdict verdict :
          judge.verdicts(one.settled(judge.rules().agenda()), loaded.scenario().parties())) {
        for (Finding finding : verdict.findings()) {
          if (finding.stance().kind() != StanceKind.CONCESSION) {
            reasons++;
            assertThat(text).contains(escaped(finding.stance().rule().name()));
            assertThat(text).contains(escaped(finding.because()));
            for (Claim claim :
                Citations.supporting(finding.stance().rule(), loaded.rules().register())) {
              assertThat(text).contains(claim.id(), escaped(claim.statement()));
            }
          }
        }
      }
    }
    assertThat(reasons).isGreaterThan(20);
    assertThat(text).contains("<h1>", "<table>", "no deal");
  }

  @Test
  void pageForAFrame_saysSo() throws IOException {
    without("framed.html", "--embed");

    assertThat(Files.readString(folder.resolve("framed.html"))).contains("<body class=\"embed\">");
    assertThat(Cli.in(TALKS).run("report", SCENARIO, "--embed", "--format", "markdown").err())
        .contains("`--embed` is for a page");
  }

  private String without(String name, String... options) throws IOException {
    Path file = folder.resolve(name);
    String[] command = new String[4 + options.length];
    System.arraycopy(new String[] {"report", SCENARIO, "-o", file.toString()}, 0, command, 0, 4);
    System.arraycopy(options, 0, command, 4, options.length);
    assertThat(Cli.in(TALKS).run(command).code()).isZero();
    Matcher found = WITHOUT.matcher(Files.readString(file));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }
}
