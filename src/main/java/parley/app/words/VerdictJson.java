package parley.app.words;

import java.util.List;
import java.util.Optional;
import parley.model.Assumed;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.ScenarioVerdict;
import parley.output.json.JsonObject;

/** What parties do with the packages of scenarios, as JSON. */
public final class VerdictJson {
  private VerdictJson() {}

  public static JsonObject of(ScenarioVerdict scenario, Assumed assumed) {
    return JsonObject.with("scenario", scenario.scenario())
        .and("as_of", scenario.asOf())
        .and("parties", scenario.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("packages", scenario.packages().stream().map(VerdictJson::of).toList());
  }

  public static JsonObject of(PackageVerdict verdict) {
    JsonObject fields =
        JsonObject.with("id", verdict.id())
            .and("title", verdict.title())
            .and("terms", verdict.terms())
            .and("open", verdict.open())
            .and("outcome", verdict.outcome())
            .and("impossible", verdict.contradictions().stream().map(VerdictJson::of).toList())
            .and("verdicts", verdict.verdicts().stream().map(VerdictJson::of).toList());
    if (!verdict.open().isEmpty()) {
      fields
          .and("deal_if", verdict.dealIf().stream().map(c -> c.options()).toList())
          .and("complete", verdict.stopped().isEmpty())
          .and("stopped", verdict.stopped());
    }
    return fields;
  }

  public static JsonObject of(PartyVerdict party) {
    Optional<Leeway> leeway = party.leeway();
    return head(party)
        .and(leeway.map(VerdictJson::leeway))
        .and("findings", party.findings().stream().map(f -> of(f, leeway.isPresent())).toList());
  }

  /** {@return by party, how satisfied it is; null for one that is silent} */
  public static JsonObject satisfaction(List<PartyVerdict> verdicts) {
    JsonObject fields = JsonObject.none();
    verdicts.forEach(v -> fields.and(v.party(), satisfaction(v)));
    return fields;
  }

  private static Optional<Double> satisfaction(PartyVerdict party) {
    return party.isSilent() ? Optional.empty() : Optional.of(party.satisfaction());
  }

  /** {@return the party's verdict without its findings} */
  public static JsonObject head(PartyVerdict party) {
    return JsonObject.with("party", party.party())
        .and("verdict", party.verdict())
        .and("satisfaction", satisfaction(party))
        .and("reservation", party.reservation().map(Fraction::doubleValue));
  }

  private static JsonObject leeway(Leeway leeway) {
    return JsonObject.with("most_satisfaction", leeway.mostSatisfaction())
        .and("depends_on", leeway.dependsOn())
        .and("accepts_if", leeway.acceptsIf().stream().map(c -> c.options()).toList())
        .and("accepts_if_more", leeway.more());
  }

  private static JsonObject of(Contradiction contradiction) {
    Rule rule = contradiction.impossibility().rule();
    return JsonObject.with("rule", rule.name())
        .and("because", contradiction.because())
        .and("in_some", contradiction.inSome())
        .and("claims", rule.claims())
        .and("file", rule.place().file())
        .and("line", rule.place().line());
  }

  private static JsonObject of(Finding finding, boolean open) {
    Rule rule = finding.stance().rule();
    JsonObject fields =
        JsonObject.with("kind", finding.stance().kind())
            .and("rule", rule.name())
            .and("name", finding.stance().demandName())
            .and("given_up", finding.givenUp())
            .and("because", finding.because())
            .and("claims", rule.claims())
            .and("confidence", rule.confidence())
            .and("file", rule.place().file())
            .and("line", rule.place().line());
    return open
        ? fields.and("in_some", finding.inSome()).and("given_up_in_some", finding.givenUpInSome())
        : fields;
  }
}
