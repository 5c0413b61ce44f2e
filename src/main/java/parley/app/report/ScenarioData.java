package parley.app.report;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.app.language.AssumedProse;
import parley.app.language.PhraseBook;
import parley.model.Rule;
import parley.model.RuleId;
import parley.model.verdict.PackageVerdict;
import parley.output.json.JsonObject;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.Repair;
import parley.space.zone.Zone;
import parley.space.zone.ZoneOnDay;

/**
 * A scenario for the page. Rules stand as their places among the case's; counts of packages are
 * strings, as they may be larger than a number of the page's language can hold.
 */
final class ScenarioData {
  private final PageScenario scenario;
  private final List<RuleId> rules;
  private final PhraseBook book;

  ScenarioData(PageScenario scenario) {
    this.scenario = scenario;
    this.book = PhraseBook.of(scenario.rules().agenda().language());
    this.rules = scenario.rules().rules().stream().map(Rule::id).toList();
  }

  JsonObject object(int caseNumber) {
    List<PackageVerdict> verdicts = scenario.verdict().packages();
    return JsonObject.with("case", caseNumber)
        .and("name", scenario.verdict().scenario())
        .and("title", scenario.verdict().title())
        .and("asOf", scenario.verdict().asOf())
        .and("parties", scenario.verdict().parties())
        .andPresent(
            "assumed", new AssumedProse(book, scenario.rules().agenda()).words(scenario.assumed()))
        .andPresent("assumedOptions", options())
        .and("order", scenario.order())
        .and(
            "packages",
            IntStream.range(0, verdicts.size())
                .mapToObj(i -> proposed(verdicts.get(i), scenario.proposals().get(i)))
                .toList())
        .and(diagnosis(scenario.diagnosis().diagnosis().value()))
        .and("stopped", scenario.diagnosis().stopped().map(book::stopped))
        .and(zone(scenario.diagnosis().zone().value()))
        .and("days", scenario.days().stream().map(this::day).toList())
        .andPresent("talks", scenario.talks());
  }

  /** {@return what the page's address says of the assumptions: the options that make them} */
  private Optional<String> options() {
    return Optional.of(scenario.assumed().options().strip()).filter(o -> !o.isEmpty());
  }

  private static JsonObject proposed(PackageVerdict verdict, PageProposal proposal) {
    JsonObject verdicts = JsonObject.none();
    verdict.verdicts().forEach(p -> verdicts.and(p.party(), p.verdict().id()));
    return JsonObject.with("id", verdict.id())
        .and("title", verdict.title())
        .and("claims", proposal.claims())
        .and("stated", proposal.stated())
        .and("open", verdict.open())
        .and("outcome", verdict.outcome())
        .and("verdicts", verdicts);
  }

  private JsonObject diagnosis(Diagnosis diagnosis) {
    return JsonObject.with(
            "conflicts", diagnosis.conflicts().stream().map(c -> places(c.stances())).toList())
        .and("moreConflicts", diagnosis.moreConflicts())
        .and("repairs", diagnosis.repairs().stream().map(this::repair).toList())
        .and("moreRepairs", diagnosis.moreRepairs());
  }

  private JsonObject repair(Repair repair) {
    return JsonObject.with("stances", places(repair.stances()))
        .and("deals", repair.deals().map(BigInteger::toString));
  }

  private JsonObject day(ZoneOnDay day) {
    return JsonObject.with("day", day.day())
        .and("starts", places(day.starts()))
        .and("ends", places(day.ends()))
        .and("stopped", day.zone().reason().map(book::stopped))
        .and(zone(day.zone().value()));
  }

  private static JsonObject zone(Zone zone) {
    JsonObject accepts = JsonObject.none();
    zone.accepts().forEach((party, count) -> accepts.and(party, count.toString()));
    return JsonObject.with("total", Optional.of(zone.total().toString()))
        .and("deals", zone.deals().map(BigInteger::toString))
        .and("accepts", accepts);
  }

  private List<Integer> places(Collection<RuleId> ids) {
    return ids.stream().map(rules::indexOf).toList();
  }
}
