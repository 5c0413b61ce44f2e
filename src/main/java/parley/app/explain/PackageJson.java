package parley.app.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import parley.app.words.ClaimJson;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.PackageVerdict;
import parley.question.explain.Origin;

/**
 * Writes the first fields of an explanation: of which package it is, and on what that rests.
 *
 * @param asOf the day on which sources published later are marked as such
 */
record PackageJson(JsonGenerator json, Register register, LocalDate asOf) {
  void write(String scenario, PackageVerdict verdict, Origin origin) throws IOException {
    json.writeStringField("scenario", scenario);
    json.writeStringField("as_of", asOf.toString());
    json.writeObjectFieldStart("package");
    RunJson.fields(json, verdict);
    json.writeEndObject();
    JsonFields.map(json, "stated", origin.stated().options());
    claims(origin.claims());
    json.writeArrayFieldStart("based_on");
    for (Origin.Base base : origin.bases()) {
      json.writeStartObject();
      json.writeStringField("package", base.id());
      claims(base.claims());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the field {@code claims} of the object that is open. */
  void claims(List<Claim> claims) throws IOException {
    ClaimJson.all(json, claims, register, asOf);
  }
}
