package parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import parley.model.Agreement;
import parley.model.Assumed;
import parley.model.Fraction;

/** What a question assumes, as JSON; an empty object if nothing. */
public final class AssumedJson {
  private AssumedJson() {}

  /** Writes the field {@code assumed}. */
  public static void field(JsonGenerator json, Assumed assumed) throws IOException {
    json.writeObjectFieldStart("assumed");
    if (assumed.asOf().isPresent()) {
      json.writeStringField("as_of", assumed.asOf().get().toString());
    }
    if (!assumed.parties().isEmpty()) {
      Json.strings(json, "parties", assumed.parties());
    }
    if (assumed.agreement().isPresent()) {
      agreement(json, assumed.agreement().get());
    }
    if (!assumed.reservations().isEmpty()) {
      json.writeObjectFieldStart("reservation");
      for (Map.Entry<String, Fraction> one : assumed.reservations().entrySet()) {
        json.writeNumberField(one.getKey(), one.getValue().doubleValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void agreement(JsonGenerator json, Agreement agreement) throws IOException {
    json.writeObjectFieldStart("agreement");
    if (!agreement.must().isEmpty()) {
      Json.strings(json, "must", agreement.must());
    }
    if (agreement.atLeast().isPresent()) {
      json.writeNumberField("at_least", agreement.atLeast().getAsInt());
    }
    if (agreement.votesAtLeast().isPresent()) {
      json.writeNumberField("votes_at_least", agreement.votesAtLeast().getAsInt());
    }
    json.writeEndObject();
  }
}
