package parley.app.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.testing.Cli;
import parley.testing.Cli.Result;
import parley.testing.Repo;

/** Links that a revision holds count as those of a folder do, and lead nowhere else. */
class RevisionLinksTest {
  private static final String RULES = "rules/used-car";

  @TempDir Path outside;
  private Repo repo;

  @BeforeEach
  void newRepository() throws IOException {
    repo = Repo.withCase(outside.resolve("case"));
    Files.writeString(
        repo.folder().resolve("more.txt"),
        """
        package used_car.seller

        rule "Never in parts"
            @claims("advert.2")
        when
            Terms( payment == "cash" )
        then
            redLine("The seller wants it otherwise.");
        end
        """);
    repo.commit();
  }

  private void link(String target) throws IOException {
    Files.createSymbolicLink(repo.folder().resolve(RULES + "/zz.drl"), Path.of(target));
    repo.commit();
  }

  @Test
  void ruleBehindALink_counts() throws IOException {
    link("../.././more.txt");
    Result result = Cli.in(repo.folder()).run("diff", "HEAD~1:" + RULES, "HEAD:" + RULES);
    assertThat(result.code()).as(result.err()).isOne();
    assertThat(result.out()).contains("Never in parts");
    assertThat(Cli.in(repo.folder()).run("diff", "HEAD:" + RULES, RULES).code()).isZero();
    assertThat(Cli.in(repo.folder()).run("diff", ":" + RULES, RULES).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../creds",
        "../../../../../../../../../../etc/passwd",
        "/etc/passwd",
        "../../seeds",
        "nowhere.drl",
        "zz.drl",
        "../../.git/config"
      })
  void linkThatLeadsElsewhere_isRefused(String target) throws IOException {
    Files.writeString(outside.resolve("creds"), "SECRET");
    link(target);
    Result result = Cli.in(repo.folder()).run("diff", "HEAD~1:" + RULES, "HEAD:" + RULES);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("`rules/used-car/zz.drl` of `HEAD` is a link: nothing is read")
        .doesNotContain("SECRET");
  }

  @Test
  void gitsOwnFile_thatIsALinkToASecret_isNotRepeated() throws IOException {
    Path secret = Files.writeString(outside.resolve("creds"), "SECRET = 1\n");
    String tree = repo.git("rev-parse", "HEAD:" + RULES);
    Path git = repo.folder().resolve(".git");
    Files.createDirectories(git.resolve("objects/info"));
    Files.createSymbolicLink(git.resolve("objects/info/alternates"), secret);
    Files.delete(git.resolve("objects").resolve(tree.substring(0, 2)).resolve(tree.substring(2)));
    Result result = Cli.in(repo.folder()).run("diff", "HEAD:" + RULES, RULES);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("git cannot list HEAD").doesNotContain("SECRET");
  }
}
