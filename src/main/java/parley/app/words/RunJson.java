package parley.app.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.model.Assumed;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.verdict.Choice;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;

/** What parties do with the packages of scenarios, as JSON. */
public final class RunJson {
  private RunJson() {}

  /** Further fields of a scenario's object. */
  public interface Fields {
    /**
     * Writes them into the object that is open.
     *
     * @param place the scenario's in the list
     */
    void write(JsonGenerator json, int place) throws IOException;
  }

  /** Writes one object. */
  public static void write(Appendable out, ScenarioVerdict scenario) throws IOException {
    write(out, scenario, (json, place) -> AssumedJson.field(json, Assumed.nothing()));
  }

  /** Writes one object with further fields. */
  public static void write(Appendable out, ScenarioVerdict scenario, Fields more)
      throws IOException {
    JsonFields.write(out, json -> scenario(json, scenario, more, 0));
  }

  /** Writes a list of objects. */
  public static void writeAll(Appendable out, List<ScenarioVerdict> scenarios) throws IOException {
    writeAll(out, scenarios, (json, place) -> AssumedJson.field(json, Assumed.nothing()));
  }

  /** Writes a list of objects with further fields. */
  public static void writeAll(Appendable out, List<ScenarioVerdict> scenarios, Fields more)
      throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartArray();
          for (int i = 0; i < scenarios.size(); i++) {
            scenario(json, scenarios.get(i), more, i);
          }
          json.writeEndArray();
        });
  }

  private static void scenario(JsonGenerator json, ScenarioVerdict scenario, Fields more, int place)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", scenario.scenario());
    json.writeStringField("as_of", scenario.asOf().toString());
    JsonFields.strings(json, "parties", scenario.parties());
    json.writeArrayFieldStart("packages");
    for (PackageVerdict verdict : scenario.packages()) {
      json.writeStartObject();
      fields(json, verdict);
      json.writeEndObject();
    }
    json.writeEndArray();
    more.write(json, place);
    json.writeEndObject();
  }

  /** Writes a package's fields into the object that is open. */
  public static void fields(JsonGenerator json, PackageVerdict verdict) throws IOException {
    json.writeStringField("id", verdict.id());
    json.writeStringField("title", verdict.title());
    JsonFields.map(json, "terms", verdict.terms().options());
    JsonFields.strings(json, "open", verdict.open());
    json.writeStringField("outcome", verdict.outcome().id());
    contradictions(json, verdict.contradictions());
    json.writeArrayFieldStart("verdicts");
    for (PartyVerdict party : verdict.verdicts()) {
      party(json, party);
    }
    json.writeEndArray();
    if (!verdict.open().isEmpty()) {
      choices(json, "deal_if", verdict.dealIf());
      json.writeBooleanField("complete", verdict.stopped().isEmpty());
      JsonFields.optional(json, "stopped", verdict.stopped());
    }
  }

  private static void contradictions(JsonGenerator json, List<Contradiction> contradictions)
      throws IOException {
    json.writeArrayFieldStart("impossible");
    for (Contradiction contradiction : contradictions) {
      Rule rule = contradiction.impossibility().rule();
      json.writeStartObject();
      json.writeStringField("rule", rule.name());
      json.writeStringField("because", contradiction.because());
      json.writeBooleanField("in_some", contradiction.inSome());
      JsonFields.strings(json, "claims", rule.claims());
      json.writeStringField("file", rule.place().file());
      json.writeNumberField("line", rule.place().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes one object with a party's verdict and its findings. */
  public static void party(JsonGenerator json, PartyVerdict party) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", party.party());
    json.writeStringField("verdict", party.verdict().id());
    satisfaction(json, "satisfaction", party);
    reservation(json, party);
    if (party.leeway().isPresent()) {
      leeway(json, party.leeway().get());
    }
    json.writeArrayFieldStart("findings");
    for (Finding finding : party.findings()) {
      json.writeStartObject();
      finding(json, finding);
      if (party.leeway().isPresent()) {
        json.writeBooleanField("in_some", finding.inSome());
        json.writeBooleanField("given_up_in_some", finding.givenUpInSome());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes a field with a party's satisfaction; null if it is silent. */
  public static void satisfaction(JsonGenerator json, String field, PartyVerdict party)
      throws IOException {
    if (party.isSilent()) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, party.satisfaction());
    }
  }

  /** Writes a field with the least satisfaction at which the party accepts, or null. */
  public static void reservation(JsonGenerator json, PartyVerdict party) throws IOException {
    if (party.reservation().isPresent()) {
      json.writeNumberField("reservation", party.reservation().get().doubleValue());
    } else {
      json.writeNullField("reservation");
    }
  }

  private static void leeway(JsonGenerator json, Leeway leeway) throws IOException {
    json.writeNumberField("most_satisfaction", leeway.mostSatisfaction());
    JsonFields.strings(json, "depends_on", leeway.dependsOn());
    choices(json, "accepts_if", leeway.acceptsIf());
    json.writeBooleanField("accepts_if_more", leeway.more());
  }

  private static void choices(JsonGenerator json, String field, List<Choice> choices)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Choice choice : choices) {
      json.writeStartObject();
      for (Map.Entry<String, List<String>> entry : choice.options().entrySet()) {
        JsonFields.strings(json, entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    Stance stance = finding.stance();
    Rule rule = stance.rule();
    json.writeStringField("kind", stance.kind().id());
    json.writeStringField("rule", rule.name());
    name(json, stance);
    json.writeBooleanField("given_up", finding.givenUp());
    json.writeStringField("because", finding.because());
    JsonFields.strings(json, "claims", rule.claims());
    json.writeNumberField("confidence", rule.confidence());
    json.writeStringField("file", rule.place().file());
    json.writeNumberField("line", rule.place().line());
  }

  /** The demand's name; null for a red line. */
  public static void name(JsonGenerator json, Stance stance) throws IOException {
    json.writeFieldName("name");
    if (stance.demandName().isPresent()) {
      json.writeString(stance.demandName().get());
    } else {
      json.writeNull();
    }
  }
}
