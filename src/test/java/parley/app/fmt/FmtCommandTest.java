package parley.app.fmt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

class FmtCommandTest {
  private static final String HEAD =
      """
      package used_car.buyer
      import used_car.Terms
      import function parley.rules.Stances.*
      dialect "mvel"

      """;
  private static final String MESSY =
      HEAD
          + """
          rule "Not too dear"
          when
            Terms(price > 7500) // a lot
          then
              redLine(drools, "The buyer has no more.");
          end
          """;
  private static final String NEAT =
      MESSY.replace("  Terms(price > 7500)", "    Terms( price > 7500 )");

  @TempDir Path temp;
  private CaseFolder folder;

  @BeforeEach
  void newCase() {
    folder = CaseFolder.in(temp.resolve("case"));
  }

  @Test
  void newCase_isLaidOutAlready() {
    assertThat(folder.run("fmt")).isEqualTo(new Result(0, "3 files already formatted\n", ""));
  }

  @Test
  void longForm_isWritten_andTheShortOneAgain() throws IOException {
    String before = text("buyer.drl");

    assertThat(folder.run("fmt", "--full").code()).isZero();
    assertThat(text("buyer.drl"))
        .startsWith(HEAD)
        .contains("    redLine(drools, \"The buyer has 7500 euros and no more.\");\n");
    assertThat(folder.run("check").code()).isZero();
    assertThat(folder.run("fmt", "--full", "--check").code()).isZero();
    assertThat(folder.run("fmt", "--check").code()).isOne();
    assertThat(folder.run("fmt").code()).isZero();

    assertThat(text("buyer.drl")).isEqualTo(before);
  }

  @Test
  void fullForm_needsAnAgendaOrAPackage() {
    assertThat(piped("rule \"A\" when Terms() then redLine(\"x\") end", "fmt", "--full", "-").err())
        .startsWith("standard input:1:1: error: the package of this file is not known")
        .contains("help: write `package CASE.PARTY` in its first line");
  }

  @Test
  void fileOfAnotherLayout_isRewritten() throws IOException {
    folder.run("fmt", "--full");
    folder.write("buyer.drl", MESSY);

    assertThat(folder.run("fmt", "--full", "rules"))
        .isEqualTo(
            new Result(
                0,
                """
                formatted rules/used-car/buyer.drl
                1 of 3 files changed
                """,
                ""));
    assertThat(text("buyer.drl")).isEqualTo(NEAT);
    assertThat(folder.run("fmt", "--full", "rules/used-car/buyer.drl").out())
        .isEqualTo("1 file already formatted\n");
  }

  @Test
  void check_writesNothingAndFails() throws IOException {
    folder.run("fmt", "--full");
    folder.write("buyer.drl", MESSY);

    assertThat(folder.run("fmt", "--full", "--check"))
        .isEqualTo(
            new Result(
                1,
                """
                not formatted: rules/used-car/buyer.drl
                1 of 3 files
                """,
                ""));
    assertThat(text("buyer.drl")).isEqualTo(MESSY);
    folder.write("buyer.drl", NEAT);
    assertThat(folder.run("fmt", "--full", "--check").code()).isZero();
  }

  @Test
  void diff_showsTheLinesThatWouldChange() throws IOException {
    folder.run("fmt", "--full");
    folder.write("buyer.drl", MESSY);

    assertThat(folder.run("fmt", "--full", "--diff"))
        .isEqualTo(
            new Result(
                1,
                """
                --- rules/used-car/buyer.drl
                +++ rules/used-car/buyer.drl
                @@ -5,7 +5,7 @@
                \s
                 rule "Not too dear"
                 when
                -  Terms(price > 7500) // a lot
                +    Terms( price > 7500 ) // a lot
                 then
                     redLine(drools, "The buyer has no more.");
                 end
                """,
                ""));
    assertThat(text("buyer.drl")).isEqualTo(MESSY);
  }

  @Test
  void standardInput_goesToStandardOutput() {
    assertThat(piped(MESSY, "fmt", "--full", "-")).isEqualTo(new Result(0, NEAT, ""));
    assertThat(piped(MESSY, "fmt", "--full", "--check", "-").code()).isEqualTo(1);
    assertThat(piped(NEAT, "fmt", "--full", "--check", "-").code()).isZero();
  }

  @Test
  void fileThatBreaksTheGrammar_keepsEveryFileAsItIs() throws IOException {
    folder
        .write("buyer.drl", MESSY)
        .write("seller.drl", HEAD + "rule \"x\" when Terms( then end\n");

    Result result = folder.run("fmt", "--full");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("rules/used-car/seller.drl:6:").contains("1 error");
    assertThat(text("buyer.drl")).isEqualTo(MESSY);
    assertThat(piped("nonsense", "fmt", "--full", "-").code()).isEqualTo(2);
    assertThat(piped("nonsense", "fmt", "--full", "-").err())
        .startsWith("standard input:1:1: error:");
  }

  @Test
  void windowsLineEnds_stay() throws IOException {
    folder.write("buyer.drl", MESSY.replace("\n", "\r\n"));

    assertThat(folder.run("fmt", "--full").code()).isZero();
    assertThat(text("buyer.drl")).isEqualTo(NEAT.replace("\n", "\r\n"));
    assertThat(folder.run("fmt", "--full", "--check").code()).isZero();
  }

  @Test
  void byteOrderMark_stays() throws IOException {
    Files.writeString(folder.path("buyer.drl"), "\uFEFF" + MESSY);

    assertThat(folder.run("fmt", "--full").code()).isZero();
    assertThat(text("buyer.drl")).isEqualTo("\uFEFF" + NEAT);
    assertThat(folder.run("fmt", "--full", "--check").code()).isZero();
  }

  @Test
  void oneOfSeveralIsReadOnly_noneIsWritten() throws IOException {
    folder.write("buyer.drl", MESSY).write("seller.drl", MESSY);
    Files.setPosixFilePermissions(
        folder.path("seller.drl"), PosixFilePermissions.fromString("r--r--r--"));

    assertThat(folder.run("fmt", "--full"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley fmt: `rules/used-car/seller.drl` is read-only: no file has been written
                  help: make it writable
                """));
    assertThat(text("buyer.drl")).isEqualTo(MESSY);
  }

  @Test
  void formatting_leavesNoOtherFileBehind() throws IOException {
    folder.write("buyer.drl", MESSY);
    folder.run("fmt", "--full");

    try (Stream<Path> files = Files.list(folder.path("rules/used-car"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("agenda.yaml", "buyer.drl", "common.drl", "seller.drl");
    }
  }

  @Test
  void whatIsNotARuleFile_isRefused() {
    assertThat(folder.run("fmt", "--full", "rules/used-car/agenda.yaml").err())
        .contains("`agenda.yaml` is not a rule file");
    assertThat(folder.run("fmt", "--full", "seeds").err())
        .contains("there are no rule files (*.drl) here");
    assertThat(folder.run("fmt", "--full", "rule").err()).contains("did you mean `rules`?");
    assertThat(folder.run("fmt", "--full", "-", "rules").err()).contains("is standard input");
    assertThat(folder.run("fmt", "--full", "-", "rules").code()).isEqualTo(2);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.path(file));
  }

  private Result piped(String text, String... words) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      return folder.run(words);
    } finally {
      System.setIn(before);
    }
  }
}
