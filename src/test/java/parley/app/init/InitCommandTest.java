package parley.app.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                parley init: `rules/used-car/seller.drl` already exists; nothing was written
                  help: choose another folder, or move it away
                """));
    assertThat(files()).containsExactly("rules/used-car/seller.drl");
    assertThat(seller).hasContent("mine");
  }

  @Test
  void fileWhereAFolderMustBe_isInTheWay() throws IOException {
    Files.writeString(folder.resolve("rules"), "mine");

    assertThat(Cli.in(folder).run("init", ".").err())
        .startsWith("parley init: `rules` already exists");
    assertThat(files()).containsExactly("rules");
  }

  @Test
  void otherFiles_areLeftAlone() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");

    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    List<String> made = List.copyOf(new NewCase(NewCase.CASE).files().texts().keySet());
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

  @Test
  void skeleton_runsAtOnceAndWaitsForRules() throws IOException {
    Result init =
        Cli.in(folder).run("init", "fish", "--parties", "ann,bob", "--issues", "price,quota");

    assertThat(init.err()).isEmpty();
    assertThat(init.out()).contains("wrote fish/rules/fish/bob.drl\n");
    assertThat(Cli.in(folder).run("run", "fish").out()).contains("first_proposal: open");
    assertThat(Cli.in(folder).run("check", "fish").code()).isZero();
    assertThat(Cli.in(folder).run("fmt", "--check", "fish").code()).isZero();
  }

  @Test
  void partiesOfTheSkeleton_mayHaveBlanksBetweenThem_andGetAnIdThatFits() {
    Result init =
        Cli.in(folder).run("init", "fish", "--parties", "ann, bob", "--issues", "price,quota");
    Result name = Cli.in(folder).run("init", "x", "--parties", "Ann Lee", "--issues", "price");

    assertThat(init.out()).contains("wrote fish/rules/fish/bob.drl\n");
    assertThat(Cli.in(folder).run("run", "fish").err())
        .contains("help: write rules in a file named after each, such as `ann.drl`\n");
    assertThat(name.err())
        .contains("`Ann Lee` cannot be the id of a party")
        .contains("such as `ann_lee`");
  }

  @Test
  void exampleOfTheSkeleton_isARule() throws IOException {
    Cli.in(folder).run("init", "fish", "--parties", "ann,bob", "--issues", "price,quota");
    Path ann = folder.resolve("fish/rules/fish/ann.drl");
    String rule =
        Files.readString(ann)
            .lines()
            .dropWhile(l -> !l.startsWith("// rule"))
            .takeWhile(l -> !l.equals("//"))
            .map(l -> l.substring(3))
            .collect(Collectors.joining("\n"));
    Files.writeString(ann, rule + "\n");

    assertThat(Cli.in(folder).run("run", "fish").out()).contains("Say why in one sentence.");
    assertThat(Cli.in(folder).run("fmt", "--check", "fish").code()).isZero();
  }

  @Test
  void everyYamlFile_namesItsSchema() throws IOException {
    Path tables = Path.of("docs", "tables").toAbsolutePath();
    Result init =
        Cli.in(folder)
            .run(
                "init", "talks",
                "--from", tables.resolve("stances.csv").toString(),
                "--claims", tables.resolve("claims.csv").toString(),
                "--agenda", tables.resolve("agenda.csv").toString());

    assertThat(init.err()).isEmpty();
    List<String> yaml = files().stream().filter(f -> f.endsWith(".yaml")).toList();
    assertThat(yaml).hasSize(5);
    for (String file : yaml) {
      String first = Files.readString(folder.resolve(file)).lines().findFirst().orElseThrow();
      String schema = first.replace("# yaml-language-server: $schema=", "");
      Path named = folder.resolve(file).resolveSibling(schema).normalize();
      Path own = Path.of("docs", "schema").resolve(named.getFileName());
      assertThat(named).as(file).hasSameBinaryContentAs(own);
    }
    assertThat(Cli.in(folder).run("run", "talks").out()).contains("status_quo");
  }

  @ParameterizedTest
  @CsvSource({
    "--parties,'Ann,bob',`Ann` cannot be the id of a party",
    "--parties,'ann,ann',party `ann` is named twice",
    "--parties,common,`common` cannot be the id of a party",
    "--parties,'ann,bob',a skeleton needs at least one issue",
    "--claims,claims.csv,a case needs a table of stances"
  })
  void whatMakesNoCase_isRefused(String option, String value, String message) throws IOException {
    Result init = Cli.in(folder).run("init", ".", option, value);

    assertThat(init.code()).isEqualTo(2);
    assertThat(init.err()).startsWith("parley init: " + message);
    assertThat(files()).isEmpty();
  }
}
