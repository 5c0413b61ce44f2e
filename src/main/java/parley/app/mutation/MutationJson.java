package parley.app.mutation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import parley.app.words.JsonFields;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;

/** What became of mutants as JSON: one object for all cases together. */
public final class MutationJson {
  private MutationJson() {}

  /** {@return the value of the field {@code mutation}} */
  public static JsonFields.Value of(List<MutationResult> results) {
    return json -> write(json, results);
  }

  private static void write(JsonGenerator json, List<MutationResult> results) throws IOException {
    json.writeStartObject();
    json.writeNumberField("mutants", results.stream().mapToInt(r -> r.fates().size()).sum());
    json.writeNumberField("possible", results.stream().mapToInt(MutationResult::possible).sum());
    json.writeNumberField(
        "seed", results.stream().mapToLong(MutationResult::seed).findFirst().orElse(0));
    json.writeNumberField("killed", count(results, Fate.Kind.KILLED));
    json.writeNumberField("survived", count(results, Fate.Kind.SURVIVED));
    json.writeNumberField("equivalent", count(results, Fate.Kind.EQUIVALENT));
    json.writeNumberField("undecided", count(results, Fate.Kind.UNDECIDED));
    json.writeFieldName("score");
    Optional<BigDecimal> score = MutationResult.score(results);
    if (score.isPresent()) {
      json.writeNumber(score.get());
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("survivors");
    for (MutationResult result : results) {
      for (Fate survivor : result.survivors()) {
        survivor(json, result, survivor);
      }
    }
    json.writeEndArray();
    Optional<String> stopped = results.stream().flatMap(r -> r.stopped().stream()).findFirst();
    json.writeBooleanField("complete", stopped.isEmpty());
    JsonFields.optional(json, "stopped", stopped);
    json.writeEndObject();
  }

  private static int count(List<MutationResult> results, Fate.Kind kind) {
    return results.stream().mapToInt(r -> r.count(kind)).sum();
  }

  private static void survivor(JsonGenerator json, MutationResult result, Fate survivor)
      throws IOException {
    Mutant mutant = survivor.mutant();
    json.writeStartObject();
    json.writeNumberField("number", mutant.number());
    json.writeStringField("party", mutant.rule().owner());
    json.writeStringField("rule", mutant.rule().name());
    json.writeStringField("mistake", mutant.operator().words());
    json.writeStringField("file", mutant.place().file());
    json.writeNumberField("line", mutant.place().line());
    json.writeStringField("change", survivor.diff());
    json.writeStringField("killer", KillerYaml.of(result, survivor));
    json.writeEndObject();
  }
}
