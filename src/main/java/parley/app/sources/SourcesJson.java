package parley.app.sources;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import parley.app.words.ClaimJson;
import parley.app.words.JsonFields;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Citations.RuleSupport;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;

/** Which rules rest on which claims, as JSON. */
public final class SourcesJson {
  private SourcesJson() {}

  /** Writes one object. */
  public static void write(Appendable out, Citations citations) throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("case", citations.ruleSet().agenda().caseId());
          claims(json, citations);
          rules(json, citations);
          json.writeEndObject();
        });
  }

  private static void claims(JsonGenerator json, Citations citations) throws IOException {
    Disputes disputes = Disputes.of(citations.register());
    json.writeArrayFieldStart("claims");
    for (ClaimUse use : citations.claims()) {
      json.writeStartObject();
      Claim claim = use.claim();
      ClaimJson.fields(json, claim, citations.register().article(claim.article()), disputes);
      json.writeArrayFieldStart("rules");
      for (Rule rule : use.rules()) {
        json.writeStartObject();
        head(json, citations, rule);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rules(JsonGenerator json, Citations citations) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RuleSupport support : citations.rules()) {
      json.writeStartObject();
      head(json, citations, support.rule());
      JsonFields.strings(json, "claims", support.claims().stream().map(Claim::id).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void head(JsonGenerator json, Citations citations, Rule rule) throws IOException {
    json.writeStringField("party", rule.owner());
    json.writeStringField("rule", rule.name());
    json.writeStringField(
        "kind",
        citations
            .ruleSet()
            .stance(rule.id())
            .map(Stance::kind)
            .map(k -> k.id())
            .orElse("conclusion"));
    json.writeStringField("file", rule.place().file());
    json.writeNumberField("line", rule.place().line());
  }
}
