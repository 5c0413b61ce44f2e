package parley.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.FlatShare;

/** Draft against draft says what each party gains and loses, and by which rules. */
class TwoDraftsTest {
  private static final String MARCH = "scenarios/flat-share/march.yaml";

  @TempDir Path temp;

  @Test
  void drafts_areThoseOfRun_andTheirFindingsSetOffAgainstEachOther() throws IOException {
    FlatShare flat = FlatShare.in(temp);
    ObjectMapper json = new ObjectMapper();
    JsonNode run = json.readTree(flat.run("run", MARCH, "--format", "json").out());
    JsonNode first = run.get("packages").get(0);
    JsonNode second = run.get("packages").get(1);

    JsonNode answer =
        json.readTree(
            flat.run(
                    "explain",
                    MARCH,
                    "-p",
                    first.get("id").asText(),
                    "--against",
                    second.get("id").asText(),
                    "--format",
                    "json")
                .out());

    assertThat(answer.get("package")).isEqualTo(first);
    assertThat(answer.get("against")).isEqualTo(second);
    assertThat(answer.get("moves")).isNotEmpty();
    for (JsonNode issue : answer.get("issues")) {
      assertThat(first.get("terms").get(issue.asText()))
          .isNotEqualTo(second.get("terms").get(issue.asText()));
    }
  }

  @Test
  void samePackage_differsInNothing() {
    assertThat(
            FlatShare.in(temp)
                .run("explain", MARCH, "-p", "as_it_is", "--against", "as_it_is")
                .out())
        .contains("Their terms are the same")
        .doesNotContain("only against");
  }

  @Test
  void unknownPackage_isRefused_withTheNearest() {
    assertThat(FlatShare.in(temp).run("explain", MARCH, "-p", "as_it_is", "--against", "as_it_si"))
        .satisfies(r -> assertThat(r.code()).isEqualTo(2))
        .satisfies(r -> assertThat(r.err()).contains("did you mean `as_it_is`?"));
  }
}
