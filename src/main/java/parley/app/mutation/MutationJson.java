package parley.app.mutation;

import java.util.List;
import java.util.Optional;
import parley.output.json.JsonObject;
import parley.question.mutation.Fate;
import parley.question.mutation.Mutant;
import parley.question.mutation.MutationResult;

/** What became of mutants as JSON: one object for all cases together. */
public final class MutationJson {
  private MutationJson() {}

  /** {@return the value of the field {@code mutation}} */
  public static JsonObject of(List<MutationResult> results) {
    Optional<String> stopped = results.stream().flatMap(r -> r.stopped().stream()).findFirst();
    return JsonObject.with("mutants", results.stream().mapToInt(r -> r.fates().size()).sum())
        .and("possible", results.stream().mapToInt(MutationResult::possible).sum())
        .and("seed", results.stream().mapToLong(MutationResult::seed).findFirst().orElse(0))
        .and("killed", count(results, Fate.Kind.KILLED))
        .and("survived", count(results, Fate.Kind.SURVIVED))
        .and("equivalent", count(results, Fate.Kind.EQUIVALENT))
        .and("undecided", count(results, Fate.Kind.UNDECIDED))
        .and("score", MutationResult.score(results))
        .and(
            "survivors",
            results.stream().flatMap(r -> r.survivors().stream().map(s -> survivor(r, s))).toList())
        .and("complete", stopped.isEmpty())
        .and("stopped", stopped);
  }

  private static int count(List<MutationResult> results, Fate.Kind kind) {
    return results.stream().mapToInt(r -> r.count(kind)).sum();
  }

  private static JsonObject survivor(MutationResult result, Fate survivor) {
    Mutant mutant = survivor.mutant();
    return JsonObject.with("number", mutant.number())
        .and(JsonObject.ofRule(mutant.rule()))
        .and("mistake", mutant.operator().words())
        .and("file", mutant.place().file())
        .and("line", mutant.place().line())
        .and("change", survivor.diff())
        .and("killer", KillerYaml.of(result, survivor));
  }
}
