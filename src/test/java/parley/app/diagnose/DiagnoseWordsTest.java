package parley.app.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import parley.testing.Cli;

/** What a diagnosis says of alternatives, of what is left out, and in Markdown. */
class DiagnoseWordsTest {
  private static final String FILE = "scenarios/ukraine-nato/february-2025.yaml";

  /** The deal that opens with one alternative is not said of the others. */
  @Test
  void fairestDealOfSeveralAlternatives_saysWhose() throws IOException {
    String text = run("--all").replaceAll("\\s+", " ");
    JsonNode repairs = new ObjectMapper().readTree(run("--format", "json")).path("repairs");
    Matcher whose =
        Pattern.compile(
                "The fairest with \"(?:[^\":]*): ([^\"(]*?)(?: \\([0-9.]+\\))?\" given up: ")
            .matcher(text);

    assertThat(whose.find()).as(text).isTrue();
    JsonNode first = repairs.get(0);
    assertThat(first.path("stances").findValuesAsText("rule")).contains(whose.group(1));
    for (JsonNode other : repairs) {
      if (other.path("stances").size() == 2
          && other.path("stances").findValuesAsText("rule").contains(whose.group(1))) {
        assertThat(other.path("deals").decimalValue())
            .isEqualTo(first.path("deals").decimalValue());
      }
    }
  }

  @Test
  void whatIsLeftOut_isCounted_andFooterIsNoHeading() {
    assertThat(run()).contains("3 conflicts, 2 shown", "4 repairs, 2 shown");
    assertThat(run("--format", "markdown"))
        .contains("\n\\--all lists everything")
        .doesNotContain("# \\--all");
    assertThat(run("--all")).doesNotContain(" shown").contains("no bound can be shifted");
  }

  private static String run(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "diagnose";
    words[1] = FILE;
    System.arraycopy(more, 0, words, 2, more.length);
    return Cli.in(Path.of("")).run(words).out();
  }
}
