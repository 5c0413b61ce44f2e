package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import parley.model.Because;
import parley.model.Because.Chosen;
import parley.model.Because.Text;
import parley.model.Conclusion;
import parley.model.Impossibility;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.claim.Citations;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/**
 * The rules of a case for the page: conclusions first, each after those that it rests on, then what
 * rules packages out.
 */
final class RuleData {
  private final JsonGenerator json;
  private final RuleSet rules;
  private final Register register;
  private final ConditionData conditions;

  RuleData(JsonGenerator json, RuleSet rules, Register register) {
    this.json = json;
    this.rules = rules;
    this.register = register;
    this.conditions = new ConditionData(json, rules.agenda());
  }

  void write() throws IOException {
    json.writeArrayFieldStart("rules");
    for (Conclusion conclusion : rules.conclusions()) {
      json.writeStartObject();
      json.writeStringField("kind", "conclusion");
      json.writeStringField("concludes", conclusion.name());
      rule(conclusion.rule());
      json.writeEndObject();
    }
    for (Impossibility impossibility : rules.impossibilities()) {
      json.writeStartObject();
      json.writeStringField("kind", "impossible");
      rule(impossibility.rule());
      json.writeEndObject();
    }
    for (Stance stance : rules.stances()) {
      json.writeStartObject();
      json.writeStringField("kind", stance.kind().id());
      stance(stance);
      rule(stance.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stance(Stance stance) throws IOException {
    if (stance.demandName().isPresent()) {
      json.writeStringField("demand", stance.demandName().orElseThrow());
    }
    json.writeNumberField("weight", stance.weight());
    json.writeStringField("weightWords", stance.exactWeight().toString());
    if (stance instanceof Concession concession) {
      json.writeNumberField("cost", concession.cost());
      json.writeStringField("costWords", concession.exactCost().toString());
    }
  }

  private void rule(Rule rule) throws IOException {
    json.writeStringField("owner", rule.owner());
    json.writeStringField("name", rule.name());
    json.writeNumberField("confidence", rule.confidence());
    if (rule.confidence() < 1) {
      json.writeStringField("confidenceWords", rule.exactConfidence().toString());
    }
    if (rule.inForce().from().isPresent()) {
      json.writeStringField("from", rule.inForce().from().orElseThrow().toString());
    }
    if (rule.inForce().until().isPresent()) {
      json.writeStringField("until", rule.inForce().until().orElseThrow().toString());
    }
    json.writeStringField("file", rule.place().file());
    json.writeNumberField("line", rule.place().line());
    because(rule.because());
    json.writeArrayFieldStart("claims");
    List<Claim> all = register.claims();
    for (Claim claim : Citations.supporting(rule, register)) {
      json.writeNumber(all.indexOf(claim));
    }
    json.writeEndArray();
    json.writeFieldName("when");
    conditions.write(rule.condition());
  }

  /** Words as they are, and an issue's place where the package's term is put in. */
  private void because(Because because) throws IOException {
    json.writeArrayFieldStart("because");
    for (Because.Part part : because.parts()) {
      if (part instanceof Text text) {
        json.writeString(text.text());
      } else if (part instanceof Chosen chosen) {
        json.writeNumber(rules.agenda().issueIds().indexOf(chosen.issue()));
      }
    }
    json.writeEndArray();
  }
}
