package parley.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.testing.UsedCar;

class RunJsonTest {
  @Test
  void scenario_hasTheFieldsOfTheContractInTheirOrder() throws IOException {
    StringBuilder json = new StringBuilder();
    RunJson.write(json, only("list_price"));

    assertThat(json)
        .hasToString(
            """
            {
              "scenario": "first-talk",
              "as_of": "2026-03-01",
              "parties": [ "buyer", "seller" ],
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
              } ],
              "assumed": { }
            }
            """);
  }

  @Test
  void severalScenarios_areAList() throws IOException {
    StringBuilder json = new StringBuilder();
    RunJson.writeAll(json, List.of(only("bargain"), only("credit")));

    assertThat(json.toString()).startsWith("[ {\n").endsWith("} ]\n");
  }

  private static ScenarioVerdict only(String id) {
    ScenarioVerdict all = UsedCar.verdicts();
    List<PackageVerdict> one = all.packages().stream().filter(p -> p.id().equals(id)).toList();
    return new ScenarioVerdict(
        all.scenario(), all.title(), all.asOf(), all.agenda(), all.parties(), one);
  }
}
