package parley.app.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.app.files.NewCase;
import parley.testing.Cli;
import parley.testing.Cli.Result;

class InitCommandTest {
  @TempDir Path folder;

  @Test
  void newCase_runsAndIsCheckedAtOnce() {
    Result init = Cli.in(folder).run("init", "my case");

    assertThat(init.code()).isZero();
    assertThat(init.out())
        .contains("wrote my case/rules/used-car/agenda.yaml\n")
        .contains("  parley run 'my case/scenarios/used-car/first-talk.yaml'\n");
    assertThat(Cli.in(folder).run("run", "my case").out()).contains("handshake: deal");
    assertThat(Cli.in(folder).run("check", "--strict", "my case"))
        .isEqualTo(new Result(0, "no errors, no warnings in 7 files\n", ""));
  }

  @Test
  void newCase_isLaidOutAsFmtLaysItOut() {
    Cli.in(folder).run("init", "mine");

    assertThat(Cli.in(folder).run("fmt", "--check", "mine").code()).isZero();
  }

  @Test
  void caseOfOnesOwn_hasItsIdEverywhere() throws IOException {
    Result init = Cli.in(folder).run("init", ".", "--case", "fish-quota");

    assertThat(init.out()).startsWith("wrote rules/fish-quota/agenda.yaml\n");
    assertThat(folder.resolve("rules/fish-quota/agenda.yaml"))
        .content()
        .contains("case: fish-quota\n", "register: ../../seeds/fish-quota\n");
    assertThat(Cli.in(folder).run("check", "--strict"))
        .isEqualTo(new Result(0, "no errors, no warnings in 7 files\n", ""));
  }

  @Test
  void idThatCannotBeACase_isRefused() throws IOException {
    assertThat(Cli.in(folder).run("init", ".", "--case", "Fish Quota"))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley init: `Fish Quota` cannot be the id of a case
                  help: use at most 64 small letters, digits, `_` and `-`, a letter first, such as\
                 `fish_quota`
                """));
    assertThat(files()).isEmpty();
  }

  @Test
  void fileInTheWay_leavesAllAsItWas() throws IOException {
    Path seller = folder.resolve("rules/used-car/seller.drl");
    Files.createDirectories(folder.resolve("rules/used-car"));
    Files.writeString(seller, "mine");

    assertThat(Cli.in(folder).run("init", "."))
        .isEqualTo(
            new Result(
                2,
                "",
                """
                parley init: `rules/used-car/seller.drl` is there already, and nothing was written
                  help: choose another folder, or move it away
                """));
    assertThat(files()).containsExactly("rules/used-car/seller.drl");
    assertThat(seller).hasContent("mine");
  }

  @Test
  void fileWhereAFolderMustBe_isInTheWay() throws IOException {
    Files.writeString(folder.resolve("rules"), "mine");

    assertThat(Cli.in(folder).run("init", ".").err()).startsWith("parley init: `rules` is there");
    assertThat(files()).containsExactly("rules");
  }

  @Test
  void otherFiles_areLeftAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");

    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    List<String> made = new NewCase(NewCase.CASE).files();
    assertThat(files()).hasSize(made.size() + 1).containsAll(made);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(f -> !Files.isDirectory(f))
          .map(f -> folder.relativize(f).toString())
          .toList();
    }
  }
}
