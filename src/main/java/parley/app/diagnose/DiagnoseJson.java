package parley.app.diagnose;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.app.search.SearchJson;
import parley.app.words.AssumedJson;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.verdict.PartyVerdict;
import parley.question.diagnose.Change;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Leverage;
import parley.question.diagnose.Repair;

/** Why there is no deal, as JSON; a number that a limit kept from being found is null. */
public final class DiagnoseJson {
  private final JsonGenerator json;
  private final DiagnosisResult result;

  private DiagnoseJson(JsonGenerator json, DiagnosisResult result) {
    this.json = json;
    this.result = result;
  }

  /** Writes one object. */
  public static void write(Appendable out, DiagnosisResult result) throws IOException {
    write(out, result, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, DiagnosisResult result, Assumed assumed)
      throws IOException {
    JsonFields.write(out, json -> new DiagnoseJson(json, result).write(assumed));
  }

  private void write(Assumed assumed) throws IOException {
    Diagnosis diagnosis = result.diagnosis().value();
    json.writeStartObject();
    json.writeStringField("scenario", result.scenario());
    json.writeStringField("as_of", result.asOf().toString());
    JsonFields.strings(json, "parties", result.parties());
    AssumedJson.field(json, assumed);
    JsonFields.strings(json, "silent", result.zone().value().silent());
    json.writeNumberField("total", result.zone().value().total());
    SearchJson.count(json, "deals", diagnosis.deals());
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : diagnosis.conflicts()) {
      json.writeStartObject();
      stances(conflict.stances());
      json.writeNumberField("confidence", conflict.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("more_conflicts", diagnosis.moreConflicts());
    json.writeArrayFieldStart("repairs");
    for (Repair repair : diagnosis.repairs()) {
      repair(repair);
    }
    json.writeEndArray();
    json.writeBooleanField("more_repairs", diagnosis.moreRepairs());
    SearchJson.count(json, "only_reserved", diagnosis.onlyReserved());
    leverage(diagnosis.leverage());
    changes();
    json.writeBooleanField("complete", result.stopped().isEmpty());
    JsonFields.optional(json, "stopped", result.stopped());
    json.writeEndObject();
  }

  private void stances(List<RuleId> ids) throws IOException {
    json.writeArrayFieldStart("stances");
    for (RuleId id : ids) {
      json.writeStartObject();
      stance(id);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stance(RuleId id) throws IOException {
    json.writeStringField("party", id.owner());
    json.writeStringField("rule", id.name());
  }

  private void repair(Repair repair) throws IOException {
    json.writeStartObject();
    stances(repair.stances());
    json.writeNumberField("cost", repair.cost());
    json.writeNumberField("confidence", repair.confidence());
    SearchJson.count(json, "deals", repair.deals());
    if (repair.best().isPresent()) {
      JsonFields.map(json, "deal", repair.best().get().terms().options());
      json.writeObjectFieldStart("satisfaction");
      for (PartyVerdict verdict : repair.best().get().verdicts()) {
        RunJson.satisfaction(json, verdict.party(), verdict);
      }
      json.writeEndObject();
    } else {
      JsonFields.optional(json, "deal", Optional.empty());
    }
    json.writeEndObject();
  }

  private void leverage(List<Leverage> all) throws IOException {
    json.writeArrayFieldStart("leverage");
    for (Leverage leverage : all) {
      json.writeStartObject();
      stance(leverage.stance());
      json.writeNumberField("deals", leverage.deals());
      json.writeBooleanField("idle", leverage.idle());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void changes() throws IOException {
    if (result.changes().isEmpty()) {
      return;
    }
    DiagnosisResult.OfPackage of = result.changes().get();
    json.writeStringField("package", of.id());
    json.writeNumberField("accepting", of.answer().value().accepting());
    json.writeArrayFieldStart("changes");
    for (Change change : of.answer().value().found()) {
      json.writeStartObject();
      JsonFields.map(json, "set", change.set());
      json.writeStringField("outcome", change.outcome().id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("more_changes", of.answer().value().more());
  }
}
