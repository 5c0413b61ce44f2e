package parley.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;

/** Small slips of people who have never programmed, and what Parley says to them. */
class SlipsTest {
  private static final String AGENDA = "agenda.yaml";
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @Test
  void numberWithASeparator_isShownWithout() throws IOException {
    change(AGENDA, "value: 7000", "value: \"7,000\"");

    assertThat(folder.run("check").out()).contains("such as `7000`");
  }

  @Test
  void numberForAnOption_isHelpedWithTheOption() throws IOException {
    change(SCENARIO, "terms: {price: bargain}", "terms: {price: 6000}");

    assertThat(folder.run("check").out())
        .contains("`6000` is a number, not an option of issue `price`")
        .contains("help: a package names the option: `bargain`");
  }

  @Test
  void missingBlankAfterAColon_isShown() throws IOException {
    change(SCENARIO, "terms: {price: bargain}", "terms: {price:bargain}");

    assertThat(folder.run("check").out())
        .contains("help: write a space after the colon: `price: bargain`");
  }

  @Test
  void documentsOfOtherPrograms_areNamed() throws IOException {
    for (String start :
        List.of("{\\rtf1\\ansi", "PK\3\4", "%PDF-1.7", "<!DOCTYPE html>", "<HTML>")) {
      for (String file : List.of("buyer.drl", AGENDA)) {
        String sound = Files.readString(folder.path(file));
        Files.writeString(folder.path(file), start + "\n" + sound);

        assertThat(folder.run("check").out())
            .as(start)
            .contains(file + ":1:1: error: this file is ")
            .contains(", not plain text\n")
            .contains("1 error, ");
        Files.writeString(folder.path(file), sound);
      }
    }
  }

  @Test
  void utf16_isNamed() throws IOException {
    Path file = folder.path("buyer.drl");
    Files.writeString(file, "\uFEFF" + Files.readString(file), StandardCharsets.UTF_16LE);

    assertThat(folder.run("check").out())
        .contains("buyer.drl:1:1: error: this file is UTF-16")
        .contains("help: save the file as UTF-8");
  }

  @Test
  void linesOfAnOldMac_areCounted() throws IOException {
    Path file = folder.path(AGENDA);
    String text = Files.readString(file).replace("status_quo: none", "status_quo: nothing");
    Files.writeString(file, text.replace("\n", "\r"));

    assertThat(folder.run("check").out())
        .contains("agenda.yaml:22:17: error:")
        .contains("22 |     status_quo: nothing\n");
  }

  @Test
  void extraRules_endInDrl() throws IOException {
    Files.writeString(
        folder.path(SCENARIO),
        """
        what_if:
          x: {package: handshake, with: notes.txt}
        """,
        java.nio.file.StandardOpenOption.APPEND);

    assertThat(folder.run("check").out())
        .contains("`scenarios/used-car/notes.txt` is not a rule file")
        .contains("help: rule files end in `.drl`");
  }

  private void change(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.path(file));
    assertThat(text).contains(old);
    Files.writeString(folder.path(file), text.replace(old, replacement));
  }
}
