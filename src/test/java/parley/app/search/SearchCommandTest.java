package parley.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.Cli;
import parley.testing.Cli.Result;

final class SearchCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeCase() {
    assertThat(Cli.in(folder).run("init", "car").code()).isZero();
  }

  @Test
  void issueFixedTwice_isRefused() {
    assertThat(search("--fix", "price=asked", "--fix", "price=fair"))
        .isEqualTo(
            wrong("`--fix` names the issue `price` twice", "a package has one option of an issue"));
  }

  @Test
  void countWithAnOptionOfLists_isRefused() {
    for (String option : List.of("--efficient", "--limit=3", "--by=nash", "--to=handshake")) {
      Result result = search("--count", option);
      assertThat(result.code()).as(option).isEqualTo(2);
      assertThat(result.err())
          .startsWith("parley search: `--count` lists no deals, so `" + option.split("=", -1)[0]);
    }
    assertThat(search("--count").code()).isZero();
  }

  private static Result wrong(String message, String help) {
    return new Result(2, "", "parley search: " + message + "\n  help: " + help + "\n");
  }

  private Result search(String... options) {
    List<String> words = new ArrayList<>(List.of("search", "car/scenarios"));
    words.addAll(List.of(options));
    return Cli.in(folder).run(words.toArray(String[]::new));
  }
}
