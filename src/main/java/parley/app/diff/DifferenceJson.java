package parley.app.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.naming.NameChange;
import parley.question.diff.AgendaChange;
import parley.question.diff.DayDifference;
import parley.question.diff.DayDifference.Zones;
import parley.question.diff.Difference;
import parley.question.diff.Example;
import parley.question.diff.OtherDays;
import parley.question.diff.PartyDifference;
import parley.question.diff.RuleChange;
import parley.question.diff.VerdictMove;

/** A comparison as JSON; where several days are compared, each package counts once a day. */
public final class DifferenceJson {
  private final JsonGenerator json;

  private DifferenceJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object. */
  public static void write(Appendable out, ComparedSides compared) throws IOException {
    JsonFields.write(out, json -> new DifferenceJson(json).write(compared));
  }

  private void write(ComparedSides compared) throws IOException {
    Difference difference = compared.difference();
    json.writeStartObject();
    json.writeStringField("old", compared.before());
    json.writeStringField("new", compared.after());
    json.writeBooleanField("equivalent", difference.isEquivalent());
    json.writeNumberField("packages", difference.shared().size());
    renamed(compared.renamed());
    agenda(difference.agenda());
    rules(difference.rules());
    parties(difference.parties());
    zone("deals", difference.zone());
    json.writeArrayFieldStart("examples");
    for (DayDifference day : difference.days()) {
      for (Example example : day.examples()) {
        example(day, example);
      }
    }
    json.writeEndArray();
    days(difference.days());
    otherDays(difference.otherDays());
    SilentJson.write(json, compared);
    ChangedJson.write(json, difference);
    json.writeBooleanField("complete", difference.stopped().isEmpty());
    JsonFields.optional(json, "stopped", difference.stopped());
    json.writeEndObject();
  }

  private void renamed(List<NameChange> changes) throws IOException {
    json.writeArrayFieldStart("renamed");
    for (NameChange change : changes) {
      json.writeStartObject();
      json.writeStringField("kind", change.old().kind().id());
      json.writeStringField("old", change.old().toString());
      json.writeStringField("new", change.now());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void agenda(List<AgendaChange> changes) throws IOException {
    json.writeArrayFieldStart("agenda");
    for (AgendaChange change : changes) {
      json.writeStartObject();
      json.writeStringField("what", change.what().words().replace(' ', '_'));
      json.writeStringField("change", change.how().id());
      json.writeStringField("id", change.id());
      JsonFields.optional(json, "option", change.option());
      json.writeStringField("detail", change.detail());
      json.writeBooleanField("decides", change.decides());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rules(List<RuleChange> changes) throws IOException {
    json.writeArrayFieldStart("stances");
    for (RuleChange change : changes) {
      json.writeStartObject();
      json.writeStringField("change", change.kind().id());
      stance(change.id());
      JsonFields.optional(json, "was", change.before().map(Rule::name));
      json.writeStringField("states", change.words());
      JsonFields.strings(json, "aspects", change.aspects());
      json.writeStringField("file", change.place().file());
      json.writeNumberField("line", change.place().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stance(RuleId id) throws IOException {
    json.writeStringField("party", id.owner());
    json.writeStringField("rule", id.name());
  }

  private void parties(List<PartyDifference> parties) throws IOException {
    json.writeObjectFieldStart("parties");
    for (PartyDifference party : parties) {
      json.writeObjectFieldStart(party.party());
      json.writeStringField("relation", party.relation().id());
      json.writeObjectFieldStart("moves");
      for (Map.Entry<VerdictMove, BigInteger> move : party.moves().entrySet()) {
        json.writeNumberField(move.getKey().id(), move.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void zone(String name, Optional<Zones> zone) throws IOException {
    if (zone.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("old", zone.get().before());
    json.writeNumberField("new", zone.get().after());
    json.writeNumberField("lost", zone.get().lost());
    json.writeNumberField("gained", zone.get().gained());
    json.writeEndObject();
  }

  private void example(DayDifference day, Example example) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", day.day().toString());
    json.writeStringField("party", example.party());
    json.writeStringField("from", example.move().from().id());
    json.writeStringField("to", example.move().to().id());
    JsonFields.map(json, "terms", example.terms().options());
    json.writeArrayFieldStart("stances");
    for (Rule rule : example.responsible()) {
      json.writeStartObject();
      stance(rule.id());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("before");
    RunJson.party(json, example.before());
    json.writeFieldName("after");
    RunJson.party(json, example.after());
    json.writeEndObject();
  }

  private void otherDays(OtherDays others) throws IOException {
    json.writeObjectFieldStart("other_dates");
    JsonFields.strings(
        json, "differing", others.differing().stream().map(LocalDate::toString).toList());
    json.writeBooleanField("complete", others.whole());
    json.writeEndObject();
  }

  private void days(List<DayDifference> days) throws IOException {
    json.writeArrayFieldStart("dates");
    for (DayDifference day : days) {
      json.writeStartObject();
      json.writeStringField("date", day.day().toString());
      json.writeBooleanField("equivalent", day.isEquivalent() && day.zone().isPresent());
      parties(day.parties());
      zone("deals", day.zone());
      zone("possible", day.possible());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
