package parley.app.diagnose;

import java.util.List;
import parley.app.words.AssumedJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.question.diagnose.BoundShift;
import parley.question.diagnose.Change;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Leverage;
import parley.question.diagnose.MovePair;
import parley.question.diagnose.Repair;

/**
 * Why there is no deal, as JSON; a number that a limit kept from being found is null. All but
 * {@code deals} itself takes silent parties to accept.
 */
public final class DiagnoseJson {
  private DiagnoseJson() {}

  public static JsonObject of(DiagnosisResult result, Assumed assumed, int max) {
    Diagnosis diagnosis = result.diagnosis().value();
    List<String> silent = result.zone().value().silent();
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("silent", silent)
        .and("total", result.zone().value().total())
        .and("deals", silent.isEmpty() ? diagnosis.deals() : result.zone().value().deals())
        .and("unopposed", diagnosis.deals())
        .and("conflict_count", diagnosis.conflicts().size())
        .and("conflicts", diagnosis.conflicts().stream().limit(max).toList())
        .and("more_conflicts", diagnosis.moreConflicts() || diagnosis.conflicts().size() > max)
        .and("repair_count", diagnosis.repairs().size())
        .and("repairs", diagnosis.repairs().stream().limit(max).map(DiagnoseJson::repair).toList())
        .and("more_repairs", diagnosis.moreRepairs() || diagnosis.repairs().size() > max)
        .and("moves", result.moves().value().single().stream().map(DiagnoseJson::move).toList())
        .and("pairs", result.moves().value().pairs().stream().map(DiagnoseJson::pair).toList())
        .and("only_reserved", diagnosis.onlyReserved())
        .and("leverage", diagnosis.leverage().stream().map(DiagnoseJson::leverage).toList())
        .and(result.changes().map(DiagnoseJson::changes))
        .and("complete", result.stopped().isEmpty())
        .and("stopped", result.stopped());
  }

  private static JsonObject repair(Repair repair) {
    return JsonObject.of(repair)
        .without("best")
        .and("deal", repair.best().map(b -> b.terms()))
        .and("satisfaction", repair.best().map(b -> VerdictJson.satisfaction(b.verdicts())));
  }

  private static JsonObject move(BoundShift move) {
    return JsonObject.ofRule(move.stance()).and(JsonObject.of(move)).without("stance");
  }

  private static JsonObject pair(MovePair pair) {
    return JsonObject.with(
            "moves", pair.moves().stream().map(m -> move(m).without("deals")).toList())
        .and("deals", pair.deals());
  }

  private static JsonObject leverage(Leverage leverage) {
    return JsonObject.ofRule(leverage.stance()).and(JsonObject.of(leverage)).without("stance");
  }

  private static JsonObject changes(DiagnosisResult.OfPackage of) {
    List<Change> found = of.answer().value().found();
    return JsonObject.with("package", of.id())
        .and("accepting", of.answer().value().accepting())
        .and("changes", found.stream().map(DiagnoseJson::change).toList())
        .and("more_changes", of.answer().value().more());
  }

  private static JsonObject change(Change change) {
    return JsonObject.with("set", change.set()).and("outcome", change.outcome());
  }
}
