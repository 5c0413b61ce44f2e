package parley.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class ReportCommandTest {
  private static final Path TALKS = Path.of("src/test/resources/talks");
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final int MOST_BYTES = 1_200_000;

  @TempDir Path folder;

  private static Result run(String... args) {
    return Cli.in(TALKS).run(args);
  }

  @Test
  void page_isOneFileOfLimitedSize() throws IOException {
    Path file = folder.resolve("page.html");

    Result result = run("report", DECEMBER, "-o", file.toString());

    assertThat(result).isEqualTo(new Result(0, "wrote " + file + System.lineSeparator(), ""));
    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    assertThat(Files.readString(file))
        .startsWith("<!doctype html>")
        .contains("\"producer\":\"parley ", "\"name\":\"december-2025\"")
        .doesNotContain("{{");
    assertThat(files()).containsExactly("page.html");
  }

  @Test
  void ending_saysTheFormat_orIsRefused() throws IOException {
    Path memo = folder.resolve("memo.md");

    assertThat(run("report", DECEMBER, "-o", memo.toString()).code()).isZero();
    assertThat(memo).content().startsWith("# ");
    assertThat(run("report", DECEMBER, "-o", folder.resolve("x.csv").toString()).err())
        .contains("end it in .html or .md");
    assertThat(run("report", DECEMBER, "--format", "html", "-o", memo.toString()).err())
        .contains("says markdown, and `--format` says html");
  }

  @Test
  void samePage_isTheSameBytes() throws IOException {
    Path one = folder.resolve("one.html");
    Path two = folder.resolve("two.html");
    run("report", DECEMBER, "-o", one.toString());

    run("report", DECEMBER, "-o", two.toString());

    assertThat(two).hasSameTextualContentAs(one);
  }

  @Test
  void severalScenarios_haveTheirCaseOnce() throws IOException {
    Path file = folder.resolve("page.html");

    run("report", DECEMBER, "scenarios/ukraine-nato/2026.yaml", "-o", file.toString());

    assertThat(Files.readString(file))
        .contains("\"name\":\"december-2025\"", "\"name\":\"2026\"")
        .containsOnlyOnce("\"id\":\"ukraine-nato\"");
  }

  @Test
  void olderFile_staysWhereTheScenarioIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "old");

    Result result = run("report", "scenarios/ukraine-nato/december.yaml", "-o", file.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("there is no file or folder");
    assertThat(file).hasContent("old");
  }

  @Test
  void link_isFollowed() throws IOException {
    Path file = Files.writeString(folder.resolve("old.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);

    run("report", DECEMBER, "-o", link.toString());

    assertThat(link).isSymbolicLink();
    assertThat(file).content().startsWith("<!doctype html>");
  }

  @Test
  void fileThatWasRead_isNotReplaced() {
    for (String input : List.of(DECEMBER, "rules/ukraine-nato/agenda.yaml")) {
      Result result = run("report", DECEMBER, "-o", input);

      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .startsWith("parley report: `" + input + "` has just been read as a part of the case");
      assertThat(TALKS.resolve(input)).content().doesNotStartWith("<!doctype");
    }
  }

  @Test
  void memo_saysTheSameOnStandardOutput() {
    Result result = run("report", DECEMBER, "--format", "markdown");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("# The Berlin talks, December 2025\n")
        .contains(
            "Of the 6 packages proposed none is a deal. Among all 143,327,232 possible packages"
                + " there is no",
            "| Russia's terms | ✓ accepts, 100% | \\~ holds out, 11% |",
            "- No Western troops in Ukraine (red line): Western troops would stand in Ukraine,",
            "- Russia: No deadline \\[003.19a, 003.20\\] · United States: A deal by Christmas (0.5)"
                + " \\[003.19b\\]",
            ", which opens 432 deals",
            "rejects, 100% | ✗ rejects, 0% | no deal |",
            "a package meets. Red lines do not count in satisfaction.\n",
            "\nClaims: \\[003.14\\], and those of \"Zelenskyy's offer, with the peacekeepers under"
                + " discussion\", on which it is based.\n",
            "- European allies: holds out\n",
            "Minimal sets, the fewest stances first:",
            "| 2025-12-15 | 0 | 0.04% |",
            "\nUS United States · EU European Union · EA European allies\n",
            "## Sources",
            "  - 003.14 — ");
  }

  @Test
  void memo_namesWhatAPartyGivesUp_withTheClaimsOfTheDemandAndOfTheConcession() {
    assertThat(run("report", DECEMBER, "--format", "markdown").out())
        .contains(
            """
            ## Zelenskyy's offer, with the peacekeepers under discussion: no deal

            Terms: Ukraine's path to NATO: Ukraine itself drops the bid; Security guarantees for Ukraine: Binding Article 5-like guarantees from the United States and Europeans, open to others; Foreign troops in Ukraine after the war: Peacekeepers from Western states; Occupied territory: The line of contact is frozen and nothing is recognised; Ceasefire: A lasting ceasefire along the current lines; Russia's pledge of no new offensive: Russia pledges to launch no new offensive; the status quo for the rest.

            Claims: \\[003.11a, 003.11b, 003.13, 004.5a, 004.5b, 004.5c, 004.10a, 004.10b, 004.10c, 004.17a, 004.17b, 004.17c\\].

            - Russia: rejects
              - No Western troops in Ukraine (red line): Western troops would stand in Ukraine, and Moscow would treat them as targets. \\[003.14\\]
            - Ukraine: accepts, and gives up:
              - The bid is not given up for nothing (demand): Ukraine goes without NATO and without the guarantees that would replace it. \\[003.11b, 004.13a\\]
                - given up by the concession "Bid dropped for Article 5-like guarantees": The United States and Europeans guarantee Ukraine's security as Article 5 would. \\[003.3c, 003.11a, 003.11b, 004.1, 004.5a, 004.9a, 004.10a, 004.13a\\]
              - No territory given up (0.7) (demand): Ukraine would be without land that is its own. \\[001.11a, 003.10b\\]
                - given up by the concession "Ceasefire along the current front": The fighting stops where the front runs, and nothing is recognised. \\[004.17b\\]
            - United States: holds out
              - A deal by Christmas (0.5) (demand): No date is set by which to agree. \\[003.19b\\]
            """);
  }

  @Test
  void memo_saysOfOpenIssuesWhatTheyDecide() {
    Result result =
        Cli.in(Path.of("src/test/resources/golden/open"))
            .run("report", "scenarios/used-car/open.yaml", "--format", "markdown");

    assertThat(result.out())
        .contains(
            "proposed one is a deal: Nothing is open; 2 are open.",
            "| Everything but the price | ? depends, 100% | ? depends, 67% to 100% | open |",
            """
            ## Everything but the price: open

            Terms: Warranty: The seller pays for repairs in the first six months; Payment: All of it at the handover.

            Claims: \\[chat.5\\].

            Left open: Price of the car. A deal with Price of the car: 7,000 euros.

            - Buyer: depends on Price of the car; accepts with Price of the car: at most 7,000 euros
              - No more than the savings (red line, for some choices): The buyer has 7500 euros and no more. \\[chat.1\\]
            - Seller: depends on Price of the car; accepts with Price of the car: at least 7,000 euros
              - No giving away (red line, for some choices): Two others have offered more than 6500 euros. \\[advert.2\\]
              - Not cheaper and with a warranty (0.8) (demand, for some choices, given up for some of them): The seller lowers the price or gives a warranty, not both. \\[chat.4\\]
                - given up by the concession "Money at once buys goodwill", for some choices: For a fair price in cash the seller stretches a point. \\[chat.5\\]
            """);
  }

  @Test
  void memoOfTwoScenarios_hasTwoTitles() throws IOException {
    Path file = folder.resolve("memo.md");

    run(
        "report",
        DECEMBER,
        "scenarios/ukraine-nato/2026.yaml",
        "--format",
        "markdown",
        "-o",
        file.toString());

    assertThat(Files.readString(file).lines().filter(l -> l.startsWith("# "))).hasSize(2);
  }

  @Test
  void pageWithoutFile_saysThatItIsMissing() {
    assertThat(run("report", DECEMBER))
        .isEqualTo(wrong("a file to write is missing", "name one, such as `-o talks.html`"));
  }

  @Test
  void fileInNoFolder_isRefused() {
    String file = folder.resolve("nowhere/page.html").toString();

    Result result = run("report", DECEMBER, "-o", file);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the folder of `" + file + "` does not exist");
  }

  @Test
  void folderForAFile_isRefused() {
    Result result = run("report", DECEMBER, "-o", folder.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`" + folder + "` is a folder", "name a file in it");
  }

  @Test
  void unknownFormat_isRefused() {
    Result result = run("report", DECEMBER, "-o", "x.pdf", "--format", "pdf");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`pdf` is not one of html, markdown");
  }

  private static Result wrong(String message, String help) {
    return new Result(2, "", "parley report: " + message + "\n  help: " + help + "\n");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
