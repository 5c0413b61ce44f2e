package parley.app.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.testing.Cli;
import parley.testing.Repo;

/**
 * A repository names a command in each way that git knows. Parley asks git and the command is not
 * run; then a person asks git in the same folder, and it is: so the trap was a real one.
 */
class GitCommandsTest {
  private static final String BUYER = "rules/used-car/buyer.drl";

  @TempDir Path outside;
  private Path run;
  private Path canary;
  private Repo repo;

  /** How a command is named, and what git does when it runs it. */
  enum Trap {
    FSMONITOR(List.of("status")),
    INCLUDED_FSMONITOR(List.of("status")),
    CLEAN_FILTER(List.of("add", "-A")),
    PROCESS_FILTER(List.of("add", "-A")),
    HOOK(List.of("add", "-A")),
    HOOKS_PATH(List.of("add", "-A")),
    EXTERNAL_DIFF(List.of("diff")),
    DIFF_DRIVER(List.of("diff")),
    TEXTCONV(List.of("diff")),
    PROMISOR(List.of("cat-file", "-p", "HEAD:" + BUYER));

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot change
    private final List<String> trigger;

    Trap(List<String> trigger) {
      this.trigger = trigger;
    }

    void set(GitCommandsTest test) throws IOException {
      Repo repo = test.repo;
      String run = test.run.toString();
      switch (this) {
        case FSMONITOR -> repo.git("config", "core.fsmonitor", run);
        case INCLUDED_FSMONITOR -> {
          Path more = test.outside.resolve("more");
          Files.writeString(more, "[core]\n  fsmonitor = " + run + "\n");
          repo.git("config", "include.path", more.toString());
        }
        case CLEAN_FILTER -> test.attribute("filter", "filter.x.clean");
        case PROCESS_FILTER -> test.attribute("filter", "filter.x.process");
        case HOOK -> Files.copy(test.run, repo.folder().resolve(".git/hooks/post-index-change"));
        case HOOKS_PATH -> {
          Path hooks = Files.createDirectory(test.outside.resolve("hooks"));
          Files.copy(test.run, hooks.resolve("post-index-change"));
          repo.git("config", "core.hooksPath", hooks.toString());
        }
        case EXTERNAL_DIFF -> repo.git("config", "diff.external", run);
        case DIFF_DRIVER -> test.attribute("diff", "diff.x.command");
        case TEXTCONV -> test.attribute("diff", "diff.x.textconv");
        case PROMISOR -> test.promise();
      }
    }
  }

  @BeforeEach
  void newRepository() throws IOException {
    canary = outside.resolve("canary");
    run = Files.writeString(outside.resolve("run"), "#!/bin/sh\ntouch " + canary + "\n");
    assertThat(run.toFile().setExecutable(true)).isTrue();
    repo = Repo.withCase(outside.resolve("case"));
    repo.edit(BUYER, "rule \"A warranty", "// edited\nrule \"A warranty");
  }

  @ParameterizedTest
  @EnumSource
  void commandOfTheRepository_isNotRunByParley_andIsByGit(Trap trap) throws IOException {
    trap.set(this);

    List<List<String>> asked =
        List.of(
            List.of("diff", "HEAD:rules/used-car", "rules/used-car"),
            List.of("diff", ":rules/used-car", "rules/used-car"),
            List.of("diff", "HEAD:rules/used-car", "HEAD:rules/used-car"),
            List.of("test", "--changed-since", "HEAD"));
    for (List<String> words : asked) {
      int code = Cli.in(repo.folder()).run(words.toArray(String[]::new)).code();
      boolean isWhole = trap != Trap.PROMISOR;
      assertThat(code).as("%s", words).isIn(isWhole ? List.of(0) : List.of(0, 2));
      assertThat(canary).as("%s", words).doesNotExist();
    }
    repo.tryGit(trap.trigger.toArray(String[]::new));
    assertThat(canary).as("git itself runs it").exists();
  }

  private void attribute(String kind, String key) throws IOException {
    Files.writeString(repo.folder().resolve(".git/info/attributes"), "*.drl " + kind + "=x\n");
    repo.git("config", key, run.toString());
  }

  /** The object of one file is missing, and git would ask for it where the settings say. */
  private void promise() throws IOException {
    String blob = repo.git("rev-parse", "HEAD:" + BUYER);
    repo.git("config", "core.repositoryformatversion", "1");
    repo.git("config", "extensions.partialClone", "origin");
    repo.git("config", "remote.origin.url", outside.resolve("case").toString());
    repo.git("config", "remote.origin.promisor", "true");
    repo.git("config", "remote.origin.uploadpack", run.toString());
    Files.delete(
        repo.folder()
            .resolve(".git/objects")
            .resolve(blob.substring(0, 2))
            .resolve(blob.substring(2)));
  }
}
