package parley.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.testing.CaseFolder;
import parley.testing.Cli.Result;

/** Wherever a claim is shown, it links to its article and names the claims that contradict it. */
class LinkedClaimsTest {
  private static final String SCENARIO = "scenarios/used-car/first-talk.yaml";

  @TempDir static Path parent;
  private static CaseFolder folder;

  @BeforeAll
  static void start() {
    folder = CaseFolder.in(parent.resolve("new"));
    folder.append(
        "seeds/used-car/chat.yaml",
        """
          "90": {party: buyer, stance: context, statement: He never asked., disputes: [chat.91a, "chat.92"]}
          "91a": {party: buyer, stance: context, statement: He asked.}
          "92a": {party: buyer, stance: context, statement: He asked twice., disputes: chat.90}
          "92b": {party: buyer, stance: context, statement: He asked again.}
        """);
    folder.write(
        "seeds/used-car/page.yaml",
        """
        article: page
        title: A page
        url: HTTPS://example.org/a_b/(\u00e9)?x=1&lt;=2
        claims:
          "1": {party: buyer, stance: red_line, statement: No rust., disputes: [chat.91]}
        """);
    folder.append(
        "buyer.drl",
        """

        rule "No rust"
            @claims("page.1")
        when
            Terms( payment in ("cash", "instalments") )
        then
            redLine(drools, "Rust.");
        end
        """);
  }

  private static String run(String... words) {
    Result result = folder.run(words);
    assertThat(result.code()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void sources_nameTheAddressAndBothSidesOfADispute() {
    assertThat(run("sources", "rules/used-car"))
        .contains("https://example.org/a_b/(%C3%A9)?x=1&lt;=2\n")
        .containsSubsequence(
            "chat.90 Buyer: context: He never asked.\n",
            "disputes chat.91a, chat.92a, chat.92b\n",
            "chat.91a ",
            "disputed by chat.90, page.1\n",
            "chat.92a ",
            "disputes chat.90\n",
            "chat.92b ",
            "disputed by chat.90\n",
            "page.1 ",
            "disputes chat.91a\n");
  }

  @Test
  void sourcesInMarkdown_linkEachClaim() {
    assertThat(run("sources", "rules/used-car", "--format", "markdown"))
        .contains(
            "- [page.1](<https://example.org/a_b/(%C3%A9)?x=1&amp;lt;=2>) Buyer: red line: No rust.");
  }

  @Test
  void explanationAndMemo_linkTheClaimsOfTheirSources() {
    for (String memo :
        List.of(
            run("explain", SCENARIO, "-p", "as_advertised", "--format", "markdown"),
            run("report", SCENARIO, "--format", "markdown"))) {
      assertThat(memo)
          .containsSubsequence(
              "[page.1](<https://example.org/a_b/(%C3%A9)?x=1&amp;lt;=2>) — No rust.",
              "disputes chat.91a");
    }
    assertThat(run("explain", SCENARIO, "-p", "as_advertised"))
        .containsSubsequence("page.1 — No rust.", "disputes chat.91a");
  }

  @Test
  void json_hasAddressAndDisputes() throws Exception {
    for (String json :
        List.of(
            run("sources", "rules/used-car", "--format", "json"),
            run("explain", SCENARIO, "-p", "as_advertised", "--format", "json"))) {
      JsonNode claim = claim(new ObjectMapper().readTree(json), "page.1");
      assertThat(claim.path("url").asText())
          .isEqualTo("https://example.org/a_b/(%C3%A9)?x=1&lt;=2");
      assertThat(claim.path("disputes").toString()).isEqualTo("[\"chat.91a\"]");
      assertThat(claim.path("disputed_by").toString()).isEqualTo("[]");
    }
  }

  private static JsonNode claim(JsonNode tree, String id) {
    List<JsonNode> found = new ArrayList<>();
    tree.findParents("statement").stream()
        .filter(c -> c.path("id").asText().equals(id))
        .forEach(found::add);
    return found.get(0);
  }
}
