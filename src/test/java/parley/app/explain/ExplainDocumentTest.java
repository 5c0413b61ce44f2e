package parley.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Assumed;
import parley.model.Terms;
import parley.model.verdict.PackageVerdict;
import parley.output.json.Json;
import parley.output.markdown.MarkdownPrinter;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.explain.Explanation;
import parley.question.explain.Origin;
import parley.testing.UsedCar;

class ExplainDocumentTest {
  @Test
  void text_tellsWhyAndWhatWasMissing() {
    String text =
        TextPrinter.print(
            ExplainDocument.of(explanation("list_price"), Optional.empty()),
            new Look(80, false, false));

    assertThat(text)
        .isEqualTo(
            """
            first-talk · list_price · as of 2026-03-01

            As advertised

            Outcome: no deal
              ✗ Buyer: rejects (satisfaction 0%)
              ✓ Seller: accepts (satisfaction 100%)

            Terms
              Price of the car: 6,500 euros
              The status quo for the rest: Warranty: nothing promised; Payment: at once
              The package rests on [a.4]

            Buyer: rejects (satisfaction 0%)

              Red line crossed: Too dear [a.1]
                Not for 6500 euros.
                Buyer walks away if Price of the car is at least 6,000 euros.
                It is crossed because this holds:
                  ✓ Price of the car is at least 6,000 euros — here 6,500 euros
                Rule rules/used-car/buyer.drl:10, in force from 2026-01-01

              Demand unmet: A warranty [a.2]
                Old cars break.
                Buyer holds out unless Warranty is "twelve months".
                It is unmet because this holds:
                  ✓ Warranty is "nothing promised"
                Rule rules/used-car/buyer.drl:20, in force from 2026-01-01, weight 2

              What does not apply
                  Concession for "A warranty": Cheap enough to risk it [a.3] (which costs
                    25% of its weight), missing:
                    ✗ "A price far below the market" applies — here it does not
                      ✗ A price far below the market [no claim], missing:
                        ✗ Price of the car is less than 5,000 euros — here 6,500 euros

            Seller: accepts (satisfaction 100%)

              What does not apply
                  Demand met: Money at once [b.1]
                    ✓ Payment is "at once"

            Sources
              a "What the buyer said", 2026-03-01
                a.1 — Robin Doe: What stands in paragraph 1 (paragraph 1)
                a.2 — What stands in paragraph 2 (paragraph 2)
                a.3 — What stands in paragraph 3 (paragraph 3)
                a.4 — What stands in paragraph 4 (paragraph 4)
              b "What the seller said", 2026-03-01, date inferred
                b.1 — Robin Doe: What stands in paragraph 1 (paragraph 1)
            """);
  }

  @Test
  void markdown_isAMemo() {
    String markdown =
        MarkdownPrinter.print(ExplainDocument.of(explanation("bargain"), Optional.empty()));

    assertThat(markdown)
        .isEqualTo(
            """
            # first-talk · bargain · as of 2026-03-01

            Cheap and as it is

            ## Outcome: deal

            | Party | Verdict | Satisfaction | Gives up |
            | --- | --- | --- | --- |
            | Buyer | ✓ accepts | 75% | A warranty |
            | Seller | ✓ accepts | 100% |  |

            ## Terms

            - Price of the car: 4,000 euros
            - The status quo for the rest: Warranty: nothing promised; Payment: at once
            - The package rests on \\[a.4\\]

            ## Buyer: accepts (satisfaction 75%), giving up: A warranty

            ### Demand unmet, but given up: A warranty \\[a.2\\]

            Old cars break.

            Buyer holds out unless Warranty is "twelve months".

            It is unmet because this holds:

            - ✓ Warranty is "nothing promised"

            Rule rules/used-car/buyer.drl:20, in force from 2026-01-01, weight 2

            It is given up by the concession "Cheap enough to risk it" \\[a.3\\] (which costs 25% of its weight), because all of these hold:

            - ✓ "A price far below the market" applies
              - ✓ A price far below the market \\[no claim\\] applies, as:
                - The price is far below the market.
                - ✓ Price of the car is less than 5,000 euros — here 4,000 euros
            - ✓ one of:
              - ✓ Payment is "at once"
              - ✓ Price of the car is 4,000 euros

            Rule rules/used-car/buyer.drl:30, in force from 2026-01-01

            ### What does not apply

            - Red line not crossed: Too dear \\[a.1\\]
              - ✓ Price of the car is less than 6,000 euros — here 4,000 euros

            ## Seller: accepts (satisfaction 100%)

            ### What does not apply

            - Demand met: Money at once \\[b.1\\]
              - ✓ Payment is "at once"

            ## Sources

            - a "What the buyer said", 2026-03-01
              - a.1 — Robin Doe: What stands in paragraph 1 (paragraph 1)
              - a.2 — What stands in paragraph 2 (paragraph 2)
              - a.3 — What stands in paragraph 3 (paragraph 3)
              - a.4 — What stands in paragraph 4 (paragraph 4)
            - b "What the seller said", 2026-03-01, date inferred
              - b.1 — Robin Doe: What stands in paragraph 1 (paragraph 1)
            """);
  }

  @Test
  void bases_areNamedWithTheirOwnClaims_inTextAndJson() {
    List<Origin.Base> bases =
        List.of(
            new Origin.Base("half_way", List.of()),
            new Origin.Base("first_word", UsedCar.register().cited("a.1")));
    Explanation explanation = explanation("bargain", bases);
    String text =
        TextPrinter.print(
            ExplainDocument.of(explanation, Optional.empty()), new Look(80, false, false));
    String json = Json.answer("1", ExplainJson.of(explanation, Assumed.nothing()));

    assertThat(text)
        .contains(
            """
              The package rests on [a.4]
              The package is based on half_way, which names no claim
              half_way is based on first_word, which rests on [a.1]
            """);
    assertThat(text.substring(text.lastIndexOf("Sources"))).contains("a.1 ");
    assertThat(json.toString())
        .contains(
            """
              "based_on": [ {
                "package": "half_way",
                "claims": [ ]
              }, {
                "package": "first_word",
                "claims": [ {
                  "id": "a.1",
            """);
  }

  @Test
  void json_hasTheSameTree() {
    String json = Json.answer("1", ExplainJson.of(explanation("list_price"), Assumed.nothing()));

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
                    "url": null,
                    "published": "2026-03-01",
                    "inferred": false,
                    "paragraph": "1",
                    "parties": [ "buyer" ],
                    "stance": "demand",
                    "speaker": "Robin Doe",
                    "statement": "What stands in paragraph 1",
                    "disputes": [ ],
                    "disputed_by": [ ],
                    "published_later": false
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
    return explanation(id, List.of());
  }

  private static Explanation explanation(String id, List<Origin.Base> bases) {
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
        new Origin(stated, UsedCar.register().cited("a.4"), bases),
        verdict.showing(List.of("buyer", "seller")));
  }
}
