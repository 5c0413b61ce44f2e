package parley.app.search;

import java.util.List;
import java.util.Optional;
import parley.app.words.AssumedJson;
import parley.app.words.VerdictJson;
import parley.model.Assumed;
import parley.output.json.JsonObject;
import parley.question.search.Coalition;
import parley.question.search.Deal;
import parley.question.search.DealList;
import parley.question.search.Near;
import parley.question.search.NearList;
import parley.question.search.SearchResult;
import parley.space.Answer;
import parley.space.zone.Zone;

/** The zone of agreement as JSON; a number that a limit kept from being found is null. */
public final class SearchJson {
  private SearchJson() {}

  public static JsonObject of(SearchResult result, Assumed assumed) {
    Zone zone = result.zone().value();
    Optional<DealList> list = result.deals().map(Answer::value);
    return JsonObject.with("scenario", result.scenario())
        .and("as_of", result.asOf())
        .and("parties", result.parties())
        .and("assumed", AssumedJson.of(assumed))
        .and("fixed", result.fixed())
        .and("between", result.way())
        .and("total", zone.total())
        .and("ruled_out", zone.ruledOut())
        .and("deals", zone.deals())
        .and("unopposed", zone.unopposed())
        .and("silent", zone.silent())
        .and("accepts", zone.accepts())
        .and("together", zone.together())
        .and("options", zone.options())
        .and("coalitions", result.coalitions().value().stream().map(SearchJson::coalition).toList())
        .and("complete", result.stopped().isEmpty())
        .and("stopped", result.stopped())
        .and("by", list.map(l -> l.by().id()))
        .and("to", result.to())
        .and("efficient", list.map(DealList::efficient).orElse(false))
        .and("more", list.map(DealList::more).orElse(false))
        .and("found", result.found().stream().map(SearchJson::deal).toList())
        .and(
            "near",
            result.near().map(Answer::value).map(NearList::found).orElse(List.of()).stream()
                .map(SearchJson::near)
                .toList());
  }

  private static JsonObject deal(Deal deal) {
    return JsonObject.with("terms", deal.terms())
        .and("satisfaction", VerdictJson.satisfaction(deal.verdicts()))
        .and("score", deal.score())
        .and("changed", deal.changed())
        .and("equal", deal.equal().further())
        .and("differing", deal.equal().differing());
  }

  private static JsonObject coalition(Coalition coalition) {
    return JsonObject.with("parties", coalition.parties())
        .and("deals", coalition.deals())
        .and("fairest", coalition.fairest().map(SearchJson::deal));
  }

  private static JsonObject near(Near near) {
    JsonObject verdicts = JsonObject.none();
    near.verdicts().forEach(v -> verdicts.and(v.party(), v.verdict()));
    return JsonObject.with("terms", near.terms())
        .and("verdicts", verdicts)
        .and("satisfaction", VerdictJson.satisfaction(near.verdicts()))
        .and("unmet", near.unmet().doubleValue())
        .and("equal", near.equal().further())
        .and("differing", near.equal().differing());
  }
}
