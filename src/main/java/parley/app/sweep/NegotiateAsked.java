package parley.app.sweep;

import java.util.List;
import java.util.stream.Stream;
import parley.app.negotiate.NegotiateJson;
import parley.app.negotiate.NegotiateOptions;
import parley.model.WordList;
import parley.output.json.JsonObject;
import parley.question.negotiate.Arrangement;
import parley.question.negotiate.Negotiation;
import parley.space.logic.Setting;
import picocli.CommandLine.Mixin;

/** How deals come about: a row a run, which is many negotiations by the plan's seed. */
final class NegotiateAsked implements Asked {
  static final SweptQuestion QUESTION =
      new SweptQuestion(
          "negotiate",
          NegotiateAsked::new,
          WordList.of(
              """
              protocol max_rounds days.from days.to demands tactics.PARTY runs silent deals
              rate.value rate.low rate.high rounds.median rounds.p10 rounds.p90
              options.ISSUE.OPTION unchanged satisfaction.PARTY.median satisfaction.PARTY.p10
              satisfaction.PARTY.p90 given_up.RULE.party given_up.RULE.rule given_up.RULE.share
              given_up.RULE.conceded given_up.RULE.rounds.median given_up.RULE.rounds.p10
              given_up.RULE.rounds.p90 blocked_by.N.party blocked_by.N.rule blocked_by.N.share
              blocked_by.N.silent complete stopped
              """),
          NegotiateAsked::usual);

  @Mixin NegotiateOptions options = new NegotiateOptions();

  private static List<String> usual(List<String> parties) {
    return Stream.of(
            Stream.of("runs", "deals", "rate.value", "rate.low", "rate.high", "rounds.median"),
            SweptQuestion.each(parties, "satisfaction.", ".median"),
            Stream.of("complete"))
        .flatMap(s -> s)
        .toList();
  }

  @Override
  public boolean takesTerms() {
    return false;
  }

  /** Talks may go on from day to day. */
  @Override
  public boolean isOfRulesInForce() {
    return false;
  }

  @Override
  public void check(SweptRun run) {
    Arrangement unused = arrangement(run);
  }

  private Arrangement arrangement(SweptRun run) {
    return options.arrangement(setting(run), run.seed(), 1, run.assumed().asOf());
  }

  private static Setting setting(SweptRun run) {
    return run.scenario().setting(run.day());
  }

  @Override
  public List<JsonObject> answer(SweptRun run) {
    Negotiation negotiation =
        new Negotiation(
            setting(run),
            arrangement(run),
            run.limits().since(System.nanoTime()),
            run.scenario().rules().evaluator());
    String name = run.scenario().scenario().name();
    return List.of(NegotiateJson.of(negotiation.result(name, List.of()), run.assumed()));
  }
}
