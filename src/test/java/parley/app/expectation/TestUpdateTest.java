package parley.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class TestUpdateTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path folder;
  private String head = "";

  @BeforeEach
  void newCase() throws IOException {
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    String text = Files.readString(folder.resolve(SCENARIO));
    head = text.substring(0, text.indexOf("# What you hold"));
  }

  private Result update(String expectations, String... more) throws IOException {
    Files.writeString(folder.resolve(SCENARIO), head + expectations);
    String[] all = new String[more.length + 2];
    all[0] = "test";
    all[1] = "--update";
    System.arraycopy(more, 0, all, 2, more.length);
    return Cli.in(folder).run(all);
  }

  private String expectations() throws IOException {
    return Files.readString(folder.resolve(SCENARIO)).substring(head.length());
  }

  @Test
  void whatIsEmpty_isWrittenAsNone() throws IOException {
    Result result =
        update(
            """
            expect:
              - package: handshake
                only_because: {seller: ["No giving away"], buyer: none}
                depends_on: [price]
              - package: in_parts
                accepted_by: [seller]
            """);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(expectations()).contains("{seller: [none], buyer: none}", "depends_on: [none]");
    assertThat(Cli.in(folder).run("test").code()).isZero();
    assertThat(Cli.in(folder).run("check").code()).isZero();
    assertThat(update("expect:\n  - {package: first_offer, only_because: {seller: none}}\n").out())
        .contains("+  - {package: first_offer, only_because: {seller: \"No giving away\"}}");
  }

  @Test
  void permissions_stay() throws IOException {
    Path file = folder.resolve(SCENARIO);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));

    assertThat(update("expect:\n  - deals: {count: 7}\n").code()).isZero();

    assertThat(expectations()).isEqualTo("expect:\n  - deals: {count: 1}\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void readOnlyFile_isRefused() throws IOException {
    Path file = folder.resolve(SCENARIO);
    Files.writeString(file, head + "expect:\n  - deals: {count: 7}\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    Result result = Cli.in(folder).run("test", "--update");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("`scenarios/used-car/first-talk.yaml` is read-only: no file has been written");
    assertThat(expectations()).isEqualTo("expect:\n  - deals: {count: 7}\n");
  }

  @Test
  void oneOfSeveralIsReadOnly_noneIsWritten() throws IOException {
    String wrong = head + "expect:\n  - deals: {count: 7}\n";
    Path second = folder.resolve("scenarios/used-car/second-talk.yaml");
    Files.writeString(folder.resolve(SCENARIO), wrong);
    Files.writeString(second, wrong);
    Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("r--r--r--"));

    Result result = Cli.in(folder).run("test", "--update");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("`scenarios/used-car/second-talk.yaml` is read-only: no file has been written");
    assertThat(Files.readString(folder.resolve(SCENARIO))).isEqualTo(wrong);
  }

  @Test
  void whatCouldNotFail_isNotWritten() throws IOException {
    String none = "expect:\n  - deals: {at_least: 5}\n";
    assertThat(update(none).code()).isZero();
    assertThat(expectations()).isEqualTo("expect:\n  - deals: {at_least: 1}\n");

    Path rules = folder.resolve("rules/used-car/seller.drl");
    String text = Files.readString(rules);
    Files.writeString(rules, text.replace("price < 6500", "price < 65000"));
    Result result = update(none);
    assertThat(expectations()).isEqualTo(none);
    assertThat(result.code()).isOne();
  }

  @Test
  void everyValueThatFails_isRewritten_andNothingElse() throws IOException {
    Result result =
        update(
            """
            expect:
              # The first offer.
              - package: first_offer   # cheap
                outcome:  'deal'       # not so
                verdicts: {seller: accepts, buyer: accepts}
                only_because: {seller: [  "Not cheaper and with a warranty" ]}
                satisfaction:
                  buyer: {value: 0.1, tolerance: 0.01}
              - package: in_parts
                because:
                  seller:
                    # of long standing
                    - No giving away   # gone
                    - "No monthly parts from strangers"
                accepted_by: all

              - deals: {count: 7, at_least: 0}
            """
                .replace(", at_least: 0", ""));

    assertThat(result.err()).isEmpty();
    assertThat(expectations())
        .isEqualTo(
            """
            expect:
              # The first offer.
              - package: first_offer   # cheap
                outcome:  no_deal       # not so
                verdicts: {seller: rejects, buyer: accepts}
                only_because: {seller: ["No giving away"]}
                satisfaction:
                  buyer: {value: 0.6, tolerance: 0.01}
              - package: in_parts
                because:
                  seller:
                    # of long standing
                    - "No monthly parts from strangers"
                accepted_by: buyer

              - deals: {count: 1}
            """);
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith(
            "--- scenarios/used-car/first-talk.yaml\n+++ scenarios/used-car/first-talk.yaml\n")
        .contains(
            "-    outcome:  'deal'       # not so\n", "+    outcome:  no_deal       # not so\n")
        .contains("-        - No giving away   # gone\n")
        .endsWith("3 tests: 3 passed, 0 failed\n");
  }

  @Test
  void second_update_changesNothing() throws IOException {
    String wrong = "expect:\n  - packages: [first_offer, as_advertised]\n    outcome: deal\n";
    update(wrong);
    String once = expectations();

    assertThat(once).isEqualTo(wrong.replace("outcome: deal", "outcome: no_deal"));
    assertThat(Cli.in(folder).run("test", "--update").out())
        .isEqualTo("2 tests: 2 passed, 0 failed\n");
    assertThat(expectations()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- {packages: [first_offer, handshake], outcome: no_deal}",
        "- {deals: {include: first_offer}}",
        "- {package: handshake, outcome: &o no_deal}",
        "- {package: first_offer, satisfaction: {buyer: {value: &v 0.1, tolerance: 0}}}",
        "- {package: handshake, todo: agreed, outcome: deal}"
      })
  void whatCannotBeRewrittenSafely_isLeft(String expectation) throws IOException {
    String text = "expect:\n  " + expectation + "\n";

    Result result = update(text);

    assertThat(result.code()).isOne();
    assertThat(expectations()).isEqualTo(text);
    assertThat(result.out()).doesNotContain("---");
  }

  @Test
  void sharedValue_isNotChangedForOneOfTwo() throws IOException {
    assertThat(
            update("expect:\n  - {packages: [first_offer, handshake], outcome: no_deal}\n").err())
        .isEqualTo(
            "parley test: not updated: scenarios/used-car/first-talk.yaml:22:30: `outcome` is shared"
                + " by packages that differ: give them expectations of their own\n");
  }

  @Test
  void selection_boundsTheUpdate() throws IOException {
    String text =
        """
        expect:
          - {package: first_offer, outcome: deal}
          - {package: as_advertised, outcome: deal}
        """;

    update(text, "--only", "as_adv");

    assertThat(expectations())
        .isEqualTo(text.replace("as_advertised, outcome: deal", "as_advertised, outcome: no_deal"));
  }

  @Test
  void lineEndsAndByteOrderMark_stay() throws IOException {
    String text =
        "expect:\r\n  - package: in_parts\r\n    only_because:\r\n      seller:\r\n"
            + "        - \"No giving away\"\r\n";
    head = "\uFEFF" + head;

    update(text);

    assertThat(Files.readString(folder.resolve(SCENARIO)))
        .startsWith("\uFEFFscenario:")
        .endsWith(
            "        - \"No monthly parts from strangers\"\r\n"
                + "        - \"Not cheaper and with a warranty\"\r\n");
  }
}
