package parley.app.negotiate;

import parley.model.WordList;
import parley.output.document.DocumentBuilder;
import parley.question.negotiate.Blocker;
import parley.question.negotiate.GivenUp;
import parley.question.negotiate.NegotiationResult;
import parley.question.negotiate.Spread;

/** How talks end, as a table. */
final class NegotiateRows {
  private NegotiateRows() {}

  /** One a number. */
  static void write(DocumentBuilder document, NegotiationResult result) {
    document.columns(WordList.of("measure party name option value"));
    document.row("runs", "", "", "", result.done());
    document.row("deals", "", "", "", result.deals());
    result
        .rate()
        .ifPresent(
            r -> {
              document.row("rate", "", "", "", r.value());
              document.row("rate_low", "", "", "", r.low());
              document.row("rate_high", "", "", "", r.high());
            });
    result.rounds().ifPresent(r -> spread(document, "rounds", "", r));
    result
        .options()
        .forEach(
            (issue, shares) ->
                shares.forEach((option, s) -> document.row("option", "", issue, option, s)));
    result.satisfaction().forEach((party, s) -> spread(document, "satisfaction", party, s));
    for (GivenUp one : result.givenUp()) {
      document.row("given_up", one.demand().owner(), one.demand().name(), "", one.share());
    }
    for (Blocker one : result.blockedBy()) {
      String rule = one.obstacle().rule().orElse("");
      document.row("blocked_by", one.obstacle().party(), rule, "", one.share());
    }
  }

  private static void spread(
      DocumentBuilder document, String measure, String party, Spread spread) {
    document.row(measure + "_median", party, "", "", spread.median());
    document.row(measure + "_p10", party, "", "", spread.p10());
    document.row(measure + "_p90", party, "", "", spread.p90());
  }
}
