package parley.cli.command.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                                     expected      actual
                    verdicts.seller  accepts       rejects
                    seller rejects, because of:
                      No giving away (red line)
                        rules/used-car/seller.drl:7
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
        .startsWith("{\n  \"passed\": 3,\n  \"failed\": 1,\n  \"todo\": 0,\n  \"tests\": [ {\n")
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
}
