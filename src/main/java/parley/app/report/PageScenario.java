package parley.app.report;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Acceptance;
import parley.model.Assumed;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.ScenarioVerdict;
import parley.output.json.JsonObject;
import parley.question.diagnose.DiagnosisResult;
import parley.space.zone.ZoneOnDay;

/**
 * One scenario with all that a page says of it.
 *
 * @param rules of its case, whatever their dates
 * @param register that the rules cite
 * @param verdict on its packages, of the rules themselves
 * @param proposals what the same packages say of themselves, in their order
 * @param diagnosis why there is no deal among all packages, or what deals hang on
 * @param days how the zone of agreement moves, oldest first
 * @param assumed otherwise than the scenario says
 * @param order the issues' ids, in an order that keeps those together which rules join
 * @param accepted findings about the rules that their authors accept
 * @param talks how talks on these rules ended, as the page's script reads it; empty: nobody asked
 */
public record PageScenario(
    RuleSet rules,
    Register register,
    ScenarioVerdict verdict,
    List<PageProposal> proposals,
    DiagnosisResult diagnosis,
    List<ZoneOnDay> days,
    Assumed assumed,
    List<String> order,
    List<Acceptance> accepted,
    Optional<JsonObject> talks) {
  public PageScenario {
    proposals = List.copyOf(proposals);
    days = List.copyOf(days);
    order = List.copyOf(order);
    accepted = List.copyOf(accepted);
    if (proposals.size() != verdict.packages().size()) {
      throw new IllegalArgumentException("proposals without verdicts: " + proposals.size());
    }
  }

  /** {@return the same with a section on talks} */
  public PageScenario with(JsonObject held) {
    return new PageScenario(
        rules,
        register,
        verdict,
        proposals,
        diagnosis,
        days,
        assumed,
        order,
        accepted,
        Optional.of(held));
  }
}
