package parley.app.check;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Diagnostic;
import parley.output.json.JsonObject;
import parley.question.check.CheckResult;
import parley.question.check.CheckResult.Accepted;
import parley.question.verify.Verification;

/** What the checks have found, as one object. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * {@return it}
   *
   * @param verified empty unless the two readings were compared; it then has a field of its own
   */
  public static JsonObject of(CheckResult result, List<Verification> verified) {
    return JsonObject.with("findings", result.findings().stream().map(CheckJson::finding).toList())
        .and("accepted", result.accepted().stream().map(CheckJson::accepted).toList())
        .and("complete", result.unchecked().isEmpty())
        .and("unchecked", result.unchecked())
        .and(
            Optional.of(verified)
                .filter(v -> !v.isEmpty())
                .map(
                    v ->
                        JsonObject.with("verified", v.stream().map(CheckJson::verified).toList())));
  }

  private static JsonObject accepted(Accepted accepted) {
    return finding(accepted.finding()).and("reason", accepted.reason());
  }

  private static JsonObject verified(Verification verified) {
    return JsonObject.with("case", verified.caseId())
        .and("packages", verified.packages())
        .and("dates", verified.days())
        .and("seed", verified.seed())
        .and("complete", verified.stopped().isEmpty());
  }

  private static JsonObject finding(Diagnostic problem) {
    return JsonObject.with("code", problem.code().id())
        .and("severity", problem.severity().id())
        .and("file", problem.place().file())
        .and("line", problem.place().line())
        .and("column", problem.place().column())
        .and("message", problem.message())
        .and("help", problem.help());
  }
}
