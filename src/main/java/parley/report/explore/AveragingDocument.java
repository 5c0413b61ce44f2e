package parley.report.explore;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.RuleId;
import parley.model.robust.Averaging;
import parley.model.robust.Averaging.Example;
import parley.model.robust.AveragingResult;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.report.paper.Paper;
import parley.report.paper.Percent;
import parley.report.space.Numbers;
import parley.report.space.StanceWords;

/** What an averaging model would let through. */
public final class AveragingDocument {
  /** What averaging is, and where it is done. */
  public static final String NOTE =
      "Such a model is compensatory: what one demand loses another makes good, and nothing is"
          + " beyond a price. Satisfaction is the weighted share of a party's demands that are met,"
          + " with the weights of the rules; red lines do not count in it. The peace agreement"
          + " simulator of the CSIS Futures Lab (2025) asks that the satisfaction of each party"
          + " reach a threshold; it has items and weights of its own.";

  private final Paper paper;
  private final AveragingResult result;
  private final Averaging averaging;
  private final StanceWords stances;

  /** Writes on the given paper. */
  public AveragingDocument(Paper paper, AveragingResult result) {
    this.paper = paper;
    this.result = result;
    this.averaging = result.averaging().value();
    this.stances = new StanceWords(result.rules());
  }

  /** Writes the whole. */
  public void write() throws IOException {
    paper.title(result.scenario() + " " + paper.look().dot() + " as of " + result.asOf());
    String threshold = Percent.of(result.threshold().doubleValue());
    paper.heading(
        Optional.empty(), "A package passes if " + result.rule().words() + " " + threshold);
    counts();
    redLines();
    if (averaging.example().isPresent()) {
      example(averaging.example().get());
    }
    paper.heading(Optional.empty(), "Note");
    paper.paragraph(NOTE);
    if (result.averaging().reason().isPresent()) {
      paper.paragraph("Not all is known: " + result.averaging().reason().get() + ".");
    }
  }

  private void counts() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(Numbers.exact(result.total()), "packages in all"));
    rows.add(List.of(number(averaging.pass()), "pass"));
    rows.add(List.of(number(averaging.passingDeals()), "of those are deals"));
    rows.add(List.of(number(averaging.crossing()), "of those cross a red line" + share()));
    Optional<BigInteger> rest =
        averaging
            .pass()
            .flatMap(p -> averaging.crossing().map(p::subtract))
            .flatMap(p -> averaging.passingDeals().map(p::subtract));
    rows.add(List.of(number(rest), "of those cross none, but leave somebody's demand unmet"));
    Optional<BigInteger> refused =
        averaging.deals().flatMap(d -> averaging.passingDeals().map(d::subtract));
    rows.add(List.of(number(refused), "deals do not pass"));
    paper.columns(List.of("", ""), rows);
  }

  private String share() {
    return averaging
        .pass()
        .filter(p -> p.signum() > 0)
        .flatMap(p -> averaging.crossing().map(c -> " (" + Percent.of(c, p) + ")"))
        .orElse("");
  }

  private static String number(Optional<BigInteger> count) {
    return count.map(Numbers::exact).orElse("not known");
  }

  private void redLines() throws IOException {
    if (averaging.redLines().isEmpty()) {
      return;
    }
    paper.heading(Optional.empty(), "Red lines that packages cross and pass");
    List<List<String>> rows = new ArrayList<>();
    for (Map.Entry<RuleId, BigInteger> entry : averaging.redLines().entrySet()) {
      rows.add(List.of(Numbers.exact(entry.getValue()), stances.of(entry.getKey())));
    }
    paper.columns(List.of("packages", "red line"), rows);
  }

  private void example(Example example) throws IOException {
    paper.heading(Optional.empty(), "An example, confirmed by the rules");
    paper.paragraph(TermWords.of(result.rules().agenda(), example.terms()));
    DifferenceWords words = new DifferenceWords(paper.look(), result.rules());
    List<List<String>> rows = new ArrayList<>();
    for (PartyVerdict verdict : example.verdicts()) {
      rows.add(
          List.of(
              stances.title(verdict.party()),
              Percent.whole(verdict.satisfaction()),
              words.marked(verdict.verdict()),
              verdict.decisive().stream()
                  .map(Finding::stance)
                  .map(s -> s.rule().name())
                  .collect(Collectors.joining("; "))));
    }
    rows.add(List.of("mean", Percent.whole(example.mean()), "", ""));
    paper.columns(List.of("party", "satisfaction", "by the rules", "because of"), rows);
  }
}
