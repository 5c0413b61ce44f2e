package parley.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.claim.Citations;
import parley.output.json.Json;
import parley.output.markdown.MarkdownPrinter;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.testing.UsedCar;

class SourcesDocumentTest {
  private static final Citations CITATIONS = Citations.of(UsedCar.rules(), UsedCar.register());

  @Test
  void text_hasBothDirections() {
    String text = TextPrinter.print(SourcesDocument.of(CITATIONS), new Look(80, false, false));

    assertThat(text)
        .isEqualTo(
            """
            Sources: A used car

            Claims and the rules that rest on them

              a What the buyer said, 2026-03-01
                  a.1 Buyer: demand (Robin Doe): What stands in paragraph 1
                    supports the red line Buyer: Too dear
                  a.2 Buyer: demand: What stands in paragraph 2
                    supports the demand Buyer: A warranty
                  a.3 Buyer: demand: What stands in paragraph 3
                    supports the concession Buyer: Cheap enough to risk it
                  a.4 context: What stands in paragraph 4

              b What the seller said, 2026-03-01 (inferred)
                  b.1 Seller: demand (Robin Doe): What stands in paragraph 1
                    supports the demand Seller: Money at once

            Rules and the claims that they rest on

              Shared
                  conclusion: A price far below the market — no claim

              Buyer
                  red line: Too dear — a.1
                  demand: A warranty — a.2
                  concession: Cheap enough to risk it — a.3

              Seller
                  demand: Money at once — b.1
            """);
  }

  @Test
  void markdown_hasHeadings() {
    String markdown = MarkdownPrinter.print(SourcesDocument.of(CITATIONS));

    assertThat(markdown.toString())
        .startsWith("# Sources: A used car\n\n## Claims and")
        .contains("### Buyer\n\n- red line: Too dear — a.1\n- demand:");
  }

  @Test
  void json_hasEveryClaimAndEveryRule() {
    String json = Json.answer("1", new SourcesJson(CITATIONS).whole());

    assertThat(json.toString())
        .startsWith(
            "{\n"
                + "  \"parley\": \"1\",\n"
                + "  \"case\": \"used-car\",\n"
                + "  \"claims\": [ {\n"
                + "    \"id\": \"a.1\",")
        .endsWith(
            """
              }, {
                "party": "seller",
                "rule": "Money at once",
                "kind": "demand",
                "file": "rules/used-car/seller.drl",
                "line": 10,
                "claims": [ "b.1" ]
              } ]
            }
            """);
  }
}
