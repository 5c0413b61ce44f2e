package parley.app.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import parley.app.words.JsonFields;
import parley.diagnostic.Diagnostic;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;
import parley.question.verify.Verification;

/** What the checks have found, as one object. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * Writes it.
   *
   * @param verified empty unless the two readings were compared; it then has a field of its own
   */
  public static void write(Appendable out, CheckResult result, List<Verification> verified)
      throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("findings");
          for (Diagnostic finding : result.findings()) {
            json.writeStartObject();
            finding(json, finding);
            json.writeEndObject();
          }
          json.writeEndArray();
          accepted(json, result.accepted());
          json.writeBooleanField("complete", result.unchecked().isEmpty());
          JsonFields.strings(json, "unchecked", result.unchecked());
          if (!verified.isEmpty()) {
            verified(json, verified);
          }
          json.writeEndObject();
        });
  }

  private static void accepted(JsonGenerator json, List<Accepted> all) throws IOException {
    json.writeArrayFieldStart("accepted");
    for (Accepted one : all) {
      json.writeStartObject();
      finding(json, one.finding());
      json.writeStringField("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void verified(JsonGenerator json, List<Verification> all) throws IOException {
    json.writeArrayFieldStart("verified");
    for (Verification verified : all) {
      json.writeStartObject();
      json.writeStringField("case", verified.caseId());
      json.writeNumberField("packages", verified.packages());
      JsonFields.strings(json, "dates", verified.days().stream().map(LocalDate::toString).toList());
      json.writeNumberField("seed", verified.seed());
      json.writeBooleanField("complete", verified.stopped().isEmpty());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Diagnostic problem) throws IOException {
    json.writeStringField("code", problem.code().id());
    json.writeStringField("severity", problem.severity().id());
    json.writeStringField("file", problem.place().file());
    json.writeNumberField("line", problem.place().line());
    json.writeNumberField("column", problem.place().column());
    json.writeStringField("message", problem.message());
    JsonFields.optional(json, "help", problem.help());
  }
}
