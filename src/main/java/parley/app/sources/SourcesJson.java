package parley.app.sources;

import java.util.List;
import parley.app.words.ClaimJson;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Citations.RuleSupport;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.output.json.JsonObject;

/** Which rules rest on which claims, as JSON. */
record SourcesJson(Citations citations) {
  JsonObject whole() {
    return JsonObject.with("case", citations.ruleSet().agenda().caseId())
        .and("claims", claims())
        .and("rules", citations.rules().stream().map(this::supported).toList());
  }

  private List<JsonObject> claims() {
    Disputes disputes = Disputes.of(citations.register());
    return citations.claims().stream().map(u -> claim(u, disputes)).toList();
  }

  private JsonObject claim(ClaimUse use, Disputes disputes) {
    Claim claim = use.claim();
    return ClaimJson.of(claim, citations.register().article(claim.article()), disputes)
        .and("rules", use.rules().stream().map(this::rule).toList());
  }

  private JsonObject supported(RuleSupport support) {
    return rule(support.rule()).and("claims", support.claims().stream().map(Claim::id).toList());
  }

  private JsonObject rule(Rule rule) {
    String kind =
        citations
            .ruleSet()
            .stance(rule.id())
            .map(Stance::kind)
            .map(k -> k.id())
            .orElse("conclusion");
    return JsonObject.ofRule(rule.id())
        .and("kind", kind)
        .and("file", rule.place().file())
        .and("line", rule.place().line());
  }
}
