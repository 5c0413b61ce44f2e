package parley.app.sweep;

import java.util.List;
import parley.app.diagnose.DiagnoseJson;
import parley.app.diagnose.DiagnoseOptions;
import parley.model.WordList;
import parley.output.json.JsonObject;
import picocli.CommandLine.Mixin;

/** Why there is no deal: a row a run. */
final class DiagnoseAsked implements Asked {
  static final SweptQuestion QUESTION =
      new SweptQuestion(
          "diagnose",
          DiagnoseAsked::new,
          WordList.of(
              """
          silent total deals unopposed conflict_count conflicts.N.stances conflicts.N.confidence
          more_conflicts repair_count repairs.N.stances repairs.N.cost repairs.N.confidence
          repairs.N.deals repairs.N.deal.ISSUE repairs.N.satisfaction.PARTY more_repairs
          moves.N.party moves.N.rule moves.N.issue moves.N.from moves.N.to moves.N.deals
          pairs.N.moves pairs.N.deals only_reserved leverage.RULE.party leverage.RULE.rule
          leverage.RULE.deals leverage.RULE.idle package accepting changes.N.set.ISSUE
          changes.N.outcome more_changes complete stopped
          """),
          parties ->
              List.of(
                  "deals",
                  "unopposed",
                  "silent",
                  "conflict_count",
                  "repair_count",
                  "repairs.0.stances",
                  "repairs.0.deals",
                  "complete"));

  @Mixin DiagnoseOptions options = new DiagnoseOptions();

  @Override
  public boolean takesTerms() {
    return false;
  }

  @Override
  public void check(SweptRun run) {
    options.check(run.space());
  }

  @Override
  public List<JsonObject> answer(SweptRun run) {
    return List.of(DiagnoseJson.of(options.answer(run.space()), run.assumed(), options.listed()));
  }
}
