package parley.app.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import parley.app.words.AssumedJson;
import parley.app.words.JsonFields;
import parley.app.words.RunJson;
import parley.model.Assumed;
import parley.model.verdict.PartyVerdict;
import parley.question.search.Deal;
import parley.question.search.DealList;
import parley.question.search.SearchResult;
import parley.space.Answer;
import parley.space.zone.Zone;

/** The zone of agreement as JSON; a number that a limit kept from being found is null. */
public final class SearchJson {
  private SearchJson() {}

  /** Writes one object. */
  public static void write(Appendable out, SearchResult result) throws IOException {
    write(out, result, Assumed.nothing());
  }

  /** Writes one object, with what was assumed. */
  public static void write(Appendable out, SearchResult result, Assumed assumed)
      throws IOException {
    JsonFields.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("scenario", result.scenario());
          json.writeStringField("as_of", result.asOf().toString());
          JsonFields.strings(json, "parties", result.parties());
          AssumedJson.field(json, assumed);
          JsonFields.map(json, "fixed", result.fixed().options());
          zone(json, result.zone().value());
          json.writeBooleanField("complete", result.stopped().isEmpty());
          JsonFields.optional(json, "stopped", result.stopped());
          list(json, result);
          json.writeEndObject();
        });
  }

  private static void zone(JsonGenerator json, Zone zone) throws IOException {
    json.writeNumberField("total", zone.total());
    json.writeNumberField("ruled_out", zone.ruledOut());
    count(json, "deals", zone.deals());
    count(json, "unopposed", zone.unopposed());
    JsonFields.strings(json, "silent", zone.silent());
    counts(json, "accepts", zone.accepts());
    json.writeArrayFieldStart("together");
    for (Zone.Pair pair : zone.together()) {
      json.writeStartObject();
      JsonFields.strings(json, "parties", pair.parties());
      json.writeNumberField("count", pair.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, Map<String, BigInteger>> issue : zone.options().entrySet()) {
      counts(json, issue.getKey(), issue.getValue());
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, SearchResult result) throws IOException {
    Optional<DealList> list = result.deals().map(Answer::value);
    JsonFields.optional(json, "by", list.map(l -> l.by().id()));
    JsonFields.optional(json, "to", result.to());
    json.writeBooleanField("efficient", list.map(DealList::efficient).orElse(false));
    json.writeBooleanField("more", list.map(DealList::more).orElse(false));
    json.writeArrayFieldStart("found");
    for (Deal deal : result.found()) {
      deal(json, deal);
    }
    json.writeEndArray();
  }

  /** Writes a deal. */
  static void deal(JsonGenerator json, Deal deal) throws IOException {
    json.writeStartObject();
    JsonFields.map(json, "terms", deal.terms().options());
    json.writeObjectFieldStart("satisfaction");
    for (PartyVerdict verdict : deal.verdicts()) {
      RunJson.satisfaction(json, verdict.party(), verdict);
    }
    json.writeEndObject();
    json.writeNumberField("score", deal.score());
    JsonFields.strings(json, "changed", deal.changed());
    json.writeEndObject();
  }

  public static void count(JsonGenerator json, String field, Optional<BigInteger> count)
      throws IOException {
    if (count.isPresent()) {
      json.writeNumberField(field, count.get());
    } else {
      json.writeNullField(field);
    }
  }

  private static void counts(JsonGenerator json, String field, Map<String, BigInteger> counts)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, BigInteger> entry : counts.entrySet()) {
      json.writeNumberField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
