package parley.app.sweep;

import java.util.List;
import java.util.stream.Stream;
import parley.app.search.SearchJson;
import parley.app.search.SearchOptions;
import parley.model.Terms;
import parley.model.WordList;
import parley.output.json.JsonObject;
import picocli.CommandLine.Mixin;

/** The zone of agreement: a row a run. */
final class SearchAsked implements Asked {
  static final SweptQuestion QUESTION =
      new SweptQuestion(
          "search",
          SearchAsked::new,
          Stream.of(
                  WordList.of(
                      """
          fixed.ISSUE between.from between.to total ruled_out deals unopposed silent
          accepts.PARTY together.N.parties together.N.count options.ISSUE.OPTION
          coalitions.N.parties coalitions.N.deals complete stopped by to efficient more
          """)
                      .stream(),
                  SweptQuestion.ofDeal("coalitions.N.fairest"),
                  SweptQuestion.ofDeal("found.N"),
                  Stream.of(
                          "terms.ISSUE",
                          "verdicts.PARTY",
                          "satisfaction.PARTY",
                          "unmet",
                          "equal",
                          "differing")
                      .map(f -> "near.N." + f))
              .flatMap(s -> s)
              .toList(),
          SearchAsked::usual);

  @Mixin SearchOptions options = new SearchOptions();

  private static List<String> usual(List<String> parties) {
    return Stream.of(
            Stream.of("total", "deals", "unopposed", "silent"),
            SweptQuestion.each(parties, "accepts.", ""),
            SweptQuestion.each(parties, "found.0.satisfaction.", ""),
            Stream.of("complete"))
        .flatMap(s -> s)
        .toList();
  }

  @Override
  public void check() {
    options.check();
  }

  @Override
  public void check(SweptRun run) {
    Terms unused = options.within(run.space(), run.terms());
  }

  @Override
  public List<JsonObject> answer(SweptRun run) {
    return List.of(SearchJson.of(options.answer(run.space(), "", run.terms()), run.assumed()));
  }
}
