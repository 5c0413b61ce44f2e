package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Assumed;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.output.json.Json;
import parley.testing.UsedCar;

class VerdictJsonTest {
  @Test
  void scenario_hasTheFieldsOfTheContractInTheirOrder() {
    String json = Json.print(VerdictJson.of(only("list_price"), Assumed.nothing()));

    assertThat(json)
        .isEqualTo(
            """
            {
              "scenario": "first-talk",
              "as_of": "2026-03-01",
              "parties": [ "buyer", "seller" ],
              "assumed": { },
              "packages": [ {
                "id": "list_price",
                "title": "As advertised",
                "terms": {
                  "price": "high",
                  "warranty": "none",
                  "payment": "cash"
                },
                "open": [ ],
                "outcome": "no_deal",
                "impossible": [ ],
                "verdicts": [ {
                  "party": "buyer",
                  "verdict": "rejects",
                  "satisfaction": 0.0,
                  "reservation": null,
                  "findings": [ {
                    "kind": "red_line",
                    "rule": "Too dear",
                    "name": null,
                    "given_up": false,
                    "because": "Not for 6500 euros.",
                    "claims": [ "a.1" ],
                    "confidence": 1.0,
                    "file": "rules/used-car/buyer.drl",
                    "line": 10
                  }, {
                    "kind": "demand",
                    "rule": "A warranty",
                    "name": "warranty",
                    "given_up": false,
                    "because": "Old cars break.",
                    "claims": [ "a.2" ],
                    "confidence": 1.0,
                    "file": "rules/used-car/buyer.drl",
                    "line": 20
                  } ]
                }, {
                  "party": "seller",
                  "verdict": "accepts",
                  "satisfaction": 1.0,
                  "reservation": null,
                  "findings": [ ]
                } ]
              } ]
            }
            """);
  }

  private static ScenarioVerdict only(String id) {
    ScenarioVerdict all = UsedCar.verdicts();
    List<PackageVerdict> one = all.packages().stream().filter(p -> p.id().equals(id)).toList();
    return new ScenarioVerdict(
        all.scenario(), all.title(), all.asOf(), all.agenda(), all.parties(), one);
  }
}
