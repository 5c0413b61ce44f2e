package parley.cli.command.explore;

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
  private static final String DECEMBER = "scenarios/ukraine-nato/december-2025.yaml";
  private static final int MOST_BYTES = 1_500_000;

  @TempDir Path folder;

  private static Result run(String... args) {
    return Cli.in(Path.of("")).run(args);
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
      assertThat(Path.of(input)).content().doesNotStartWith("<!doctype");
    }
  }

  @Test
  void memo_saysTheSameOnStandardOutput() {
    Result result = run("report", DECEMBER, "--format", "markdown");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("# The Berlin talks, December 2025\n")
        .contains(
            "Of the 6 packages proposed none is a deal. Among all 143,327,232 possible packages there is no",
            "| Russia's terms | ✓ accepts, 100% | \\~ holds out, 11% |",
            "- No Western troops in Ukraine (red line): Western troops would stand in Ukraine,",
            "- Russia: No deadline \\[003.19a, 003.20\\] · United States: A deal by Christmas \\[003.19b\\]",
            ", which opens 432 deals",
            "| 2025-12-15 | 0 | 0.04% |",
            "## Sources",
            "  - 003.14 — ");
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
    assertThat(result.err()).contains("`pdf` is none of html, markdown");
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
