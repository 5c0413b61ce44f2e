package parley.app.stability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.words.AssumedJson;
import parley.model.Assumed;
import parley.model.Issue;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.json.JsonObject;
import parley.question.stability.CoalitionMove;
import parley.question.stability.Concept;
import parley.question.stability.Equilibria;
import parley.question.stability.Improvement;
import parley.question.stability.Origins;
import parley.question.stability.PackageStability;
import parley.question.stability.PartyMove;
import parley.question.stability.PartyStability;
import parley.question.stability.Sanction;
import parley.question.stability.StabilityResult;

/** Whether packages last, as JSON; what a limit kept from being found is null. */
final class StabilityJson {
  private StabilityJson() {}

  static JsonObject of(StabilityResult result, Assumed assumed) {
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("by", result.by())
        .and("control", control(result.rules().agenda().issues()))
        .and("absent", result.absent())
        .and("packages", result.packages().stream().map(StabilityJson::whole).toList())
        .and("left_out", result.open())
        .and("equilibria", result.equilibria().flatMap(e -> e.value()).map(StabilityJson::listed))
        .and("counts", result.equilibria().flatMap(e -> e.value()).map(StabilityJson::counts))
        .and("possible", result.equilibria().flatMap(e -> e.value()).map(Equilibria::possible))
        .and("complete", result.stopped().isEmpty())
        .and("stopped", result.stopped())
        .and("definitions", StabilityNote.lines());
  }

  private static Map<String, JsonObject> control(List<Issue> issues) {
    Map<String, JsonObject> control = new LinkedHashMap<>();
    for (Issue issue : issues) {
      if (!issue.control().parties().isEmpty()) {
        control.put(
            issue.id(),
            JsonObject.with("controlled_by", issue.control().parties())
                .and("moves", issue.control().direction()));
      }
    }
    return control;
  }

  private static JsonObject whole(PackageStability one) {
    Map<String, JsonObject> parties = new LinkedHashMap<>();
    one.parties().forEach(p -> parties.put(p.party(), party(p)));
    return JsonObject.with("id", one.id())
        .and("terms", one.terms())
        .and("possible", one.possible())
        .and("parties", parties)
        .and("equilibrium", each(c -> one.isEquilibrium(c).orElse(null)))
        .and("coalitions", one.coalitions().stream().map(StabilityJson::coalition).toList())
        .and("more_coalitions", one.coalitionsUnlisted())
        .and("from_status_quo", one.origins().map(StabilityJson::origins))
        .and("complete", one.stopped().isEmpty());
  }

  private static JsonObject each(Function<Concept, @Nullable Object> value) {
    JsonObject fields = JsonObject.none();
    Stream.of(Concept.values()).forEach(c -> fields.and(c.id(), value.apply(c)));
    return fields;
  }

  private static JsonObject party(PartyStability party) {
    return judged(party.verdict())
        .and(each(c -> party.stable().contains(c)))
        .and("improvements", party.improvements().stream().map(StabilityJson::improvement).toList())
        .and("more_improvements", party.unlisted());
  }

  private static JsonObject judged(PartyVerdict verdict) {
    return JsonObject.with("verdict", verdict.verdict()).and("satisfaction", verdict.known());
  }

  private static JsonObject improvement(Improvement improvement) {
    return JsonObject.with("set", improvement.move().set())
        .and(judged(improvement.end()))
        .and("stops", each(c -> improvement.stops().contains(c)).without(Concept.NASH.id()))
        .and("stopped_by", improvement.stoppedBy().map(s -> moves(s.moves())).orElse(List.of()))
        .and("sanction", improvement.stoppedBy().map(StabilityJson::sanction));
  }

  private static JsonObject sanction(Sanction sanction) {
    return judged(sanction.end())
        .and("credible", sanction.credible())
        .and("lasting", sanction.lasting())
        .and("findings", sanction.end().findings().stream().map(StabilityJson::finding).toList());
  }

  private static JsonObject finding(Finding finding) {
    return JsonObject.with("kind", finding.stance().kind().id())
        .and("rule", finding.stance().rule().name())
        .and("given_up", finding.givenUp())
        .and("because", finding.because())
        .and("claims", finding.stance().rule().claims());
  }

  private static List<JsonObject> moves(List<PartyMove> moves) {
    return moves.stream()
        .map(m -> JsonObject.with("party", m.party()).and("set", m.set()))
        .toList();
  }

  private static JsonObject coalition(CoalitionMove coalition) {
    return JsonObject.with("parties", coalition.parties())
        .and("set", coalition.set())
        .and("moves", moves(coalition.moves()));
  }

  private static JsonObject origins(Origins origins) {
    return JsonObject.with("reached", origins.moves().isPresent())
        .and("willing", origins.willing())
        .and("moves", origins.moves().map(StabilityJson::moves))
        .and("needs_consent", origins.needsConsent());
  }

  private static JsonObject listed(Equilibria equilibria) {
    return each(equilibria::listed);
  }

  private static JsonObject counts(Equilibria equilibria) {
    return each(equilibria::count);
  }
}
