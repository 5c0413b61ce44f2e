package parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class ParleyTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path folder;

  @BeforeEach
  void newCase() {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
  }

  @Test
  void unknownCommandBesideHelp_isRefused() {
    assertThat(run("nosuch --help").code()).isEqualTo(2);
    assertThat(run("serch -h").err())
        .isEqualTo(
            """
            parley: unknown command `serch`
              help: did you mean `search`?
            Try `parley --help`.
            """);
  }

  @ParameterizedTest
  @CsvSource({"–p,-p", "—help,--help", "−−as-of=2025-12-15,--as-of"})
  void dashForAHyphen_isNamed(String written, String meant) {
    Result result = run("run " + written);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("hyphen: write `" + meant + "`");
  }

  @Test
  void strictCheck_failsOnWhatABoundLeftUndone() {
    assertThat(run("check --time-limit 0").code()).isZero();
    assertThat(run("check --strict --time-limit 0").code()).isEqualTo(1);
    assertThat(run("check --strict --time-limit 0 --format sarif").out())
        .containsPattern("\"executionSuccessful\" ?: false");
  }

  @Test
  void errorInTheAgenda_isAllThatIsTold() throws IOException {
    Path agenda = folder.resolve("rules/used-car/agenda.yaml");
    String sound = Files.readString(agenda);
    Files.writeString(agenda, sound.replace("value: 8000", "value: 8_000"));

    assertThat(run("check").out())
        .contains("error: `8_000` is not a number")
        .endsWith("1 error, 0 warnings in 1 file\n");
  }

  @Test
  void dialectInARule_getsOneMessage() throws IOException {
    Path rules = folder.resolve("rules/used-car/buyer.drl");
    String moved =
        Files.readString(rules)
            .replace("dialect \"mvel\"\n", "")
            .replaceFirst("\nwhen", "\n    dialect \"mvel\"\nwhen");
    Files.writeString(rules, moved);

    assertThat(run("check").out())
        .contains("error: `dialect` inside a rule")
        .contains("help: delete it: the dialect belongs before the first rule, if anywhere");
  }

  @Test
  void completion_leavesFilesToTheShellAndOffersWhatIsTaken() {
    assertThat(run("completion").out())
        .contains("\"fairest\"", "-o default")
        .doesNotContain("\"FAIREST\"", "compopt +o default");
  }

  @Test
  void ruleFileAndAgenda_areCheckedWithTheirFolder() {
    Result whole = new Result(0, "no errors, no warnings in 7 files\n", "");

    assertThat(run("check rules/used-car/buyer.drl")).isEqualTo(whole);
    assertThat(run("check rules/used-car/agenda.yaml")).isEqualTo(whole);
  }

  @Test
  void folderWithOneCase_standsForIt() {
    assertThat(run("sources .")).isEqualTo(run("sources rules/used-car"));
    assertThat(run("explain . -p handshake")).isEqualTo(run("explain S -p handshake"));
  }

  @Test
  void folderWithSeveralScenarios_isNotGuessedAt() throws IOException {
    copyScenario("second.yml");

    assertThat(run("explain . -p handshake").err())
        .isEqualTo(
            """
            parley explain: `.` holds 2 scenarios, and one is needed
              help: name one: `scenarios/used-car/first-talk.yaml`, `scenarios/used-car/second.yml`
            """);
  }

  @Test
  void twoScenariosOfOneName_areAnError() throws IOException {
    copyScenario("second.yml");

    assertThat(run("check"))
        .isEqualTo(
            new Result(
                1,
                """
                scenarios/used-car/second.yml:1:11: error: another scenario has the name `first-talk`
                  1 | scenario: first-talk
                    |           ^^^^^^^^^^
                  help: the other is at scenarios/used-car/first-talk.yaml:1:11; give this one another name

                1 error, 0 warnings in 1 file
                """,
                ""));
  }

  @Test
  void articleThatEndsInYml_isOfTheRegister() throws IOException {
    Path chat = folder.resolve("seeds/used-car/chat.yaml");
    Files.move(chat, chat.resolveSibling("chat.yml"));

    assertThat(run("check").out()).isEqualTo("no errors, no warnings in 7 files\n");
  }

  private void copyScenario(String name) throws IOException {
    Path scenario = folder.resolve(SCENARIO);
    Files.copy(scenario, scenario.resolveSibling(name));
  }

  @Test
  void examples_nameTheCommandAsItWasCalled() {
    Cli called = Cli.in(folder).with("PARLEY_COMMAND", "./parley");

    assertThat(called.run("init", "new").out())
        .endsWith(
            """
            Now try:
              ./parley run new/scenarios/used-car/first-talk.yaml
              ./parley explain new/scenarios/used-car/first-talk.yaml -p first_offer
              ./parley check new --strict
            """);
    assertThat(called.run("init", "--help").out())
        .contains("  ./parley init my-case && ./parley run my-case/scenarios\n");
    assertThat(called.run("--help").out())
        .contains("`./parley COMMAND --help` shows the options of a command.\n");
  }

  @Test
  void completion_isTheSameForBothShells() {
    assertThat(run("completion bash")).isEqualTo(run("completion"));
    assertThat(run("completion zsh")).isEqualTo(run("completion"));
    assertThat(run("completion fish").err())
        .startsWith("parley completion: invalid value for positional parameter at index 0");
  }

  @Test
  void dayOnWhichAPartyHasNoRules_isWarnedOf() throws IOException {
    dateEveryRule("2026-03-01");
    String warning =
        """
        scenarios/used-car/first-talk.yaml:4:8: warning: no stance of `buyer`, `seller` is known\
         on 2015-12-15 [PAR049]
          4 | as_of: 2015-12-15
            |        ^^^^^^^^^^
          help: the first stance of the case is of 2026-03-01: ask for that day or later
        """;
    Path scenario = folder.resolve(SCENARIO);
    Files.writeString(scenario, Files.readString(scenario).replace("2026-03-01", "2015-12-15"));

    Result run = run("run S -p handshake");
    Result check = run("check --strict");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo(warning);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains(warning);
  }

  @Test
  void dayOfTheCommandLine_onWhichAPartyHasNoRules_isWarnedOf() throws IOException {
    dateEveryRule("2026-03-01");

    assertThat(run("run S -p handshake --as-of 2015-12-15").err())
        .isEqualTo(
            """
            parley run: warning: no stance of `buyer`, `seller` is known on 2015-12-15
              help: the first stance of the case is of 2026-03-01: ask for that day or later
            """);
    assertThat(run("run S -p handshake").err()).isEmpty();
  }

  private void dateEveryRule(String day) throws IOException {
    for (String party : new String[] {"buyer", "seller"}) {
      Path file = folder.resolve("rules/used-car/" + party + ".drl");
      String dated = "\n    date-effective \"" + day + "\"\nwhen\n";
      Files.writeString(file, Files.readString(file).replace("\nwhen\n", dated));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rn                 | parley: unknown command `rn`              | did you mean `run`?
          --versoin          | parley: unknown option `--versoin`        | did you mean `--version`?
          run S --prty buyer | parley run: unknown option `--prty`       | did you mean `--party`?
          run S --party buy  | parley run: unknown party `buy`           | known here: `buyer`, `seller`
          run S -p handshak  | parley run: unknown package `handshak`    | did you mean `handshake`?
          run scenarois      | parley run: there is no file or folder `scenarois` | did you mean `scenarios`?
          explain S -p first_ofer | parley explain: unknown package `first_ofer` | did you mean `first_offer`?
          explain S -p handshake --party byer | parley explain: unknown party `byer` | did you mean `buyer`?
          search S --to first_ofer | parley search: unknown package `first_ofer` | did you mean `first_offer`?
          search S --fix prce=asked | parley search: unknown issue `prce` | did you mean `price`?
          search S --fix price=askd | parley search: unknown option of issue `price`: `askd` | did you mean `asked`?
          search S --parties byer,seller | parley search: unknown party `byer` | did you mean `buyer`?
          search S --parties buyer,buyer | parley search: party `buyer` is named twice | name each party once
          search S --fix price | parley search: `--fix price` does not say which option | write --fix price=OPTION
          search S --fix price=asked --fix price=asked | parley search: `--fix` names the issue `price` twice | a package has one option of an issue
          search S --by nearest | parley search: `--by nearest` needs a package to be near | add --to PACKAGE
          search S --by nash --to handshake | parley search: `--to` goes with `--by nearest` only | leave one of them out
          search S --by diverse --efficient | parley search: `--efficient` is about satisfaction, `--by diverse` is not | order efficient deals by satisfaction, such as `--by fairest`
          search S --count --format csv | parley search: `--count` lists no deal to write as csv | take text or json
          diagnose S --only byer | parley diagnose: unknown party `byer` | did you mean `buyer`?
          diagnose S --only buyer --parties seller | parley diagnose: party `buyer` is not among those that must agree | those are: seller
          diagnose S -p handshak | parley diagnose: unknown package `handshak` | did you mean `handshake`?
          check rule         | parley check: there is no file or folder `rule` | did you mean `rules`?
          sources rules/used | parley sources: there is no file or folder `rules/used` |
          check seeds/../no  | parley check: there is no file or folder `no` |
          run rules/used-car/buyer.drl | parley run: `rules/used-car/buyer.drl` is a rule file, not a scenario | `parley check rules/used-car` checks its folder
          run rules/used-car/agenda.yaml | parley run: `rules/used-car/agenda.yaml` is an agenda, not a scenario | `parley check rules/used-car` checks its folder
          run rules/used-car | parley run: `rules/used-car` is a folder of rules, not a scenario | name a scenario of it, such as `scenarios/used-car/first-talk.yaml`
          test rules         | parley test: `rules` is a folder of rules, not a scenario | name a scenario or a folder of some
          export csv seeds/used-car -o tables | parley export: `seeds/used-car` is a register, not a scenario | name a scenario or a folder of some
          sources seeds      | parley sources: `seeds` is a register, not rules | name the folder of the rules
          check seeds/used-car/chat.yaml | parley check: `seeds/used-car/chat.yaml` is an article of a register, not a scenario | `parley check` reads it with the rules whose agenda names its folder
          explain S          | parley explain: no package is named | add -p PACKAGE, one of `first_offer`, `as_advertised`, `in_parts`, `handshake`
          """)
  void wrongWord_isNamedWithTheNearest(String words, String message, String help) {
    Result result = run(words);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith(message + "\n");
    assertThat(result.err()).contains(help == null ? "" : "  help: " + help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run                     | parley run: missing required parameter: 'SCENARIO'
          explain -p x            | parley explain: missing required parameter: 'SCENARIO'
          run S --format xml      | parley run: invalid value for option '--format': `xml` is not one of text, markdown, html, json, csv
          explain S -p x --format pdf | parley explain: invalid value for option '--format': `pdf` is not one of text, markdown, html, json
          run S --as-of 2026-2-30 | parley run: invalid value for option '--as-of': `2026-2-30` is not a date such as 2025-12-15
          run S --color blue      | parley run: invalid value for option '--color': `blue` is not one of auto, always, never
          search S --by luck      | parley search: invalid value for option '--by': `luck` is not one of fairest, total, nash, kalai, kalai_smorodinsky, nearest, diverse
          search S --limit 0      | parley search: invalid value for option '--limit': `0` is not a number from 1 to 1000000
          diagnose S --time-limit now | parley diagnose: invalid value for option '--time-limit': `now` is not a number of seconds, such as 60
          completion now          | parley completion: invalid value for positional parameter at index 0 (SHELL): `now` is not one of bash, zsh
          """)
  void wrongUse_isSaidShortly(String words, String message) {
    Result result = run(words);

    String[] name = message.split(":", -1);
    assertThat(result).isEqualTo(new Result(2, "", message + "\nTry `" + name[0] + " --help`.\n"));
  }

  @Test
  void withoutACommand_parleySaysWhatItIsFor() {
    Result result = Cli.in(folder).run();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("Usage: parley").contains("Commands:");
  }

  @Test
  void help_mayComeFirst() {
    assertThat(run("help run")).isEqualTo(run("run --help"));
    assertThat(run("help")).isEqualTo(run("--help"));
  }

  @Test
  void version_isThatOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = pom.replaceFirst("(?s).*?<version>(.*?)</version>.*", "$1");

    assertThat(Cli.in(folder).run("--version"))
        .isEqualTo(new Result(0, "parley " + version + " (development)\n", ""));
  }

  @Test
  void everyCommand_hasALineAndHelpWithExamplesAndExitCodes() {
    List<String> lines = Cli.in(folder).run("--help").out().lines().toList();
    int first = lines.indexOf("Commands:") + 1;
    List<String> commands = lines.subList(first, lines.indexOf("Exit codes:") - 1);

    assertThat(commands).hasSizeGreaterThan(20).allMatch(l -> l.matches("  [a-z-]+ +[A-Z].*[.]"));
    for (String line : commands) {
      String command = line.strip().replaceFirst(" .*", "");
      Result help = Cli.in(folder).run(command, "--help");

      assertThat(help.code()).isZero();
      assertThat(help.out())
          .startsWith("Usage: parley " + command)
          .contains("\nExamples:\n", "\nExit codes:\n", "a fault of Parley itself");
      assertThat(help.out().lines()).allMatch(l -> l.length() <= 80);
    }
  }

  @Test
  void color_isForTerminalsWithoutNoColor() {
    assertThat(Cli.in(folder).run("run", SCENARIO).out()).doesNotContain("\u001b");
    assertThat(Cli.in(folder).onTerminal().run("run", SCENARIO).out()).contains("\u001b[32m");
    assertThat(Cli.in(folder).onTerminal().with("NO_COLOR", "1").run("run", SCENARIO).out())
        .doesNotContain("\u001b");
    assertThat(Cli.in(folder).onTerminal().with("TERM", "dumb").run("run", SCENARIO).out())
        .doesNotContain("\u001b");
    assertThat(Cli.in(folder).run("--color", "always", "run", SCENARIO).out())
        .contains("\u001b[32m");
    assertThat(Cli.in(folder).onTerminal().run("run", SCENARIO, "--color", "never").out())
        .doesNotContain("\u001b");
  }

  @Test
  void marks_areAsciiWhereATerminalCannotShowOthers() {
    String[] words = {"run", SCENARIO, "--color", "never"};

    assertThat(Cli.in(folder).with("LC_ALL", "C").run(words).out()).contains("✓");
    assertThat(Cli.in(folder).onTerminal().with("LC_ALL", "C").run(words).out())
        .contains("+ accepts")
        .matches("\\p{ASCII}*");
    assertThat(Cli.in(folder).onTerminal().run(words).out()).contains("✓");
    assertThat(Cli.in(folder).run("run", SCENARIO, "--ascii").out()).matches("\\p{ASCII}*");
  }

  @Test
  void width_isThatOfTheTerminal() {
    String wide = Cli.in(folder).with("COLUMNS", "160").run("run", SCENARIO).out();

    assertThat(wide.lines()).anyMatch(l -> l.length() > 80);
    assertThat(Cli.in(folder).run("run", SCENARIO).out().lines()).allMatch(l -> l.length() <= 80);
  }

  @Test
  void asOf_decidesWhichRulesAreInForce() throws IOException {
    Path rules = folder.resolve("rules/used-car/seller.drl");
    String dated =
        Files.readString(rules)
            .replace(
                "@claims(\"advert.2\")", "@claims(\"advert.2\")\n  date-effective \"2026-04-01\"");
    Files.writeString(rules, dated);

    assertThat(run("run S -p first_offer").out()).contains("first_offer: deal");
    assertThat(run("run S -p first_offer --as-of 2026-04-01").out())
        .contains("first_offer: no deal", "as of 2026-04-01");
  }

  @Test
  void withoutAsOf_todayDecides() throws IOException {
    Path scenario = folder.resolve(SCENARIO);
    Files.writeString(scenario, Files.readString(scenario).replace("as_of: 2026-03-01\n", ""));

    assertThat(run("run S").out()).startsWith("first-talk · as of 2026-03-01\n");
  }

  @Test
  void requireDeal_failsWithoutOne() {
    assertThat(run("run S --require-deal").code()).isZero();
    assertThat(run("run S --require-deal -p first_offer").code()).isEqualTo(1);
  }

  @Test
  void partyShown_changesNoOutcome() {
    String out = run("run S --party buyer -p in_parts").out();

    assertThat(out).contains("in_parts: no deal", "accepted by Buyer").doesNotContain("Seller");
  }

  @Test
  void sources_mayBeMarkdown() {
    assertThat(run("sources rules/used-car --format markdown").out())
        .startsWith("# Sources: A used car, an invented example\n");
  }

  @Test
  void check_findsRulesThatAScenarioReaches() throws IOException {
    Path rules = folder.resolve("rules/used-car/buyer.drl");
    Files.writeString(rules, Files.readString(rules).replace("price > 7500", "pice > 7500"));

    Result result = run("check S");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("buyer.drl:5:12: error: unknown issue `pice`");
  }

  @Test
  void check_ofAFolderWithoutACase_saysSo() throws IOException {
    Files.createDirectory(folder.resolve("empty"));

    assertThat(run("check empty").err()).startsWith("parley check: nothing to check");
    assertThat(run("run empty").err())
        .isEqualTo("parley run: there is no scenario (*.yaml) in `empty`\n");
  }

  @Test
  void completion_isAScriptForEveryCommand() {
    Result result = run("completion");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("explain", "sources", "--require-deal");
  }

  @Test
  void lines_endAlikeOnEverySystem() {
    Result help = Cli.in(folder).run("init", "elsewhere");

    assertThat(help.out().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) '\r');
  }

  private Result run(String words) {
    return Cli.in(folder).run(words.replace("S", SCENARIO).split(" +", -1));
  }

  @Test
  void droolsIsWarmedUp_onlyForCommandsThatEvaluate() {
    assertThat(Parley.evaluates("run", "scenarios")).isTrue();
    assertThat(Parley.evaluates("diagnose", "scenarios", "--limit", "3")).isTrue();
    assertThat(Parley.evaluates("search", "scenarios", "--count")).isFalse();
    assertThat(Parley.evaluates("sources", "rules")).isFalse();
    assertThat(Parley.evaluates("run", "--help")).isFalse();
    assertThat(Parley.evaluates("--version", "run")).isFalse();
    assertThat(Parley.evaluates()).isFalse();
  }
}
