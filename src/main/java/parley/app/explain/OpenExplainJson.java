package parley.app.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import parley.app.words.AssumedJson;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Assumed;
import parley.model.Rule;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.wording.StanceWording;
import parley.question.explain.OpenExplanation;

/** What would decide a package that leaves issues open, as JSON. */
public final class OpenExplainJson {
  private final OpenExplanation explanation;
  private final JsonGenerator json;
  private final PackageJson head;

  private OpenExplainJson(OpenExplanation explanation, JsonGenerator json) {
    this.explanation = explanation;
    this.json = json;
    this.head = new PackageJson(json, explanation.register(), explanation.asOf());
  }

  /** Writes one object. */
  public static void write(Appendable out, OpenExplanation explanation) throws IOException {
    write(out, explanation, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, OpenExplanation explanation, Assumed assumed)
      throws IOException {
    JsonFields.write(out, json -> new OpenExplainJson(explanation, json).write(assumed));
  }

  private void write(Assumed assumed) throws IOException {
    json.writeStartObject();
    head.write(explanation.scenario(), explanation.verdict(), explanation.origin());
    AssumedJson.field(json, assumed);
    json.writeArrayFieldStart("parties");
    for (PartyVerdict party : explanation.verdict().verdicts()) {
      party(party);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void party(PartyVerdict party) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", party.party());
    json.writeStringField("verdict", party.verdict().id());
    RunJson.satisfaction(json, "satisfaction", party);
    RunJson.reservation(json, party);
    json.writeArrayFieldStart("stances");
    for (Finding finding : party.findings()) {
      stance(finding);
    }
    json.writeEndArray();
    new NotInForce(explanation.rules(), explanation.asOf()).write(json, party.party());
    json.writeEndObject();
  }

  private void stance(Finding finding) throws IOException {
    Rule rule = finding.stance().rule();
    json.writeStartObject();
    json.writeStringField("kind", finding.stance().kind().id());
    json.writeStringField("rule", rule.name());
    RunJson.name(json, finding.stance());
    json.writeStringField("words", new StanceWording(explanation.rules()).alone(finding.stance()));
    json.writeBooleanField("in_some", finding.inSome());
    json.writeBooleanField("given_up", finding.givenUp());
    json.writeBooleanField("given_up_in_some", finding.givenUpInSome());
    json.writeStringField("because", finding.because());
    head.claims(explanation.claims(finding));
    json.writeStringField("file", rule.place().file());
    json.writeNumberField("line", rule.place().line());
    json.writeEndObject();
  }
}
