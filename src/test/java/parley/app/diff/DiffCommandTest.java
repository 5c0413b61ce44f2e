package parley.app.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class DiffCommandTest {
  private static final String RULES = "rules/used-car";
  private static final String BUYER = "after/rules/used-car/buyer.drl";

  @TempDir Path folder;

  @BeforeEach
  void twoVersions() {
    assertThat(run("init before").code()).isZero();
    assertThat(run("init after").code()).isZero();
  }

  @Test
  void sameRules_areEquivalent() {
    assertThat(run("diff before after"))
        .isEqualTo(
            new Result(
                0,
                """
                before → after

                Equivalent: every party decides each of 12 packages, as of 2026-03-01, as
                before.
                """,
                ""));
  }

  @Test
  void filesOutsideTheFolder_areNamedAsTheirFolderIs() throws IOException {
    Path buyer = folder.resolve(BUYER);
    Files.writeString(buyer, Files.readString(buyer).replaceFirst("(?s)// A concession.*", ""));
    Result relative = Cli.in(folder.resolve("after")).run("diff", "../before", ".");
    String absolute = folder.resolve("before").toRealPath().toString();

    assertThat(relative.out())
        .contains("../before/rules/used-car/buyer.drl:20")
        .doesNotContain(folder.toRealPath().toString());
    assertThat(Cli.in(folder.resolve("after")).run("diff", absolute, ".").out()).contains(absolute);
  }

  @Test
  void otherAgreement_isNotEquivalent_whoeverDecidesTheSame() throws IOException {
    Path agenda = folder.resolve("after/rules/used-car/agenda.yaml");
    Files.writeString(agenda, Files.readString(agenda) + "\nagreement: {at_least: 1}\n");

    assertThat(run("diff before after"))
        .isEqualTo(
            new Result(
                1,
                """
                before → after

                Not equivalent: no party decides differently. Compared over 12 packages, as of
                2026-03-01.

                The agenda
                  agreement rule changed: all parties → at least 1 party
                  The comparison fails because another agreement rule makes deals of other
                  packages.

                As of 2026-03-01
                  The same: Buyer and Seller.
                  Deals: 1 → 9 (8 gained).
                """,
                ""));
    assertThat(run("diff before after --fail-on laxer").code()).isEqualTo(1);
    assertThat(run("diff before after --fail-on buyer=any,numbers").code()).isZero();
  }

  @Test
  void otherClaims_failWhereTextsDo() throws IOException {
    edit(BUYER, "@claims(\"chat.2\")", "@claims(\"chat.1\")");

    assertThat(run("diff before after").code()).isZero();
    assertThat(run("diff before after --fail-on any").code()).isEqualTo(1);
    assertThat(run("diff before after --fail-on buyer=texts").code()).isEqualTo(1);
    assertThat(run("diff before after --fail-on seller=texts,laxer,numbers").code()).isZero();
  }

  @Test
  void renamedRule_failsAsAChangedText_unlessItIsNamed() throws IOException {
    edit(BUYER, "rule \"No more than the savings\"", "rule \"Too dear\"");
    String[] named = {"diff", "before", "after", "--rename", "", "--fail-on", "texts"};
    named[4] = "rule:buyer/No more than the savings=Too dear";

    for (String what : List.of("texts", "any", "buyer=texts")) {
      Result result = run("diff before after --fail-on " + what);
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.out()).contains("\nFails on `" + what + "`.\n", "which was No more than");
    }
    assertThat(run("diff before after").code()).isZero();
    assertThat(run("diff before after --fail-on seller=any,laxer,numbers,checks").code()).isZero();
    assertThat(Cli.in(folder).run(named).code()).isZero();
  }

  @Test
  void acceptedFinding_failsOnChecksOnly() throws IOException {
    edit(BUYER, "@claims(\"chat.1\")", "@claims(\"chat.1\")\n    @accept(\"PAR054: meant so\")");
    Files.writeString(
        folder.resolve("after/rules/used-car/parley.yaml"), "severity: {PAR041: off}");

    Result result = run("diff before after --fail-on texts,laxer,stricter,numbers");

    assertThat(result.code()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains(
            "The checks severity of PAR041: \"usual\" → \"off\","
                + " after/rules/used-car/parley.yaml @accept PAR054 of buyer/No more than the"
                + " savings: none → \"meant so\", after/rules/used-car/buyer.drl");
    assertThat(run("diff before after --fail-on buyer=checks").code()).isEqualTo(1);
    assertThat(run("diff before after --fail-on seller=checks").code()).isZero();
    assertThat(run("diff before after --fail-on checks --format github").out())
        .contains(
            "::error file=after/rules/used-car/buyer.drl,line=4,title=A check changed::@accept",
            "::notice title=Equivalent::");
  }

  /** Of a package that was impossible, the old version says nothing that could be compared. */
  @ParameterizedTest
  @CsvSource({"before, 1, 1", "after, 1, 0"})
  void whatIsImpossibleInOneVersion_failsIfAnyChangeDoes(String version, int any, int laxer)
      throws IOException {
    Path common = folder.resolve(version + "/rules/used-car/common.drl");
    String impossible =
        "\n"
            + "rule \"No gift\"\n"
            + "when\n"
            + "    Terms( price == \"bargain\" )\n"
            + "then\n"
            + "    impossible(\"No.\")\n"
            + "end\n";
    Files.writeString(common, Files.readString(common) + impossible);

    assertThat(run("diff before after --fail-on any").code()).isEqualTo(any);
    Result asked = run("diff before after --fail-on laxer");
    assertThat(asked.code()).as(asked.out() + asked.err()).isEqualTo(laxer);
    assertThat(asked.out().contains("possible only in the new one.")).isEqualTo(laxer == 1);
    assertThat(run("diff before after --fail-on numbers,texts").code()).isZero();
  }

  @Test
  void widerRedLine_isStricterAndShownOnItsSmallestExample() throws IOException {
    edit(BUYER, "price > 7500", "price > 6500");

    assertThat(run("diff before after"))
        .isEqualTo(
            new Result(
                1,
                """
                before → after

                Not equivalent: Buyer is stricter. Compared over 12 packages, as of 2026-03-01.

                The rules
                  changed — Buyer: No more than the savings (red line): condition,
                    after/rules/used-car/buyer.drl:2

                As of 2026-03-01
                  Buyer: stricter; accepts → rejects 2, holds out → rejects 2
                  The same: Seller.
                  Deals: 1 → 0 (1 lost).

                  The package nearest to the status quo for each move
                      Buyer: accepts → rejects
                        package: Price of the car: 7,000 euros; Warranty: The seller pays for
                          repairs in the first six months
                        before: accepts
                        after: rejects: No more than the savings (red line) [chat.1]
                        because of: Buyer: No more than the savings
                          (after/rules/used-car/buyer.drl:2)
                      Buyer: holds out → rejects
                        package: Price of the car: 7,000 euros
                        before: holds out: A warranty for an old car (demand) [chat.2]
                        after: rejects: No more than the savings (red line) [chat.1]
                        because of: Buyer: No more than the savings
                          (after/rules/used-car/buyer.drl:2)
                """,
                ""));
  }

  @Test
  void json_hasTheFieldsOfTheContract() throws IOException {
    edit(BUYER, "price > 7500", "price > 6500");

    assertThat(run("diff before after --format json").out().replaceAll("\\s+", " "))
        .contains("\"equivalent\": false")
        .contains(
            "\"parties\": { \"buyer\": { \"relation\": \"stricter\", \"moves\": {"
                + " \"accepts->rejects\": 2, \"holds_out->rejects\": 2 } },"
                + " \"seller\": { \"relation\": \"equivalent\", \"moves\": { } } }")
        .contains("\"deals\": { \"old\": 1, \"new\": 0, \"lost\": 1, \"gained\": 0 }")
        .contains(
            "\"party\": \"buyer\", \"from\": \"accepts\", \"to\": \"rejects\", \"terms\": {"
                + " \"price\": \"fair\", \"warranty\": \"six_months\", \"payment\": \"cash\" },"
                + " \"stances\": [ { \"party\": \"buyer\", \"rule\": \"No more than the savings\" }"
                + " ]")
        .contains("\"complete\": true");
  }

  @Test
  void markdown_isATableForAPullRequest() throws IOException {
    edit(BUYER, "price > 7500", "price > 6500");

    assertThat(run("diff before after --format markdown").out())
        .startsWith("# before → after\n")
        .contains("| Buyer | stricter | accepts → rejects 2, holds out → rejects 2 |\n");
  }

  @Test
  void github_annotatesTheRuleThatMakesTheMove() throws IOException {
    edit(BUYER, "price > 7500", "price > 6500");

    assertThat(run("diff before after --format github"))
        .isEqualTo(
            new Result(
                1,
                "::error file=after/rules/used-car/buyer.drl,line=2,title=Buyer is stricter::2"
                    + " packages as of 2026-03-01: accepts → rejects. Nearest to the status quo:"
                    + " Price of the car: 7,000 euros; Warranty: The seller pays for repairs in the"
                    + " first six months. Because of: Buyer: No more than the savings\n"
                    + "::error file=after/rules/used-car/buyer.drl,line=2,title=Buyer is"
                    + " stricter::2 packages as of 2026-03-01: holds out → rejects. Nearest to the"
                    + " status quo: Price of the car: 7,000 euros. Because of: Buyer: No more than"
                    + " the savings\n",
                ""));
    assertThat(run("diff before after --format github --fail-on laxer").out())
        .startsWith("::notice ");
  }

  @ParameterizedTest
  @CsvSource({
    "stricter, 1",
    "laxer, 0",
    "any, 1",
    "buyer=stricter, 1",
    "seller=any, 0",
    "seller=any;buyer=any, 1"
  })
  void failOn_decidesTheExitCode(String failOn, int code) throws IOException {
    edit(BUYER, "price > 7500", "price > 6500");

    assertThat(run("diff before after --fail-on " + failOn.replace(';', ',')).code())
        .isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--fail-on buyr=laxer | unknown party `buyr`\\n  help: did you mean `buyer`?",
        "--fail-on stricterr | `stricterr` is not one of laxer, stricter, numbers, texts, checks,"
            + " any",
        "--as-of 2026-01-01 --timeline | `--as-of` names one date, `--timeline` takes all",
        "--format xml | `xml` is not one of text, markdown, html, json, github"
      })
  void wrongOption_isAnErrorThatSaysSo(String options, String message) {
    Result result = run("diff before after " + options);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message.replace("\\n", "\n"));
    assertThat(result.out()).isEmpty();
  }

  @Test
  void timeline_comparesOnEveryDateOfEitherVersion() throws IOException {
    edit(
        BUYER,
        "    @claims(\"chat.1\")",
        "    @claims(\"chat.1\")\n    date-effective \"2026-02-01\"");

    Result result = run("diff before after --timeline");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Buyer is laxer. Compared over 12 packages, on 2")
        .contains("(red line): in force always → from\n    2026-02-01,")
        .contains("As of 2026-01-31\n")
        .endsWith("Dates on which all decide the same\n  2026-02-01\n");
    assertThat(run("diff before after --as-of 2026-02-01").code()).isZero();
  }

  @Test
  void agendasThatDiffer_areNamedFirst() throws IOException {
    edit(
        "after/rules/used-car/agenda.yaml",
        "  payment:\n",
        "  colour:\n    title: Colour\n    status_quo: red\n    options: {red: Red, blue: Blue}\n"
            + "  payment:\n");
    edit(
        BUYER, "Terms( warranty == \"none\" )", "Terms( warranty == \"none\", colour == \"red\" )");

    Result result = run("diff before after");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("no party decides differently. Compared over 12 packages")
        .contains("The agenda\n  issue colour added: its status quo is red\n")
        .contains("both versions have;\n  an issue that only one has keeps its status quo there.\n")
        .contains("changed — Buyer: A warranty for an old car (demand warranty): condition,");
  }

  @ParameterizedTest
  @CsvSource({
    "laxer, 1",
    "stricter, 0",
    "any, 1",
    "buyer=laxer, 1",
    "seller=stricter, 0",
    "seller=any, 0"
  })
  void changedStatusQuo_failsByThePackagesSilentOnIt(String failOn, int code) throws IOException {
    edit(
        "after/rules/used-car/agenda.yaml",
        "    status_quo: none\n",
        "    status_quo: six_months\n");

    Result result = run("diff before after --fail-on " + failOn);

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("Of the packages that are silent on Warranty and settle all else:")
        .contains("Buyer, as of 2026-03-01: holds out → accepts 2 (for example: Price of the car")
        .doesNotContain("nothing is proved", "What follows is about");
  }

  @Test
  void twoChangedStatusQuos_failAsPackagesMayBeSilentOnBoth() throws IOException {
    edit(
        "after/rules/used-car/agenda.yaml",
        "    status_quo: none\n",
        "    status_quo: six_months\n");
    edit(
        "after/rules/used-car/agenda.yaml",
        "    status_quo: asked           #",
        "    status_quo: fair            #");

    Result result = run("diff before after");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("silent on Price of the car", "silent on Warranty")
        .doesNotContain("nothing is proved", "What follows is about");
  }

  @Test
  void changedStatusQuo_namesTheProposedPackagesThatItDecides() throws IOException {
    edit(
        "after/rules/used-car/agenda.yaml",
        "    status_quo: asked           #",
        "    status_quo: fair            #");
    Path scenario = folder.resolve("after/scenarios/used-car/first-talk.yaml");
    Files.writeString(
        scenario,
        Files.readString(scenario)
            .replace("packages:\n", "packages:\n  silent: {terms: {warranty: six_months}}\n"));

    Result result = run("diff before after --as-of 2026-03-01");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Packages of scenarios whose verdicts the new status quo changes:\n")
        .contains("silent of first-talk — Buyer: rejects → accepts")
        .doesNotContain("handshake of first-talk");
    assertThat(run("diff before after --format json").out())
        .contains("\"scenario\": \"first-talk\",\n    \"package\": \"silent\"");
  }

  @ParameterizedTest
  @CsvSource({"laxer, 0", "stricter, 0", "any, 1", "buyer=any, 0", "'numbers,texts,checks', 0"})
  void issueThatNoRuleMentions_changesNoVerdict(String failOn, int code) throws IOException {
    edit(
        "after/rules/used-car/agenda.yaml",
        "  payment:\n",
        "  colour:\n    title: Colour\n    status_quo: red\n    options: {red: Red, blue: Blue}\n"
            + "  payment:\n");

    Result result = run("diff before after --fail-on " + failOn);

    assertThat(result.code()).isEqualTo(code);
    assertThat(run("diff before after").code()).isZero();
    assertThat(result.out())
        .contains("Equivalent: every party decides each of 12 packages")
        .contains("issue colour added: its status quo is red (no verdict depends on it)");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "issue | price | sum",
        "option | price.fair | decent",
        "party | seller | owner",
        "rule | seller/No giving away | Never = below",
        "demand | buyer/warranty | cover",
        "claim | chat.2 | 7b"
      })
  void renamed_isEquivalentUnderTheNewName(String kind, String old, String now) {
    assertThat(Cli.in(folder).run("rename", kind, old, now, "after").err()).isEmpty();

    Result blind = run("diff before after --fail-on any");
    String rename = kind + ":" + old + "=" + now;
    Result result =
        Cli.in(folder).run("diff", "before", "after", "--rename", rename, "--fail-on", "any");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .contains("Equivalent: every party decides")
        .contains(kind + " " + old + " is called " + now + " now")
        .doesNotContain("The rules")
        .doesNotContain("The texts")
        .doesNotContain("The agenda");
    assertThat(blind.code()).isEqualTo(1);
  }

  @Test
  void renamed_showsWhatElseHasChanged() throws IOException {
    assertThat(run("rename issue price sum after").code()).isZero();
    assertThat(run("rename party buyer client after").code()).isZero();
    edit("after/rules/used-car/client.drl", "sum > 7500", "sum > 6500");

    Result result = run("diff before after --rename price=sum --rename party:buyer=client");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Not equivalent: Buyer is stricter.")
        .contains("Buyer: accepts → rejects")
        .contains("package: Price of the car: 7,000 euros; Warranty:");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "issue:prise=sum | the old version has no issue `prise` | did you mean `price`?",
        "price=sun | the new version has no issue `sun` | did you mean `sum`?",
        "price | says no new name | write KIND:OLD=NEW",
        "price=price | `price` and its new name are the same | leave it out",
        "demand:buyer/warranty=warranty | `buyer/warranty` and its new name are the same | leave",
        "prise=sum | the old version has nothing called `prise` | did you mean `price`?",
        "issue:warranty=payment | `payment` is the name of another issue of the old version"
            + " | what that one is called now"
      })
  void wrongRename_isRefused(String rename, String message, String help) {
    assertThat(run("rename issue price sum after").code()).isZero();

    Result result = run("diff before after --rename " + rename);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(message).contains(help);
  }

  @ParameterizedTest
  @CsvSource({"laxer, 1", "stricter, 1", "bank=laxer, 1", "seller=laxer, 0"})
  void removedParty_failsForAllButTheOthers(String failOn, int code) throws IOException {
    edit("before/rules/used-car/agenda.yaml", "parties:\n", "parties:\n  bank: Bank\n");
    Path buyer = folder.resolve("before/rules/used-car/buyer.drl");
    Files.writeString(
        buyer.resolveSibling("bank.drl"),
        Files.readString(buyer)
            .replace("used_car.buyer", "used_car.bank")
            .replaceAll("@claims.*", ""));

    assertThat(run("diff before after --as-of 2026-03-01 --fail-on " + failOn))
        .extracting(Result::code, Result::err)
        .containsExactly(code, "");
  }

  @Test
  void datesAlone_areReportedWithoutATimeline() throws IOException {
    edit(
        BUYER,
        "    @claims(\"chat.1\")",
        "    @claims(\"chat.1\")\n    date-effective \"2026-02-01\"");
    String told = "Verdicts differ on other days, first as of 2026-01-31: use --timeline.";

    Result result = run("diff before after");

    assertThat(result.code()).isZero();
    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("Equivalent: every party decides each of 12 packages, as of 2026-03-01")
        .contains(told);
    assertThat(run("diff before after --format markdown").out()).contains(told);
    assertThat(run("diff before after --format github").out())
        .startsWith("::notice file=after/rules/used-car/buyer.drl,line=2,title=A rule changed::")
        .contains("::notice title=Equivalent::")
        .endsWith("::warning title=Other days::" + told + "\n");
    assertThat(run("diff before after --format json").out().replaceAll("\\s+", " "))
        .contains("\"other_dates\": { \"differing\": [ \"2026-01-31\" ], \"complete\": true }");
    assertThat(run("diff before after --timeline").out()).doesNotContain("use --timeline");
  }

  @Test
  void casesWithoutACommonIssue_areRefused() throws IOException {
    String agenda = "after/rules/used-car/agenda.yaml";
    for (String issue : List.of("price", "warranty", "payment")) {
      edit(agenda, "  " + issue + ":", "  other_" + issue + ":");
      for (String file : List.of("common", "buyer", "seller")) {
        Path path = folder.resolve("after/rules/used-car/" + file + ".drl");
        String text = Files.readString(path);
        Files.writeString(
            path, text.replaceAll("([( ])" + issue + " ([=<>])", "$1other_" + issue + " $2"));
      }
    }

    assertThat(run("diff before after"))
        .isEqualTo(
            new Result(
                2,
                "",
                "parley diff: the two versions have no issue in common\n"
                    + "  help: compare two versions of one case\n"));
  }

  @Test
  void errorsOfBothVersions_areReportedTogether() throws IOException {
    edit("before/rules/used-car/buyer.drl", "warranty ==", "waranty ==");
    edit(BUYER, "price > 7500", "prize > 7500");

    Result result = run("diff before after");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("unknown issue `waranty`").contains("unknown issue `prize`");
  }

  @Test
  void timeLimitReached_isSaidAndFails() {
    Result result = run("diff before after --time-limit 0 --format json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("\"equivalent\": false").contains("\"complete\": false");
  }

  @Test
  void gitRevision_isReadWithItsRegister() throws IOException {
    repository();
    edit(BUYER, "price > 7500", "price > 6500");
    edit(BUYER, "@claims(\"chat.1\")", "@claims(\"chat.77\")");
    edit("after/seeds/used-car/chat.yaml", "  \"1\":", "  \"77\":");

    Result result = Cli.in(folder.resolve("after")).run("diff", "HEAD:" + RULES, RULES);

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Buyer is stricter")
        .contains("condition, its claims,\n    rules/used-car/buyer.drl:2");
    assertThat(Cli.in(folder.resolve("after")).run("diff", "HEAD:rules", "HEAD:./rules").code())
        .isZero();
  }

  @Test
  void registerOutsideTheRepository_isReadWhereItLies() throws IOException {
    Files.move(folder.resolve("after/seeds"), folder.resolve("claims"));
    edit("after/rules/used-car/agenda.yaml", "../../seeds/used-car", "../../../claims/used-car");
    repository();

    assertThat(Cli.in(folder.resolve("after")).run("diff", "HEAD:" + RULES, RULES).code()).isZero();
  }

  @Test
  void errorsInARevision_areNamedByIt() throws IOException {
    edit(BUYER, "price > 7500", "prize > 7500");
    repository();
    edit(BUYER, "prize > 7500", "price > 7500");

    assertThat(Cli.in(folder.resolve("after")).run("diff", "HEAD:" + RULES, RULES).err())
        .startsWith("HEAD:rules/used-car/buyer.drl:5:12: error: unknown issue `prize`\n");
  }

  @Test
  void revisionOrFolderThatIsMissing_isSaid() throws IOException {
    repository();
    Cli cli = Cli.in(folder.resolve("after"));

    assertThat(cli.run("diff", "v9:" + RULES, RULES))
        .isEqualTo(
            new Result(
                2,
                "",
                "parley diff: there is no git revision `v9` here\n"
                    + "  help: `git log --oneline` lists revisions\n"));
    assertThat(cli.run("diff", "HEAD:rules/used-cat", RULES))
        .isEqualTo(
            new Result(
                2,
                "",
                "parley diff: revision `HEAD` has no folder `rules/used-cat`\n"
                    + "  help: did you mean `rules/used-car`?\n"));
    assertThat(cli.run("diff", ":rules/used-cat", RULES).err())
        .startsWith("parley diff: the index has no folder `rules/used-cat`\n");
  }

  @Test
  void revisionOutsideARepository_isSaid() {
    Result result = run("diff HEAD:rules after");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("`HEAD` names a git revision, but this folder is not in a git repository");
  }

  private Result run(String line) {
    return Cli.in(folder).run(line.split(" "));
  }

  private void edit(String file, String old, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, replacement));
  }

  private void repository() throws IOException {
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "One");
  }

  private void git(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    Stream.of(words).forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.resolve("after").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.onExit().join().exitValue()).as(said).isZero();
  }
}
