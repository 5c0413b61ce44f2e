package parley.report.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.robust.Averaging;
import parley.model.robust.AveragingResult;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.report.AssumedJson;
import parley.report.Json;
import parley.report.RunJson;

/** What an averaging model would let through, as JSON; an unknown number is null. */
public final class AveragingJson {
  private AveragingJson() {}

  /** Writes one object. */
  public static void write(Appendable out, AveragingResult result) throws IOException {
    write(out, result, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, AveragingResult result, Assumed assumed)
      throws IOException {
    Json.write(out, json -> object(json, result, assumed));
  }

  private static void object(JsonGenerator json, AveragingResult result, Assumed assumed)
      throws IOException {
    Averaging averaging = result.averaging().value();
    json.writeStartObject();
    json.writeStringField("scenario", result.scenario());
    json.writeStringField("as_of", result.asOf().toString());
    Json.strings(json, "parties", result.parties());
    AssumedJson.field(json, assumed);
    json.writeStringField("over", result.rule().id());
    json.writeNumberField("threshold", result.threshold());
    json.writeNumberField("total", result.total());
    count(json, "pass", averaging.pass());
    count(json, "passing_deals", averaging.passingDeals());
    count(json, "crossing", averaging.crossing());
    count(json, "deals", averaging.deals());
    json.writeArrayFieldStart("red_lines");
    for (Map.Entry<RuleId, BigInteger> entry : averaging.redLines().entrySet()) {
      json.writeStartObject();
      json.writeStringField("party", entry.getKey().owner());
      json.writeStringField("rule", entry.getKey().name());
      json.writeNumberField("packages", entry.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (averaging.example().isPresent()) {
      var example = averaging.example().get();
      json.writeObjectFieldStart("example");
      json.writeNumberField("mean_satisfaction", example.mean());
      RunJson.fields(
          json,
          new PackageVerdict(
              "example", "", example.terms(), List.of(), Outcome.NO_DEAL, example.verdicts()));
      json.writeEndObject();
    } else {
      json.writeNullField("example");
    }
    json.writeBooleanField("complete", result.averaging().complete());
    Json.optional(json, "stopped", result.averaging().reason());
    json.writeStringField("note", AveragingDocument.NOTE);
    json.writeEndObject();
  }

  private static void count(JsonGenerator json, String field, Optional<BigInteger> count)
      throws IOException {
    if (count.isPresent()) {
      json.writeNumberField(field, count.get());
    } else {
      json.writeNullField(field);
    }
  }
}
