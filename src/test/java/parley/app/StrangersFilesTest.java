package parley.app;

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
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;

/** What a stranger puts into a case or a repository writes, runs and reveals nothing. */
class StrangersFilesTest {
  private static final String BUYER = "rules/used-car/buyer.drl";

  @TempDir Path outside;
  private Path folder;
  private Path canary;

  @BeforeEach
  void caseInARepository() throws IOException {
    folder = Files.createDirectory(outside.resolve("case"));
    canary = outside.resolve("canary");
    assertThat(Cli.in(folder).run("init", ".").code()).isZero();
    git("init", "-q");
    git("add", ".");
    commit();
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".git", ".GIT", "git~1", ".", "a\\b", "C:x", ".g\u200Cit"})
  void revision_withAPathThatIsNotPlain_isRefused(String name) throws IOException {
    Files.writeString(outside.resolve("text"), "pwned");
    String blob = git("hash-object", "-w", outside.resolve("text").toString());
    String tree = tree("100644 blob " + blob + "\tcanary\n");
    for (int i = 0; i < 4; i++) {
      tree = tree("040000 tree " + tree + "\t" + name + "\n");
    }
    String rules = git("ls-tree", "HEAD:rules/used-car") + "\n040000 tree " + tree + "\t" + name;
    tree = tree("040000 tree " + tree(rules + "\n") + "\tused-car\n");
    tree = tree("040000 tree " + tree + "\trules\n");
    String evil = git("-c", "user.name=a", "-c", "user.email=a@b", "commit-tree", "-m", "e", tree);

    Result result = Cli.in(folder).run("diff", evil + ":rules/used-car", "rules/used-car");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("holds a file with the path `rules/used-car/");
    assertThat(canary).doesNotExist();
  }

  @Test
  void settingsOfTheRepository_runNothing() throws IOException {
    Path run = Files.writeString(outside.resolve("run"), "#!/bin/sh\ntouch " + canary + "\n");
    assertThat(run.toFile().setExecutable(true)).isTrue();
    Path hooks = Files.createDirectory(outside.resolve("hooks"));
    for (String hook : List.of("post-index-change", "fsmonitor-watchman", "pre-auto-gc")) {
      Files.copy(run, hooks.resolve(hook));
      Files.copy(run, folder.resolve(".git/hooks").resolve(hook));
    }
    Path more =
        Files.writeString(
            outside.resolve("more"),
            """
            [core]
              fsmonitor = RUN
              hooksPath = HOOKS
              pager = RUN
              sshCommand = RUN
            [filter "x"]
              clean = RUN
              smudge = RUN
              process = RUN
            [diff]
              external = RUN
            [diff "x"]
              textconv = RUN
              command = RUN
            [alias]
              diff = !RUN
            [extensions]
              partialClone = origin
            [remote "origin"]
              url = RUN
              uploadpack = RUN
              promisor = true
            """
                .replace("RUN", run.toString())
                .replace("HOOKS", hooks.toString()));
    Files.writeString(folder.resolve(".gitattributes"), "* filter=x diff=x\n");
    Files.writeString(
        folder.resolve(BUYER), "// edited\n" + Files.readString(folder.resolve(BUYER)));
    String blob = git("rev-parse", "HEAD:" + BUYER);
    git("config", "include.path", more.toString());
    Files.writeString(
        folder.resolve(".git/config"),
        Files.readString(folder.resolve(".git/config")) + Files.readString(more));

    assertThat(Cli.in(folder).run("test", "--changed-since", "HEAD").out()).startsWith("4 tests");
    assertThat(Cli.in(folder).run("diff", "HEAD:rules/used-car", "rules/used-car").code()).isZero();
    assertThat(Cli.in(folder).run("diff", ":rules/used-car", "rules/used-car").code()).isZero();
    Files.delete(
        folder.resolve(".git/objects").resolve(blob.substring(0, 2)).resolve(blob.substring(2)));
    assertThat(Cli.in(folder).run("diff", "HEAD:rules/used-car", "rules/used-car").code())
        .isEqualTo(2);
    assertThat(Cli.in(folder).run("test", "--changed-since", "HEAD").code()).isIn(0, 2);
    assertThat(canary).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/used-car/zz.drl",
        "rules/used-car/parley.yaml",
        "seeds/used-car/zz.yaml",
        "scenarios/used-car/zz.yaml"
      })
  void linkOutOfTheCase_isRefusedAndShowsNothing(String link) throws IOException {
    Path secret = Files.writeString(outside.resolve("creds"), "[default]\nkey = SECRET\n");
    Files.createSymbolicLink(folder.resolve(link), secret);

    Result result = Cli.in(folder).run("check", ".");

    assertThat(result.code()).isOne();
    assertThat(result.out() + result.err())
        .contains("`" + link + "` is a link that leads out of the case")
        .doesNotContain("SECRET", "default");
  }

  @Test
  void linkIntoTheFolderOfGit_isRefused() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("rules/used-car/zz.drl"), folder.resolve(".git/config"));
    assertThat(Cli.in(folder).run("check", ".").code()).isOne();
  }

  @Test
  void linksInsideTheCase_andToTheCase_areFollowed() throws IOException {
    Files.move(folder.resolve(BUYER), folder.resolve("rules/buyer.txt"));
    Files.createSymbolicLink(folder.resolve(BUYER), Path.of("../buyer.txt"));
    Files.createSymbolicLink(outside.resolve("linked"), folder);

    assertThat(Cli.in(outside).run("check", "linked").code()).isZero();
    assertThat(Cli.in(outside.resolve("linked")).run("check", ".").code()).isZero();
    assertThat(Cli.in(outside).run("run", "linked/scenarios").code()).isZero();
  }

  @Test
  void mergeConflict_isNamed() throws IOException {
    Path buyer = folder.resolve(BUYER);
    String text = Files.readString(buyer);
    Files.writeString(buyer, text + "<<<<<<< HEAD\n=======\n>>>>>>> other\n");
    assertThat(Cli.in(folder).run("check", ".").out()).contains("unresolved git merge conflict");
  }

  @Test
  void leftoversArePassedOver_andCopiesWarnedOf() throws IOException {
    Path rules = folder.resolve("rules/used-car");
    Files.writeString(rules.resolve("._buyer.drl"), "\0");
    Files.writeString(rules.resolve("~$buyer.drl"), "\0");
    Files.copy(rules.resolve("common.drl"), rules.resolve("common - Copy.drl"));

    assertThat(Cli.in(folder).run("check", ".").out())
        .contains("._buyer.drl:1:1: note: this file has no effect")
        .contains("looks like a copy of `rules/used-car/common.drl`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"._buyer.drl", "~$buyer.drl", ".#buyer.drl", "#buyer.drl#", "a.drl.bak"})
  void leftover_isNoReasonToFail(String name) throws IOException {
    Files.writeString(folder.resolve("rules/used-car").resolve(name), "\0");
    Files.writeString(folder.resolve("scenarios/used-car").resolve("._first-talk.yaml"), "\0");
    Result before = Cli.in(folder).run("check", ".", "--strict");
    assertThat(before.code()).as(before.out()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with", "rules", "register"})
  void referenceThroughALinkOutOfTheCase_isRefused(String key) throws IOException {
    Path elsewhere = outside.resolve("elsewhere");
    Files.createDirectories(elsewhere);
    copyFiles(folder.resolve("rules/used-car"), elsewhere);
    copyFiles(folder.resolve("seeds/used-car"), elsewhere);
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    Path agenda = folder.resolve("rules/used-car/agenda.yaml");
    Path scenario = folder.resolve("scenarios/used-car/first-talk.yaml");
    String text = Files.readString(scenario);
    switch (key) {
      case "with" ->
          Files.writeString(
              scenario, text + "\nwhat_if:\n  more:\n    with: ../../linked/buyer.drl\n");
      case "rules" ->
          Files.writeString(scenario, text.replaceFirst("rules: .*", "rules: ../../linked"));
      default ->
          Files.writeString(
              agenda,
              Files.readString(agenda).replaceFirst("register: .*", "register: ../../linked"));
    }

    Result result = Cli.in(folder).run("run", "scenarios/used-car/first-talk.yaml");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("`linked` is a link that leads out of the case");
  }

  @ParameterizedTest
  @ValueSource(strings = {"linked/first-talk.yaml", "linked", "one.yaml"})
  void planThatNamesALinkOutOfTheCase_isRefused(String named) throws IOException {
    Path elsewhere = Files.createDirectories(outside.resolve("elsewhere"));
    Path secret = Files.writeString(elsewhere.resolve("first-talk.yaml"), "key: SECRET\n");
    Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
    Files.createSymbolicLink(folder.resolve("one.yaml"), secret);
    Files.writeString(
        folder.resolve("plan.yaml"), "sweep: x\nscenarios: [" + named + "]\nquestion: run\n");

    Result result = Cli.in(folder).run("sweep", "plan.yaml", "-o", "made.csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("is a link that leads out of the case");
    assertThat(result.err()).doesNotContain("SECRET", "key");
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void lettersThatLookAlike_areToldApart() throws IOException {
    Path buyer = folder.resolve(BUYER);
    Files.writeString(buyer, Files.readString(buyer).replace("price > 7500", "pri\u0441e > 7500"));
    assertThat(Cli.in(folder).run("check", ".").out()).contains("U+0441");
  }

  @Test
  void directionsAreVisibleInThePage_andEscapedInJson() throws IOException {
    Path agenda = folder.resolve("rules/used-car/agenda.yaml");
    Files.writeString(
        agenda, Files.readString(agenda).replaceFirst("title: ", "title: \u202E\u2066"));
    String scenario = "scenarios/used-car/first-talk.yaml";
    for (String[] words :
        List.of(
            new String[] {"report", scenario},
            new String[] {"run", scenario, "--format", "json"},
            new String[] {"run", scenario})) {
      assertThat(Cli.in(folder).run(words).out()).doesNotContain("\u202E", "\u2066");
    }
  }

  private String tree(String entries) throws IOException {
    Path file = Files.writeString(outside.resolve("entries"), entries);
    return git(file, "mktree");
  }

  private void commit() throws IOException {
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "first");
  }

  private String git(String... words) throws IOException {
    return git(Path.of("/dev/null"), words);
  }

  private String git(Path in, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor()).as(out).isZero();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    return out.strip();
  }
}
