package parley.app.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import parley.app.words.JsonFields;
import parley.model.Fraction;
import parley.question.diff.Difference;
import parley.question.diff.NumberChange;
import parley.question.diff.TextChange;

/** Numbers and texts that changed, as JSON. */
final class ChangedJson {
  private ChangedJson() {}

  /** Writes the fields {@code numbers} and {@code texts} of the object that is open. */
  static void write(JsonGenerator json, Difference difference) throws IOException {
    json.writeArrayFieldStart("numbers");
    for (NumberChange change : difference.numbers()) {
      json.writeStartObject();
      json.writeStringField("party", change.party());
      JsonFields.optional(json, "rule", change.rule());
      json.writeStringField("what", change.what());
      number(json, "old", change.old());
      number(json, "new", change.now());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("texts");
    for (TextChange change : difference.texts()) {
      json.writeStartObject();
      json.writeStringField("file", change.file());
      json.writeStringField("what", change.what());
      json.writeStringField("old", change.old());
      json.writeStringField("new", change.now());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String field, Optional<Fraction> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.get().doubleValue());
    } else {
      json.writeNullField(field);
    }
  }
}
