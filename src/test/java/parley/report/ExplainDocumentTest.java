package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.Terms;
import parley.model.explain.Explanation;
import parley.model.verdict.PackageVerdict;
import parley.report.paper.Look;
import parley.testing.UsedCar;

class ExplainDocumentTest {
  @Test
  void text_tellsWhyAndWhatWasMissing() throws IOException {
    StringBuilder text = new StringBuilder();
    ExplainDocument.text(text, Look.plain(), explanation("list_price"));

    assertThat(text)
        .hasToString(
            """
            first-talk · list_price · as of 2026-03-01
            As advertised

            Outcome: no deal
              ✗ Buyer: rejects (satisfaction 0%)
              ✓ Seller: accepts (satisfaction 100%)

            Terms
              price (Price of the car): high (6500 euros)
              the status quo for the rest: warranty none, payment cash

            Claims behind the package
              a.4 — What stands in paragraph 4 ("What the buyer said", 2026-03-01,
                paragraph 4)

            Buyer: rejects (satisfaction 0%)

              Red line crossed: Too dear
                Not for 6500 euros.
                It is crossed because this holds:
                  ✓ price (Price of the car) is at least 6000 euros — here high (6500
                    euros)
                Rule rules/used-car/buyer.drl:10, in force from 2026-01-01, rests on:
                  a.1 — Robin Doe: What stands in paragraph 1 ("What the buyer said",
                    2026-03-01, paragraph 1)

              Demand unmet: A warranty
                Old cars break.
                It is unmet because this holds:
                  ✓ warranty (Warranty) is none (nothing promised)
                Rule rules/used-car/buyer.drl:20, in force from 2026-01-01, weight 2, rests
                on:
                  a.2 — What stands in paragraph 2 ("What the buyer said", 2026-03-01,
                    paragraph 2)
                The concession "Cheap enough to risk it" (which costs 25% of its weight)
                would give it up if all of these held:
                  ✗ conclusion "bargain"
                    ✗ common/A price far below the market does not apply, lacking:
                      ✗ price (Price of the car) is less than 5000 euros — here high (6500
                        euros)
                  ✓ one of:
                    ✓ payment (Payment) is cash (at once)
                    ✗ price (Price of the car) is 4000 euros — here high (6500 euros)
                Rule rules/used-car/buyer.drl:30, in force from 2026-01-01, rests on:
                  a.3 — What stands in paragraph 3 ("What the buyer said", 2026-03-01,
                    paragraph 3)

            Seller: accepts (satisfaction 100%)

              Demand met: Money at once
                It would be unmet if this held:
                  ✗ payment (Payment) is not cash (at once) — here cash (at once), the
                    status quo
                Rule rules/used-car/seller.drl:10, in force from 2026-01-01, confidence 0.8,
                rests on:
                  b.1 — Robin Doe: What stands in paragraph 1 ("What the seller said",
                    2026-03-01, date inferred, paragraph 1)
            """);
  }

  @Test
  void markdown_isAMemo() throws IOException {
    StringBuilder markdown = new StringBuilder();
    ExplainDocument.markdown(markdown, explanation("bargain"));

    assertThat(markdown.toString())
        .startsWith(
            """
            # first-talk · bargain · as of 2026-03-01

            Cheap and as it is

            ## Outcome: deal

            - ✓ Buyer: accepts (satisfaction 75%), giving up: A warranty
            - ✓ Seller: accepts (satisfaction 100%)

            ## Terms

            - price (Price of the car): low (4000 euros)
            - the status quo for the rest: warranty none, payment cash

            ## Claims behind the package

            - a.4 — What stands in paragraph 4 ("What the buyer said", 2026-03-01, paragraph 4)

            ## Buyer: accepts (satisfaction 75%), giving up: A warranty

            ### Demand unmet, but given up: A warranty

            Old cars break.

            It is unmet because this holds:

            - ✓ warranty (Warranty) is none (nothing promised)

            Rule rules/used-car/buyer.drl:20, in force from 2026-01-01, weight 2, rests on:

            - a.2 — What stands in paragraph 2 ("What the buyer said", 2026-03-01, paragraph 2)

            It is given up by the concession "Cheap enough to risk it" (which costs 25% of its weight), because all of these hold:

            - ✓ conclusion "bargain"
              - ✓ common/A price far below the market applies, as:
                - ✓ price (Price of the car) is less than 5000 euros — here low (4000 euros)
            - ✓ one of:
              - ✓ payment (Payment) is cash (at once)
              - ✓ price (Price of the car) is 4000 euros
            """);
  }

  @Test
  void json_hasTheSameTree() throws IOException {
    StringBuilder json = new StringBuilder();
    ExplainJson.write(json, explanation("list_price"));

    assertThat(json.toString())
        .contains(
            """
                  "reason": {
                    "kind": "comparison",
                    "holds": true,
                    "negated": false,
                    "issue": "price",
                    "operator": ">=",
                    "values": [ "6000" ],
                    "here": "high"
                  },
                  "concessions": [ ],
                  "claims": [ {
                    "id": "a.1",
                    "article": "a",
                    "title": "What the buyer said",
                    "published": "2026-03-01",
                    "inferred": false,
                    "paragraph": "1",
                    "parties": [ "buyer" ],
                    "stance": "demand",
                    "speaker": "Robin Doe",
                    "statement": "What stands in paragraph 1"
                  } ],
                  "confidence": 1.0,
                  "weight": 1.0,
                  "from": "2026-01-01",
                  "until": null,
                  "file": "rules/used-car/buyer.drl",
                  "line": 10
                }, {
            """);
  }

  private static Explanation explanation(String id) {
    PackageVerdict verdict =
        UsedCar.verdicts().packages().stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow();
    String price = verdict.terms().option("price").orElseThrow();
    Terms stated = new Terms(Map.of("price", price));
    return Explanation.of(
        "first-talk",
        UsedCar.judge(),
        UsedCar.register(),
        stated,
        List.of("a.4"),
        verdict.showing(List.of("buyer", "seller")));
  }
}
