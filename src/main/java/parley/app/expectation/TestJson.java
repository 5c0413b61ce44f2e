package parley.app.expectation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.app.suite.Reached;
import parley.app.words.JsonFields;
import parley.model.expectation.Compared;
import parley.question.expectation.TestResult;
import parley.question.expectation.TestResult.Status;
import parley.question.expectation.TestResults;

/** The results of tests as JSON. */
public final class TestJson {
  private TestJson() {}

  /** A field of its own beside the results, such as {@code coverage}. */
  public record Section(String field, JsonFields.Value value) {}

  /** Writes one object. */
  public static void write(Appendable out, TestResults results, List<Section> more)
      throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartObject();
          for (Status status : Status.values()) {
            json.writeNumberField(id(status), results.count(status));
          }
          json.writeArrayFieldStart("tests");
          for (TestResult test : results.tests()) {
            test(json, test);
          }
          json.writeEndArray();
          for (Section section : more) {
            json.writeFieldName(section.field());
            section.value().write(json);
          }
          json.writeEndObject();
        });
  }

  /** {@return a list of thresholds; {@code reached} is null if it was not measured} */
  public static JsonFields.Value thresholds(List<Reached> all) {
    return json -> {
      json.writeStartArray();
      for (Reached one : all) {
        json.writeStartObject();
        json.writeStringField("name", one.name());
        json.writeNumberField("wanted", one.wanted());
        if (one.reached().isPresent()) {
          json.writeNumberField("reached", one.reached().get());
        } else {
          json.writeNullField("reached");
        }
        json.writeBooleanField("ok", one.ok());
        json.writeEndObject();
      }
      json.writeEndArray();
    };
  }

  private static void test(JsonGenerator json, TestResult test) throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", test.scenario());
    json.writeStringField("name", test.name());
    json.writeBooleanField("ok", test.status() != Status.FAILED);
    json.writeStringField("status", id(test.status()));
    json.writeStringField("file", test.place().file());
    json.writeNumberField("line", test.place().line());
    json.writeStringField("expected", test.expected());
    json.writeStringField("actual", test.actual());
    json.writeArrayFieldStart("points");
    for (Compared point : test.points()) {
      json.writeStartObject();
      json.writeStringField("field", point.field());
      json.writeStringField("expected", point.expected());
      json.writeStringField("actual", point.actual());
      json.writeBooleanField("ok", point.holds());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFields.strings(json, "tags", test.remarks().tags());
    JsonFields.optional(json, "todo", test.remarks().todo());
    JsonFields.optional(json, "stopped", test.stopped());
    JsonFields.optional(
        json, "explain", Optional.of(test.explain()).filter(e -> test.status() != Status.PASSED));
    json.writeEndObject();
  }

  private static String id(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
