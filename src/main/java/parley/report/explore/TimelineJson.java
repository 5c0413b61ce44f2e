package parley.report.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.result.Conflict;
import parley.model.timeline.Moment;
import parley.model.timeline.Timeline;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.report.AssumedJson;
import parley.report.Json;

/** A timeline as JSON; what a limit kept from being found is null. */
public final class TimelineJson {
  private final JsonGenerator json;
  private final Timeline timeline;

  private TimelineJson(JsonGenerator json, Timeline timeline) {
    this.json = json;
    this.timeline = timeline;
  }

  /** Writes one object. */
  public static void write(Appendable out, Timeline timeline) throws IOException {
    write(out, timeline, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, Timeline timeline, Assumed assumed) throws IOException {
    Json.write(out, json -> new TimelineJson(json, timeline).write(assumed));
  }

  private void write(Assumed assumed) throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", timeline.scenario());
    json.writeStringField("today", timeline.today().toString());
    Json.strings(json, "parties", timeline.parties());
    AssumedJson.field(json, assumed);
    json.writeNumberField("total", timeline.total());
    json.writeArrayFieldStart("dates");
    for (Moment moment : timeline.moments()) {
      moment(moment);
    }
    json.writeEndArray();
    json.writeBooleanField("complete", timeline.stopped().isEmpty());
    Json.optional(json, "stopped", timeline.stopped());
    json.writeEndObject();
  }

  private void moment(Moment moment) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", moment.turn().date().toString());
    stances("starts", moment.turn().starts(), true);
    stances("ends", moment.turn().ends(), true);
    json.writeNumberField("in_force", moment.turn().inForce());
    count("deals", moment.zone().deals());
    count("unopposed", moment.zone().unopposed());
    conflicts("conflicts", Optional.of(moment.zone().conflicts()));
    json.writeBooleanField("more_conflicts", moment.zone().more());
    conflicts("came", moment.came());
    conflicts("dissolved", moment.dissolved());
    verdicts(moment);
    json.writeBooleanField("complete", moment.zone().stopped().isEmpty());
    json.writeEndObject();
  }

  private void count(String field, Optional<BigInteger> count) throws IOException {
    if (count.isPresent()) {
      json.writeNumberField(field, count.get());
    } else {
      json.writeNullField(field);
    }
  }

  private void verdicts(Moment moment) throws IOException {
    json.writeObjectFieldStart("verdicts");
    for (PackageVerdict one : moment.packages()) {
      json.writeObjectFieldStart(one.id());
      for (PartyVerdict party : one.verdicts()) {
        json.writeStringField(party.party(), party.verdict().id());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("outcomes");
    for (PackageVerdict one : moment.packages()) {
      json.writeStringField(one.id(), one.outcome().id());
    }
    json.writeEndObject();
  }

  private void conflicts(String field, Optional<List<Conflict>> conflicts) throws IOException {
    if (conflicts.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeArrayFieldStart(field);
    for (Conflict conflict : conflicts.get()) {
      json.writeStartObject();
      stances("stances", conflict.stances(), false);
      json.writeNumberField("confidence", conflict.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stances(String field, List<RuleId> ids, boolean whole) throws IOException {
    json.writeArrayFieldStart(field);
    for (RuleId id : ids) {
      json.writeStartObject();
      json.writeStringField("party", id.owner());
      json.writeStringField("rule", id.name());
      Optional<Stance> stance = timeline.rules().stance(id).filter(s -> whole);
      if (stance.isPresent()) {
        json.writeStringField("kind", stance.get().kind().id());
        Json.strings(json, "claims", stance.get().rule().claims());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
