package parley.app.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import parley.app.words.JsonFields;
import parley.question.diff.DayDifference;
import parley.question.diff.Example;
import parley.question.diff.PartyDifference;
import parley.question.diff.ProposalChange;
import parley.question.diff.SilentDifference;
import parley.question.diff.VerdictMove;

/** What a changed status quo decides, as JSON. */
final class SilentJson {
  private SilentJson() {}

  /** Writes the fields {@code silent} and {@code proposed} of the object that is open. */
  static void write(JsonGenerator json, ComparedSides compared) throws IOException {
    json.writeArrayFieldStart("silent");
    for (SilentDifference silent : compared.difference().silent()) {
      json.writeStartObject();
      JsonFields.strings(json, "issues", silent.issues());
      json.writeArrayFieldStart("dates");
      for (DayDifference day : silent.days()) {
        day(json, day);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    proposed(json, compared.proposed());
  }

  private static void day(JsonGenerator json, DayDifference day) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", day.day().toString());
    json.writeObjectFieldStart("parties");
    for (PartyDifference party : day.parties()) {
      json.writeObjectFieldStart(party.party());
      for (Map.Entry<VerdictMove, BigInteger> move : party.moves().entrySet()) {
        json.writeNumberField(move.getKey().id(), move.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("examples");
    for (Example example : day.examples()) {
      json.writeStartObject();
      move(json, example.party(), example.move());
      JsonFields.map(json, "terms", example.terms().options());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void proposed(JsonGenerator json, List<ProposalChange> changes)
      throws IOException {
    json.writeArrayFieldStart("proposed");
    for (ProposalChange change : changes) {
      json.writeStartObject();
      json.writeStringField("scenario", change.scenario());
      json.writeStringField("package", change.id());
      move(json, change.party(), change.move());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void move(JsonGenerator json, String party, VerdictMove move) throws IOException {
    json.writeStringField("party", party);
    json.writeStringField("from", move.from().id());
    json.writeStringField("to", move.to().id());
  }
}
