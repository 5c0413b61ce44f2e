package parley.app.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.app.words.AssumedJson;
import parley.app.words.ClaimJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Claim;
import parley.model.claim.Register;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;
import parley.model.wording.StanceWording;
import parley.output.json.JsonObject;
import parley.question.explain.Explanation;
import parley.question.explain.OpenExplanation;
import parley.question.explain.Origin;
import parley.question.explain.PartyReason;
import parley.question.explain.StanceReason;

/**
 * Why a package fares as it does, as JSON.
 *
 * @param asOf the day on which sources published later are marked as such
 * @param rules of the case, whatever their dates
 */
record ExplainJson(Register register, LocalDate asOf, RuleSet rules) {
  static JsonObject of(Explanation explanation, Assumed assumed) {
    ExplainJson json =
        new ExplainJson(explanation.register(), explanation.asOf(), explanation.rules());
    ReasonJson reasons = new ReasonJson(explanation);
    return json.head(explanation.scenario(), explanation.verdict(), explanation.origin(), assumed)
        .and("parties", explanation.parties().stream().map(p -> json.party(p, reasons)).toList());
  }

  static JsonObject of(OpenExplanation open, Assumed assumed) {
    ExplainJson json = new ExplainJson(open.register(), open.asOf(), open.rules());
    return json.head(open.scenario(), open.verdict(), open.origin(), assumed)
        .and(
            "parties",
            open.verdict().verdicts().stream()
                .map(
                    v ->
                        VerdictJson.head(v)
                            .and(
                                "stances",
                                v.findings().stream().map(f -> json.stance(f, open)).toList())
                            .and("not_in_force", json.notInForce(v.party())))
                .toList());
  }

  private JsonObject head(String scenario, PackageVerdict verdict, Origin origin, Assumed assumed) {
    return JsonObject.with("scenario", scenario)
        .and("as_of", asOf)
        .and("package", VerdictJson.of(verdict))
        .and("stated", origin.stated())
        .and("claims", claims(origin.claims()))
        .and("based_on", origin.bases().stream().map(this::base).toList())
        .and("assumed", AssumedJson.of(assumed));
  }

  private JsonObject base(Origin.Base base) {
    return JsonObject.with("package", base.id()).and("claims", claims(base.claims()));
  }

  private List<JsonObject> claims(List<Claim> claims) {
    return ClaimJson.all(claims, register, asOf);
  }

  private JsonObject party(PartyReason party, ReasonJson reasons) {
    return VerdictJson.head(party.verdict())
        .and("stances", party.stances().stream().map(s -> stance(s, reasons)).toList())
        .and("not_in_force", notInForce(party.verdict().party()));
  }

  private List<JsonObject> notInForce(String party) {
    return new NotInForce(rules, asOf).json(party);
  }

  private JsonObject stance(StanceReason reason, ReasonJson reasons) {
    Stance stance = reason.stance();
    Rule rule = stance.rule();
    Optional<Finding> finding = reason.finding();
    JsonObject fields =
        JsonObject.with("kind", stance.kind())
            .and("rule", rule.name())
            .and("name", stance.demandName())
            .and("words", new StanceWording(rules).alone(stance))
            .and("applies", finding.isPresent())
            .and("given_up", finding.map(Finding::givenUp).orElse(false))
            .and("because", finding.map(Finding::because).orElse(rule.because().template()))
            .and("reason", reasons.of(reason.reason()))
            .and("concessions", reason.concessions().stream().map(c -> stance(c, reasons)).toList())
            .and("claims", claims(reason.claims()))
            .and("confidence", rule.confidence())
            .and("weight", stance.weight());
    fields.andPresent("cost", stance.cost().map(Fraction::doubleValue));
    return place(
        fields.and("from", rule.inForce().from()).and("until", rule.inForce().until()), rule);
  }

  private JsonObject stance(Finding finding, OpenExplanation open) {
    Rule rule = finding.stance().rule();
    return place(
        JsonObject.with("kind", finding.stance().kind())
            .and("rule", rule.name())
            .and("name", finding.stance().demandName())
            .and("words", new StanceWording(rules).alone(finding.stance()))
            .and("in_some", finding.inSome())
            .and("given_up", finding.givenUp())
            .and("given_up_in_some", finding.givenUpInSome())
            .and("because", finding.because())
            .and("claims", claims(open.claims(finding))),
        rule);
  }

  private static JsonObject place(JsonObject fields, Rule rule) {
    return fields.and("file", rule.place().file()).and("line", rule.place().line());
  }
}
