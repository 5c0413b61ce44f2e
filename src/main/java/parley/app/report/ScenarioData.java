package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.JsonFields;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Repair;
import parley.space.zone.Zone;
import parley.space.zone.ZoneOnDay;

/**
 * A scenario for the page. Rules stand as their places among the case's; counts of packages are
 * strings, as they may be larger than a number of the page's language can hold.
 */
final class ScenarioData {
  private final JsonGenerator json;
  private final PageScenario scenario;
  private final List<RuleId> rules;

  ScenarioData(JsonGenerator json, PageScenario scenario) {
    this.json = json;
    this.scenario = scenario;
    this.rules = scenario.rules().rules().stream().map(Rule::id).toList();
  }

  void write(int caseNumber) throws IOException {
    json.writeStartObject();
    json.writeNumberField("case", caseNumber);
    json.writeStringField("name", scenario.verdict().scenario());
    json.writeStringField("title", scenario.verdict().title());
    json.writeStringField("asOf", scenario.verdict().asOf().toString());
    JsonFields.strings(json, "parties", scenario.verdict().parties());
    JsonFields.strings(json, "order", scenario.order());
    packages();
    diagnosis(scenario.diagnosis().diagnosis().value());
    JsonFields.optional(json, "stopped", scenario.diagnosis().stopped());
    zone(scenario.diagnosis().zone().value());
    json.writeArrayFieldStart("days");
    for (ZoneOnDay day : scenario.days()) {
      day(day);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void packages() throws IOException {
    json.writeArrayFieldStart("packages");
    List<PackageVerdict> verdicts = scenario.verdict().packages();
    for (int i = 0; i < verdicts.size(); i++) {
      onePackage(verdicts.get(i), scenario.proposals().get(i));
    }
    json.writeEndArray();
  }

  private void onePackage(PackageVerdict verdict, PageProposal proposal) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", verdict.id());
    json.writeStringField("title", verdict.title());
    JsonFields.strings(json, "claims", proposal.claims());
    JsonFields.map(json, "stated", proposal.stated().options());
    JsonFields.strings(json, "open", verdict.open());
    json.writeStringField("outcome", verdict.outcome().id());
    Map<String, String> verdicts = new LinkedHashMap<>();
    for (PartyVerdict party : verdict.verdicts()) {
      verdicts.put(party.party(), party.verdict().id());
    }
    JsonFields.map(json, "verdicts", verdicts);
    json.writeEndObject();
  }

  private void diagnosis(Diagnosis diagnosis) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : diagnosis.conflicts()) {
      rules(conflict.stances());
    }
    json.writeEndArray();
    json.writeBooleanField("moreConflicts", diagnosis.moreConflicts());
    json.writeArrayFieldStart("repairs");
    for (Repair repair : diagnosis.repairs()) {
      json.writeStartObject();
      json.writeFieldName("stances");
      rules(repair.stances());
      count("deals", repair.deals());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("moreRepairs", diagnosis.moreRepairs());
  }

  private void day(ZoneOnDay day) throws IOException {
    json.writeStartObject();
    json.writeStringField("day", day.day().toString());
    json.writeFieldName("starts");
    rules(day.starts());
    json.writeFieldName("ends");
    rules(day.ends());
    JsonFields.optional(json, "stopped", day.zone().reason());
    zone(day.zone().value());
    json.writeEndObject();
  }

  private void zone(Zone zone) throws IOException {
    count("total", Optional.of(zone.total()));
    count("deals", zone.deals());
    json.writeObjectFieldStart("accepts");
    for (Map.Entry<String, BigInteger> entry : zone.accepts().entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue().toString());
    }
    json.writeEndObject();
  }

  private void count(String field, Optional<BigInteger> count) throws IOException {
    JsonFields.optional(json, field, count.map(BigInteger::toString));
  }

  private void rules(Collection<RuleId> ids) throws IOException {
    json.writeStartArray();
    for (RuleId id : ids) {
      json.writeNumber(rules.indexOf(id));
    }
    json.writeEndArray();
  }
}
