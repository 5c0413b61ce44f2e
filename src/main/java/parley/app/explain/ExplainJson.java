package parley.app.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import parley.app.words.AssumedJson;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Assumed;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.question.explain.Explanation;
import parley.question.explain.PartyReason;
import parley.question.explain.StanceReason;

/** Why a package fares as it does, as JSON. */
public final class ExplainJson {
  private final Explanation explanation;
  private final JsonGenerator json;
  private final PackageJson head;
  private final ReasonJson reasons;
  private final StanceWording wording;

  private ExplainJson(Explanation explanation, JsonGenerator json) {
    this.explanation = explanation;
    this.json = json;
    this.head = new PackageJson(json, explanation.register(), explanation.asOf());
    this.reasons = new ReasonJson(json, explanation);
    this.wording = new StanceWording(explanation.rules());
  }

  /** Writes one object. */
  public static void write(Appendable out, Explanation explanation) throws IOException {
    write(out, explanation, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, Explanation explanation, Assumed assumed)
      throws IOException {
    JsonFields.write(out, json -> new ExplainJson(explanation, json).write(assumed));
  }

  private void write(Assumed assumed) throws IOException {
    json.writeStartObject();
    head.write(explanation.scenario(), explanation.verdict(), explanation.origin());
    AssumedJson.field(json, assumed);
    json.writeArrayFieldStart("parties");
    for (PartyReason party : explanation.parties()) {
      party(party);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void party(PartyReason party) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", party.verdict().party());
    json.writeStringField("verdict", party.verdict().verdict().id());
    RunJson.satisfaction(json, "satisfaction", party.verdict());
    RunJson.reservation(json, party.verdict());
    json.writeArrayFieldStart("stances");
    for (StanceReason stance : party.stances()) {
      stance(stance);
    }
    json.writeEndArray();
    new NotInForce(explanation.rules(), explanation.asOf()).write(json, party.verdict().party());
    json.writeEndObject();
  }

  private void stance(StanceReason reason) throws IOException {
    Stance stance = reason.stance();
    Rule rule = stance.rule();
    json.writeStartObject();
    json.writeStringField("kind", stance.kind().id());
    json.writeStringField("rule", rule.name());
    RunJson.name(json, stance);
    json.writeStringField("words", wording.alone(stance));
    json.writeBooleanField("applies", reason.finding().isPresent());
    json.writeBooleanField("given_up", reason.finding().map(f -> f.givenUp()).orElse(false));
    json.writeStringField(
        "because", reason.finding().map(f -> f.because()).orElse(rule.because().template()));
    reasons.write("reason", reason.reason());
    json.writeArrayFieldStart("concessions");
    for (StanceReason concession : reason.concessions()) {
      stance(concession);
    }
    json.writeEndArray();
    head.claims(reason.claims());
    json.writeNumberField("confidence", rule.confidence());
    json.writeNumberField("weight", stance.weight());
    if (stance instanceof Stance.Concession concession) {
      json.writeNumberField("cost", concession.cost());
    }
    date("from", rule.inForce().from());
    date("until", rule.inForce().until());
    json.writeStringField("file", rule.place().file());
    json.writeNumberField("line", rule.place().line());
    json.writeEndObject();
  }

  private void date(String field, Optional<LocalDate> day) throws IOException {
    JsonFields.optional(json, field, day.map(LocalDate::toString));
  }
}
