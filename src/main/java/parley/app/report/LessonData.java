package parley.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import parley.app.words.JsonFields;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.space.logic.Logic;
import parley.space.logic.Setting;

/**
 * A case and one scenario for the pages of a class: its packages by their terms alone, without what
 * anybody does with them.
 *
 * @param rules all that the page may know
 * @param parties whose verdicts it shows
 */
record LessonData(RuleSet rules, Register register, ScenarioVerdict verdict, List<String> parties) {
  LessonData {
    parties = List.copyOf(parties);
  }

  /** {@return JSON that can stand inside a script element} */
  String text(String producer) throws IOException {
    return PageData.of(json -> write(json, producer));
  }

  private void write(JsonGenerator json, String producer) throws IOException {
    json.writeStartObject();
    json.writeStringField("producer", producer);
    json.writeArrayFieldStart("cases");
    new CaseData(json).write(rules, register);
    json.writeEndArray();
    json.writeArrayFieldStart("scenarios");
    scenario(json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void scenario(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("case", 0);
    json.writeStringField("name", verdict.scenario());
    json.writeStringField("title", verdict.title());
    json.writeStringField("asOf", verdict.asOf().toString());
    JsonFields.strings(json, "parties", parties);
    JsonFields.strings(json, "order", Logic.order(Setting.of(rules, verdict.asOf(), parties)));
    json.writeArrayFieldStart("packages");
    for (PackageVerdict proposed : verdict.packages()) {
      json.writeStartObject();
      json.writeStringField("id", proposed.id());
      json.writeStringField("title", proposed.title());
      JsonFields.map(json, "stated", proposed.terms().options());
      JsonFields.strings(json, "open", proposed.open());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
