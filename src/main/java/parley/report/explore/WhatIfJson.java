package parley.report.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.model.RuleId;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.model.whatif.Alteration;
import parley.model.whatif.Difference;
import parley.model.whatif.PartyDifference;
import parley.model.whatif.Side;
import parley.model.whatif.WhatIfResult;
import parley.model.whatif.WhatIfSeries;
import parley.model.whatif.WhatIfSeries.OfIssues;
import parley.model.whatif.WhatIfSeries.Variant;
import parley.report.Json;
import parley.report.RunJson;

/** Before and after, each as a package in {@code run}, and what moves, as JSON. */
public final class WhatIfJson {
  private WhatIfJson() {}

  /** Writes one object. */
  public static void write(Appendable out, WhatIfResult result) throws IOException {
    Json.write(out, json -> object(json, result));
  }

  /** Writes a list of objects. */
  public static void writeAll(Appendable out, List<WhatIfResult> results) throws IOException {
    Json.write(out, json -> list(json, results));
  }

  /**
   * {@return the field {@code what_ifs} of scenarios that {@code run} writes}
   *
   * @param ofScenarios the results of each, in their order
   */
  public static RunJson.Fields field(List<List<WhatIfResult>> ofScenarios) {
    return (json, place) -> {
      json.writeFieldName("what_ifs");
      list(json, ofScenarios.get(place));
    };
  }

  private static void list(JsonGenerator json, List<WhatIfResult> results) throws IOException {
    json.writeStartArray();
    for (WhatIfResult result : results) {
      object(json, result);
    }
    json.writeEndArray();
  }

  /** Writes one object, with a field for each variant. */
  public static void write(Appendable out, WhatIfSeries series) throws IOException {
    Json.write(out, json -> series(json, series));
  }

  private static void object(JsonGenerator json, WhatIfResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", result.scenario());
    Json.optional(json, "what_if", result.name());
    json.writeStringField("package", result.packageId());
    alteration(json, result.alteration());
    side(json, "before", result.before());
    side(json, "after", result.after());
    moves(json, result.difference());
    json.writeEndObject();
  }

  private static void series(JsonGenerator json, WhatIfSeries series) throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", series.scenario());
    json.writeStringField("package", series.packageId());
    alteration(json, series.alteration());
    if (series.axis() instanceof OfIssues of) {
      Json.strings(json, "each", of.issues());
    } else {
      json.writeStringField("each", "stance");
    }
    side(json, "before", series.before());
    side(json, "after", series.after());
    moves(json, series.difference());
    json.writeArrayFieldStart("variants");
    for (Variant variant : series.variants()) {
      json.writeStartObject();
      alteration(json, variant.alteration());
      side(json, "after", variant.after());
      moves(json, variant.difference());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void alteration(JsonGenerator json, Alteration alteration) throws IOException {
    json.writeObjectFieldStart("change");
    Json.map(json, "set", alteration.set().options());
    Json.strings(json, "open", alteration.open());
    json.writeArrayFieldStart("without");
    for (RuleId rule : alteration.without()) {
      json.writeStartObject();
      json.writeStringField("party", rule.owner());
      json.writeStringField("rule", rule.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.strings(json, "with", alteration.with());
    Json.optional(json, "as_of", alteration.asOf().map(Object::toString));
    Json.strings(json, "parties", alteration.parties());
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String field, Side side) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("as_of", side.asOf().toString());
    RunJson.fields(json, side.verdict());
    json.writeEndObject();
  }

  private static void moves(JsonGenerator json, Difference difference) throws IOException {
    json.writeArrayFieldStart("moves");
    for (PartyDifference party : difference.moved()) {
      json.writeStartObject();
      json.writeStringField("party", party.party());
      Json.optional(json, "from", party.before().map(v -> v.verdict().id()));
      Json.optional(json, "to", party.after().map(v -> v.verdict().id()));
      number(json, "satisfaction_from", party.before());
      number(json, "satisfaction_to", party.after());
      Json.strings(json, "appears", rules(party.appears()));
      Json.strings(json, "goes", rules(party.goes()));
      Json.strings(json, "changed", rules(party.changed()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.stance().rule().name()).toList();
  }

  private static void number(JsonGenerator json, String field, Optional<PartyVerdict> verdict)
      throws IOException {
    if (verdict.isPresent()) {
      RunJson.satisfaction(json, field, verdict.get());
    } else {
      json.writeNullField(field);
    }
  }
}
