package parley.report.explore;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.model.robust.FlipSet;
import parley.model.robust.PackageOdds;
import parley.model.robust.PartyOdds;
import parley.model.robust.RobustResult;
import parley.model.robust.Swing;
import parley.model.verdict.Outcome;
import parley.report.AssumedJson;
import parley.report.Json;

/** How robust outcomes are, as JSON; probabilities are numbers from 0 to 1. */
public final class RobustJson {
  private final JsonGenerator json;
  private final RobustResult result;

  private RobustJson(JsonGenerator json, RobustResult result) {
    this.json = json;
    this.result = result;
  }

  /** Writes one object. */
  public static void write(Appendable out, RobustResult result) throws IOException {
    write(out, result, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, RobustResult result, Assumed assumed)
      throws IOException {
    Json.write(out, json -> new RobustJson(json, result).write(assumed));
  }

  private void write(Assumed assumed) throws IOException {
    json.writeStartObject();
    json.writeStringField("scenario", result.scenario());
    json.writeStringField("as_of", result.asOf().toString());
    Json.strings(json, "parties", result.parties());
    json.writeNumberField("in_force", result.inForce());
    json.writeNumberField("unsure", result.unsure());
    AssumedJson.field(json, assumed);
    json.writeArrayFieldStart("confidences");
    for (Map.Entry<RuleId, Double> one : result.confidences().assumed().entrySet()) {
      json.writeStartObject();
      stance(one.getKey());
      json.writeNumberField("confidence", one.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("packages");
    for (PackageOdds odds : result.packages()) {
      odds(odds, true);
    }
    json.writeEndArray();
    Json.strings(json, "left_out", result.open());
    json.writeArrayFieldStart("best");
    for (PackageOdds odds : result.best().value().found()) {
      odds(odds, false);
    }
    json.writeEndArray();
    json.writeBooleanField("more_best", result.best().value().more());
    json.writeBooleanField("complete", result.best().complete());
    Json.optional(json, "stopped", result.best().reason());
    json.writeStringField("note", RobustDocument.NOTE);
    json.writeEndObject();
  }

  private void odds(PackageOdds odds, boolean named) throws IOException {
    json.writeStartObject();
    if (named) {
      json.writeStringField("id", odds.verdict().id());
    }
    Json.map(json, "terms", odds.verdict().terms().options());
    json.writeStringField("outcome", odds.verdict().outcome().id());
    json.writeNumberField("deal", odds.deal());
    json.writeArrayFieldStart("parties");
    for (PartyOdds party : odds.parties()) {
      json.writeStartObject();
      json.writeStringField("party", party.party());
      json.writeNumberField("accepts", party.accepts());
      json.writeNumberField("holds_out", party.holdsOut());
      json.writeNumberField("rejects", party.rejects());
      json.writeEndObject();
    }
    json.writeEndArray();
    flips(odds);
    swings(odds.swings());
    json.writeEndObject();
  }

  private void flips(PackageOdds odds) throws IOException {
    json.writeObjectFieldStart("flips");
    boolean deal = odds.verdict().outcome() == Outcome.DEAL;
    json.writeStringField("to", (deal ? Outcome.NO_DEAL : Outcome.DEAL).id());
    json.writeArrayFieldStart("sets");
    for (FlipSet flip : odds.flips()) {
      json.writeStartObject();
      json.writeArrayFieldStart("stances");
      for (RuleId id : flip.stances()) {
        json.writeStartObject();
        stance(id);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("probability", flip.probability());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("more", odds.moreFlips());
    json.writeEndObject();
  }

  private void swings(List<Swing> swings) throws IOException {
    json.writeArrayFieldStart("swings");
    for (Swing swing : swings) {
      json.writeStartObject();
      stance(swing.stance());
      json.writeNumberField("confidence", swing.confidence());
      json.writeNumberField("deal_if_held", swing.dealIfHeld());
      json.writeNumberField("deal_if_not", swing.dealIfNot());
      json.writeNumberField("party_if_held", swing.partyIfHeld());
      json.writeNumberField("party_if_not", swing.partyIfNot());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stance(RuleId id) throws IOException {
    json.writeStringField("party", id.owner());
    json.writeStringField("rule", id.name());
  }
}
