package parley.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class TestCommandTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path folder;

  @BeforeEach
  void newCase() {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
  }

  private void edit(String from, String to) throws IOException {
    Path file = folder.resolve(SCENARIO);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private Result test(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "test";
    System.arraycopy(args, 0, all, 1, args.length);
    return Cli.in(folder).run(all);
  }

  @Test
  void expectationsThatHold_pass() {
    assertThat(test()).isEqualTo(new Result(0, "4 tests: 4 passed, 0 failed\n", ""));
    assertThat(test(SCENARIO)).isEqualTo(test());
  }

  @Test
  void difference_failsWithBothSides_itsFindings_andTheCommandToType() throws IOException {
    edit("verdicts: {buyer: accepts, seller: rejects}", "verdicts: {seller: accepts}");

    assertThat(test())
        .isEqualTo(
            new Result(
                1,
                """
                ✗ first-talk: package first_offer
                  scenarios/used-car/first-talk.yaml:23
                                   expected  actual
                  verdicts.seller  accepts   rejects
                  seller rejects, because of:
                    No giving away (red line) rules/used-car/seller.drl:1
                  parley explain scenarios/used-car/first-talk.yaml -p first_offer --party seller

                4 tests: 3 passed, 1 failed
                """,
                ""));
  }

  @Test
  void json_hasEveryTest() throws IOException {
    edit("  - package: handshake\n    outcome: deal\n", "  - deals: {count: 9}\n");

    Result result = test("--format", "json");

    assertThat(result.code()).isOne();
    assertThat(result.out())
        .matches("(?s)\\{\n  \"parley\": \"[^\"]*\",.*")
        .contains("  \"passed\": 3,\n  \"failed\": 1,\n  \"todo\": 0,\n  \"tests\": [ {\n")
        .contains(
            """
                "scenario": "first-talk",
                "name": "deals",
                "ok": false,
                "status": "failed",
                "file": "scenarios/used-car/first-talk.yaml",
                "line": 32,
                "expected": "deals.count 9",
                "actual": "deals.count 1",
            """);
  }

  @Test
  void nothingToTest_isAnError() throws IOException {
    Path file = folder.resolve(SCENARIO);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.indexOf("expect:")));

    assertThat(test())
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley test: there is nothing to test: no scenario here has an expectation
                  help: add `expect:` to a scenario
                """));
  }

  @Test
  void mistakeInAScenario_isAnError_notAFailure() throws IOException {
    edit("because: {seller: [\"No giving away\"]}", "because: {seller: [\"No giving awey\"]}");

    Result result = test();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("unknown rule `No giving awey`", "did you mean `No giving away`?");
  }

  private void expect(String expectations) throws IOException {
    Path file = folder.resolve(SCENARIO);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.indexOf("expect:")) + expectations);
  }

  @Test
  void everyKindOfExpectation_canPass() throws IOException {
    expect(
        """
        what_if:
          no_warranty: {package: handshake, set: {warranty: none}}
        expect:
          - packages: all
            not_because: {buyer: ["Cheap enough to risk repairs"]}
            todo: the first offer is that cheap
          - package: first_offer
            only_because: {seller: ["No giving away"]}
            accepted_by: buyer
            satisfaction: {buyer: 0.6}
          - packages:
              handshake: {accepted_by: all}
              in_parts: {outcome: no_deal, satisfaction: {seller: {value: 0, tolerance: 0.01}}}
          - what_ifs: all
            verdicts: {buyer: holds_out}
          - deals: {count: 1, include: handshake, exclude: [first_offer, {price: asked}]}
        """);

    Result result = test("--only", "first_offer|handshake #2|in_parts #2|no_warranty|deals");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            To do
              ~ first-talk: package first_offer: the first offer is that cheap
                scenarios/used-car/first-talk.yaml:25

            6 tests: 5 passed, 0 failed, 1 todo
            """);
    assertThat(result.code()).isZero();
  }

  @Test
  void todo_thatHolds_fails() throws IOException {
    edit("  - package: handshake\n", "  - package: handshake\n    todo: not agreed\n");

    Result result = test();

    assertThat(result.code()).isOne();
    assertThat(result.out()).contains("  It holds: remove `todo` (not agreed).\n");
  }

  @Test
  void scenarioToBeRefused_passesIfItsErrorsAreTheExpectedOnes() throws IOException {
    edit("{price: bargain}", "{prise: bargain}");
    expect("expect:\n  - error: unknown issue `prise`\n");
    assertThat(test()).isEqualTo(new Result(0, "1 test: 1 passed, 0 failed\n", ""));
    assertThat(Cli.in(folder).run("check").code()).isZero();
    assertThat(Cli.in(folder).run("run", SCENARIO).code()).isEqualTo(2);

    edit("{price: asked}", "{price: askd}");
    assertThat(test().out())
        .contains("other errors  none", "PAR010 unknown option `askd` of issue `price`");
    assertThat(test().code()).isOne();
  }

  @Test
  void scenarioToBeRefused_thatIsNot_fails() throws IOException {
    expect("expect:\n  - error: PAR009\n");

    assertThat(test())
        .isEqualTo(
            new Result(
                1,
                """
                ✗ first-talk: error
                  scenarios/used-car/first-talk.yaml:23
                         expected  actual
                  error  PAR009    no error
                  parley run scenarios/used-car/first-talk.yaml

                1 test: 0 passed, 1 failed
                """,
                ""));
  }

  @Test
  void only_selectsByName_andNothingIsAnError() {
    assertThat(test("--only", "^first-talk: package (hand|in_)").out())
        .isEqualTo("2 tests: 2 passed, 0 failed\n");
    assertThat(test("--only", "headshake"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley test: no expectation matches `headshake`
                  help: their names are such as `first-talk: package as_advertised`
                """));
    assertThat(test("--only", "(").err()).contains("`(` is not a regular expression");
    assertThat(test("--only", "(").code()).isEqualTo(2);
  }

  @Test
  void tag_selectsItsExpectations_andAnUnknownOneIsAnError() throws IOException {
    edit("as_of: 2026-03-01", "as_of: 2026-03-01\ntags: spring");
    edit("  - package: handshake\n", "  - package: handshake\n    tags: [smoke]\n");

    assertThat(test("--tag", "smoke").out()).isEqualTo("1 test: 1 passed, 0 failed\n");
    assertThat(test("--tag", "spring").out()).isEqualTo("4 tests: 4 passed, 0 failed\n");
    assertThat(test("--tag", "smok"))
        .isEqualTo(
            new Result(2, "", "parley test: unknown tag `smok`\n  help: did you mean `smoke`?\n"));
  }

  @Test
  void changedSince_runsWhatRestsOnAChangedFile() throws IOException {
    assertThat(test("--changed-since", "HEAD").err())
        .startsWith("parley test: `--changed-since` needs git, but");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    assertThat(Cli.in(folder).run("init", ".", "--case", "boat").code()).isZero();

    assertThat(test("--changed-since", "HEAD").out()).isEqualTo("4 tests: 4 passed, 0 failed\n");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "second");
    assertThat(test("--changed-since", "HEAD"))
        .isEqualTo(
            new Result(
                0,
                "0 tests: 0 passed, 0 failed\n",
                "parley test: nothing that a scenario rests on has changed\n"));
    for (String file :
        new String[] {
          SCENARIO,
          "rules/used-car/buyer.drl",
          "rules/used-car/agenda.yaml",
          "seeds/used-car/chat.yaml"
        }) {
      String before = Files.readString(folder.resolve(file));
      Files.writeString(
          folder.resolve(file), before + (file.endsWith("drl") ? "// more\n" : "# more\n"));
      assertThat(test("--changed-since", "HEAD").out()).startsWith("4 tests: 4 passed");
      Files.writeString(folder.resolve(file), before);
    }
    assertThat(test("--changed-since", "HEAD~9"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley test: unknown revision `HEAD~9`
                  help: `git log --oneline` lists them
                """));
  }

  @Test
  void changedSince_refusesWrongSelections_andThresholds() throws IOException {
    edit("  - package: handshake\n", "  - package: handshake\n    tags: [smoke]\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");

    Result clean = test("--changed-since", "HEAD", "--tag", "smoke");
    assertThat(clean.code()).isZero();
    assertThat(clean.out()).isEqualTo("0 tests: 0 passed, 0 failed\n");
    assertThat(test("--changed-since", "HEAD", "--tag", "smok"))
        .isEqualTo(
            new Result(2, "", "parley test: unknown tag `smok`\n  help: did you mean `smoke`?\n"));
    Result only = test("--changed-since", "HEAD", "--only", "headshake");
    assertThat(only.code()).isEqualTo(2);
    assertThat(only.err()).contains("no expectation matches `headshake`");
    Result threshold = test("--changed-since", "HEAD", "--threshold", "stances=100");
    assertThat(threshold.code()).isEqualTo(2);
    assertThat(threshold.err()).contains("`--changed-since` excludes `--threshold`");
  }

  @Test
  void changedSince_withNothingSelectedAmongWhatChanged_isNotAnError() throws IOException {
    edit("  - package: handshake\n", "  - package: handshake\n    tags: [smoke]\n");
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
    assertThat(Cli.in(folder).run("init", ".", "--case", "boat").code()).isZero();

    Result result = test("--changed-since", "HEAD", "--tag", "smoke");

    assertThat(result).isEqualTo(new Result(0, "0 tests: 0 passed, 0 failed\n", ""));
  }

  @Test
  void linkedFolders_areFollowedOnce_andEndingsMayBeUpperCase() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/inner"));
    Path linked = folder.resolve("scenarios/linked");
    String text = Files.readString(folder.resolve(SCENARIO));
    Files.createSymbolicLink(linked, folder.resolve("elsewhere"));
    Files.createSymbolicLink(elsewhere.resolve("round"), folder.resolve("elsewhere"));
    Files.writeString(
        elsewhere.resolve("z.YAML"),
        text.replace("../../rules", "../../../rules").replace("first-talk", "linked"));

    assertThat(test().out()).isEqualTo("8 tests: 8 passed, 0 failed\n");
    assertThat(test("scenarios/linked").out()).isEqualTo("4 tests: 4 passed, 0 failed\n");
    assertThat(Cli.in(folder).run("run", "scenarios/linked").code()).isZero();
    assertThat(Cli.in(folder).run("check", "scenarios/linked").code()).isZero();
  }

  @Test
  void foreseenErrors_needAWordEach_andAnErrorEach() throws IOException {
    edit("{price: bargain}", "{prise: bargain}");
    expect("expect:\n  - error: e\n");
    Result vague = test();
    assertThat(vague.code()).isOne();
    assertThat(vague.out()).contains("this `error` is too", "match almost any error");
    edit("error: e\n", "error: nknown issu\n");
    assertThat(test().out()).contains("error  nknown issu  PAR009 unknown issue `prise`");
    assertThat(test().code()).isOne();

    edit("error: nknown issu\n", "error: unknown issue\n  - error: issue\n");
    assertThat(test().out()).contains("2 tests: 1 passed, 1 failed");
    edit("{price: asked}", "{prize: asked}");
    assertThat(test()).isEqualTo(new Result(0, "2 tests: 2 passed, 0 failed\n", ""));
    edit("  - error: issue\n", "");
    assertThat(test().out()).contains("other errors");
    edit("error: unknown issue\n", "error: prize\n  - error: unknown issue\n");
    assertThat(test()).isEqualTo(new Result(0, "2 tests: 2 passed, 0 failed\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deals: {at_least: 0} | `at_least: 0` always holds",
        "deals: {at_most: 18} | `at_most: 18` always holds",
        "{package: handshake, satisfaction: {buyer: {value: 0.5, tolerance: 0.5}}}"
            + " | with this tolerance every satisfaction is as expected",
      })
  void expectationThatCannotFail_isAnError(String expectation, String message) throws IOException {
    expect("expect:\n  - " + expectation + "\n");

    Result result = test();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "github | ::error"
            + " file=scenarios/used-car/first-talk.yaml,line=9,col=13,endColumn=18,title=PAR009::unknown"
            + " issue `prise`%0Ahelp: did you mean `price`?",
        "tap | Bail out! scenarios/used-car/first-talk.yaml:9:13: PAR009 unknown issue `prise`",
        "junit | file=\"scenarios/used-car/first-talk.yaml\" line=\"9\">",
        "junit | <error type=\"PAR009\" message=\"unknown issue `prise`\">",
        "json | \"file\": \"scenarios/used-car/first-talk.yaml\"",
        "json | \"tests\": [ ]",
      })
  void inputError_isReportedInTheFormAskedFor_too(String format, String part) throws IOException {
    edit("{price: bargain}", "{prise: bargain}");

    Result result = test("--format", format);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).contains(part);
    assertThat(result.err()).contains("unknown issue `prise`", "1 error, 0 warnings in 1 file");
  }

  @Test
  void inputErrorInNoFile_isReportedInTheFormAskedFor_too() {
    Result result = test("--format", "github", "--tag", "none");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).startsWith("::error::unknown tag `none`");
    assertThat(result.err()).startsWith("parley test: unknown tag `none`");
    assertThat(test("--format", "text", "--tag", "none").out()).isEmpty();
    assertThat(test("--format", "junit", "nosuch").out())
        .contains("errors=\"1\"", "there is no file or folder `nosuch`");
  }

  @Test
  void missedMutationScore_namesTheSurvivors_inEveryForm() {
    String[] wanted = {"--only", "package handshake", "--threshold", "mutation=100,stances=0"};
    Result text = test(wanted);
    assertThat(text.code()).isOne();
    assertThat(text.out()).contains("no test notices");
    assertThat(text.err()).contains("the mutation score is", "below the threshold of 100%");
    Result github = test(with("github", wanted));
    assertThat(github.code()).isOne();
    assertThat(github.out())
        .contains(
            "::warning file=rules/used-car/", "::no test notices ", "title=threshold mutation");
    assertThat(test(with("markdown", wanted)).out())
        .contains("Mistakes that no test notices", "Thresholds missed");
    assertThat(test(with("json", wanted)).out())
        .containsPattern(
            "\"thresholds\": \\[ \\{\\s+\"name\": \"stances\",\\s+\"wanted\": 0,\\s+\"reached\":"
                + " [0-9.]+,\\s+\"ok\": true");
  }

  private static String[] with(String format, String... args) {
    List<String> all = new ArrayList<>(List.of("--format", format));
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }

  private void git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    try {
      assertThat(process.waitFor()).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void progress_isShownOnATerminalOnly() {
    assertThat(Cli.in(folder).onTerminal().run("test").err())
        .isEqualTo("\r\u001b[Ktesting [########################] 1 of 1 scenario\r\u001b[K");
    assertThat(test().err()).isEmpty();
  }
}
