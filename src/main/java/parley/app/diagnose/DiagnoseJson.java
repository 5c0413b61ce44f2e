package parley.app.diagnose;

import java.util.List;
import parley.app.words.AssumedJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.question.diagnose.Change;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Leverage;
import parley.question.diagnose.Repair;

/** Why there is no deal, as JSON; a number that a limit kept from being found is null. */
public final class DiagnoseJson {
  private DiagnoseJson() {}

  public static JsonObject of(DiagnosisResult result, Assumed assumed) {
    Diagnosis diagnosis = result.diagnosis().value();
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("silent", result.zone().value().silent())
        .and("total", result.zone().value().total())
        .and("deals", diagnosis.deals())
        .and("conflicts", diagnosis.conflicts())
        .and("more_conflicts", diagnosis.moreConflicts())
        .and("repairs", diagnosis.repairs().stream().map(DiagnoseJson::repair).toList())
        .and("more_repairs", diagnosis.moreRepairs())
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
