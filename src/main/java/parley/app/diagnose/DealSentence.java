package parley.app.diagnose;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.StanceWords;
import parley.output.document.DocumentBuilder;
import parley.question.diagnose.DiagnosisResult;
import parley.space.zone.Zone;

/** How many deals there are, as silence counts and as the rest of a diagnosis takes it. */
record DealSentence(DiagnosisResult result, StanceWords stances) {
  void write(DocumentBuilder document) {
    if (silent().isEmpty()) {
      document.paragraph(count(result.diagnosis().value().deals()) + among() + ".");
    } else if (result.isKeptBySilence()) {
      document.paragraph(
          "No deal"
              + among()
              + ", because "
              + (silent().size() == 1 ? "a party is" : "parties are")
              + " silent (no stance known: "
              + names()
              + ")"
              + unopposed()
              + ". What follows takes "
              + (silent().size() == 1 ? "it" : "them")
              + " to accept.");
    } else {
      document.paragraph("No stance known: " + names() + "; taken here to accept everything.");
      document.paragraph(count(result.zone().value().deals()) + among() + unopposed() + ".");
    }
  }

  private String among() {
    Zone zone = result.zone().value();
    String possible = zone.ruledOut().signum() == 0 ? "" : "possible ";
    return " among " + Numbers.many(zone.total(), possible + "package");
  }

  private String count(Optional<BigInteger> deals) {
    return deals
        .map(n -> n.signum() == 0 ? "No deal" : Numbers.many(n, "deal"))
        .orElse(result.hasDeals() ? "Some deals" : "An unknown number of deals");
  }

  /** {@return "; 3,072 if it accepts"} */
  private String unopposed() {
    String accept = silent().size() == 1 ? "it accepts" : "they accept";
    return result
        .diagnosis()
        .value()
        .deals()
        .filter(n -> n.signum() > 0)
        .map(n -> "; " + Numbers.exact(n) + " if " + accept)
        .orElse("");
  }

  private List<String> silent() {
    return result.zone().value().silent();
  }

  private String names() {
    return silent().stream().map(stances::title).collect(Collectors.joining(", "));
  }
}
