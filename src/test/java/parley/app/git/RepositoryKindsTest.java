package parley.app.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.app.files.Scratch;
import parley.testing.Cli;
import parley.testing.Cli.Result;
import parley.testing.Repo;

/** Revisions are read from a repository of any kind, and nothing of them is left on the disk. */
class RepositoryKindsTest {
  private static final String BUYER = "rules/used-car/buyer.drl";

  @TempDir Path temp;

  /** How a repository may be stored. */
  enum Kind {
    LOOSE,
    PACKED,
    WORKTREE,
    ALTERNATES,
    SEPARATE_FOLDER,
    SHA256
  }

  @ParameterizedTest
  @EnumSource
  void revision_isReadAsItWas(Kind kind) throws IOException {
    Repo repo = stored(kind);
    Cli cli = Cli.in(repo.folder());

    Result diff = cli.run("diff", "HEAD~1:rules/used-car", "HEAD:rules/used-car");

    assertThat(diff.code()).as(diff.err()).isOne();
    assertThat(diff.out()).contains("No more than the savings");
    assertThat(cli.run("diff", "HEAD:rules/used-car", "rules/used-car").out())
        .contains("Equivalent");
    assertThat(cli.run("diff", ":rules/used-car", "rules/used-car").out()).contains("Equivalent");
    assertThat(cli.run("test", "--changed-since", "HEAD").code()).isZero();
    assertThat(cli.run("test", "--changed-since", "HEAD~1").out())
        .endsWith("\n4 tests: 2 passed, 2 failed\n");
    assertThat(leftOpen()).isEmpty();
  }

  @Test
  void shallowClone_hasTheRevisionsThatItHas() throws IOException {
    Repo whole = twoCommits(temp.resolve("whole"));
    Repo shallow = clone("clone", "-q", "--depth", "1", "file://" + whole.folder());
    Cli cli = Cli.in(shallow.folder());

    assertThat(cli.run("diff", "HEAD:rules/used-car", "rules/used-car").code()).isZero();
    Result older = cli.run("diff", "HEAD~1:rules/used-car", "rules/used-car");
    assertThat(older.code()).isEqualTo(2);
    assertThat(older.err()).contains("there is no git revision `HEAD~1` here");
  }

  @Test
  void missingObject_isNamedByItsFile() throws IOException {
    Repo repo = Repo.withCase(temp.resolve("case"));
    String blob = repo.git("rev-parse", "HEAD:" + BUYER);
    Path objects = repo.folder().resolve(".git/objects");
    Files.delete(objects.resolve(blob.substring(0, 2)).resolve(blob.substring(2)));

    Result diff = Cli.in(repo.folder()).run("diff", "HEAD:rules/used-car", "rules/used-car");

    assertThat(diff.code()).isEqualTo(2);
    assertThat(diff.err()).contains("git cannot read " + BUYER);
  }

  @Test
  void fileThatIsTooLarge_isReportedByItsSize() throws IOException {
    Repo repo = Repo.withCase(temp.resolve("case"));
    Files.writeString(repo.folder().resolve(BUYER), "// ".repeat(4_000_000));
    repo.commit();

    Result diff = Cli.in(repo.folder()).run("diff", "HEAD:rules/used-car", "HEAD~1:rules/used-car");

    assertThat(diff.code()).isEqualTo(2);
    assertThat(diff.err()).contains("`HEAD:" + BUYER + "` is larger than 1 MB");
  }

  @Test
  void whatAKilledProgramLeft_goesWithTheNext() throws IOException {
    long dead = new ProcessBuilder("true").start().onExit().join().pid();
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    Path old = Files.createTempDirectory(folder, "parley-" + dead + "-");
    Path fresh = Files.createTempDirectory(folder, "parley-" + dead + "-");
    Files.writeString(old.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.createSymbolicLink(old.resolve("refs"), temp);
    Path kept = Files.writeString(temp.resolve("kept"), "");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(700)));

    new Scratch().close();

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(kept).exists();
    Files.delete(fresh);
  }

  private Repo stored(Kind kind) throws IOException {
    return switch (kind) {
      case LOOSE -> twoCommits(temp.resolve("case"));
      case PACKED -> {
        Repo repo = twoCommits(temp.resolve("case"));
        repo.git("gc", "-q");
        repo.git("pack-refs", "--all");
        yield repo;
      }
      case WORKTREE -> {
        Repo repo = twoCommits(temp.resolve("case"));
        repo.git("worktree", "add", "-q", temp.resolve("tree").toString());
        yield new Repo(temp.resolve("tree"));
      }
      case ALTERNATES -> {
        Repo repo = twoCommits(temp.resolve("whole"));
        yield clone("clone", "-q", "--shared", repo.folder().toString());
      }
      case SEPARATE_FOLDER ->
          twoCommits(temp.resolve("case"), "--separate-git-dir", temp.resolve("git").toString());
      case SHA256 -> twoCommits(temp.resolve("case"), "--object-format=sha256");
    };
  }

  private Repo clone(String... words) throws IOException {
    Path clone = temp.resolve("clone");
    String[] all =
        Stream.concat(Stream.of(words), Stream.of(clone.toString())).toArray(String[]::new);
    new Repo(temp).git(all);
    return new Repo(clone);
  }

  private static Repo twoCommits(Path folder, String... options) throws IOException {
    Repo repo = Repo.withCase(folder, options);
    repo.edit(BUYER, "price > 7500", "price > 6500");
    repo.commit();
    return repo;
  }

  /** {@return the temporary folders of this program that are still there} */
  private static List<Path> leftOpen() throws IOException {
    String own = "parley-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(p -> String.valueOf(p.getFileName()).startsWith(own)).toList();
    }
  }
}
