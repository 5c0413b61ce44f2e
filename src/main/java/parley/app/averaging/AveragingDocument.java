package parley.app.averaging;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.app.words.TermWords;
import parley.app.words.VerdictWords;
import parley.model.RuleId;
import parley.model.verdict.Finding;
import parley.model.verdict.PartyVerdict;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Text;
import parley.question.averaging.Averaging;
import parley.question.averaging.Averaging.Example;
import parley.question.averaging.AveragingResult;

/** What an averaging model would let through. */
public final class AveragingDocument {
  /** What averaging is, and where it is done. */
  public static final String NOTE =
      "Such a model is compensatory: a loss on one demand can be made up on another, and"
          + " nothing is beyond price. Satisfaction is the weighted share of a party's demands"
          + " that are met,"
          + " with the weights of the rules; red lines do not count in it. The peace agreement"
          + " simulator of the CSIS Futures Lab (2025) asks that the satisfaction of each party"
          + " reach a threshold; it has items and weights of its own.";

  private final DocumentBuilder document = new DocumentBuilder();
  private final AveragingResult result;
  private final Averaging averaging;
  private final StanceWords stances;

  private AveragingDocument(AveragingResult result) {
    this.result = result;
    this.averaging = result.averaging().value();
    this.stances = new StanceWords(result.rules());
  }

  public static Document of(AveragingResult result) {
    return new AveragingDocument(result).whole();
  }

  private Document whole() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
    String threshold = Percent.of(result.threshold().doubleValue());
    document.heading("A package passes if " + result.rule().words() + " " + threshold);
    counts();
    redLines();
    averaging.example().ifPresent(this::example);
    document.heading("Note").paragraph(NOTE);
    result.averaging().reason().ifPresent(document::unknown);
    return document.build();
  }

  private void counts() {
    Optional<BigInteger> rest =
        averaging
            .pass()
            .flatMap(p -> averaging.crossing().map(p::subtract))
            .flatMap(p -> averaging.passingDeals().map(p::subtract));
    Optional<BigInteger> refused =
        averaging.deals().flatMap(d -> averaging.passingDeals().map(d::subtract));
    List<List<Object>> rows = new ArrayList<>();
    count(rows, Optional.of(result.total()), "packages in all");
    count(rows, averaging.pass(), "pass");
    count(rows, averaging.passingDeals(), "of those are deals");
    count(rows, averaging.crossing(), "of those cross a red line" + share());
    count(rows, rest, "of those cross none, but leave somebody's demand unmet");
    count(rows, refused, "deals do not pass");
    document.table(List.of("", ""), rows);
  }

  private static void count(List<List<Object>> rows, Optional<BigInteger> count, String what) {
    rows.add(List.of(count.<Object>map(Numbers::quantity).orElse("not known"), what));
  }

  private String share() {
    return averaging
        .pass()
        .filter(p -> p.signum() > 0)
        .flatMap(p -> averaging.crossing().map(c -> " (" + Percent.of(c, p) + ")"))
        .orElse("");
  }

  private void redLines() {
    if (averaging.redLines().isEmpty()) {
      return;
    }
    document.heading("Red lines that packages cross and pass");
    List<List<Object>> rows = new ArrayList<>();
    for (Map.Entry<RuleId, BigInteger> entry : averaging.redLines().entrySet()) {
      rows.add(List.of(Numbers.quantity(entry.getValue()), stances.of(entry.getKey())));
    }
    document.table(List.of("packages", "red line"), rows);
  }

  private void example(Example example) {
    document.heading("An example, confirmed by the rules");
    document.paragraph(TermWords.of(result.rules().agenda(), example.terms()));
    List<List<Object>> rows = new ArrayList<>();
    for (PartyVerdict verdict : example.verdicts()) {
      rows.add(
          List.of(
              stances.title(verdict.party()),
              verdict.isSilent() ? "–" : Percent.quantity(verdict.satisfaction()),
              VerdictWords.marked(verdict.verdict()),
              verdict.decisive().stream()
                  .map(Finding::stance)
                  .map(s -> s.rule().name())
                  .collect(Collectors.joining("; "))));
    }
    rows.add(List.of("mean", Percent.quantity(example.mean()), "", ""));
    document.table(List.of("party", "satisfaction", "by the rules", "because of"), rows);
  }
}
