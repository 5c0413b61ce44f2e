package parley.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.ChoiceWords;
import parley.app.words.ConfidenceWords;
import parley.app.words.OptionWords;
import parley.app.words.ReservationWords;
import parley.app.words.VerdictWords;
import parley.model.Agenda;
import parley.model.Fraction;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.verdict.Finding;
import parley.model.verdict.Leeway;
import parley.model.verdict.PartyVerdict;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span.Sign;
import parley.output.document.Text;

/** What one party does with a package: the first few findings with reasons, the rest by name. */
record PartyItems(DocumentBuilder document, Agenda agenda) {
  private static final int REASONS_MAX = 3;
  private static final int CLAIMS_MAX = 3;

  void refusing(PartyVerdict party) {
    head(party, VerdictWords.of(party.verdict()) + decidedBy(party));
    party.leeway().ifPresent(l -> leeway(party, l));
    ReservationWords.below(party).ifPresent(w -> document.itemAt(1, w));
    List<Finding> decisive = party.decisive();
    for (Finding finding : decisive.stream().limit(REASONS_MAX).toList()) {
      document.itemAt(1, named(finding), " ", Sign.DASH, " ", finding.because() + cited(finding));
    }
    if (decisive.size() > REASONS_MAX) {
      document.itemAt(1, "also: " + names(decisive.subList(REASONS_MAX, decisive.size())));
    }
  }

  /** The first reason with its first claim, and how many more there are of each. */
  void brief(PartyVerdict party) {
    List<Finding> decisive = party.decisive();
    List<String> words = new ArrayList<>();
    if (!decidedBy(party).isEmpty()) {
      words.add(VerdictWords.of(party.verdict()) + decidedBy(party));
    }
    decisive.stream().limit(1).forEach(f -> words.add(named(f) + firstCited(f)));
    ReservationWords.below(party).ifPresent(words::add);
    String more = decisive.size() > 1 ? ", and " + (decisive.size() - 1) + " more" : "";
    Sign sign = VerdictWords.sign(party.verdict());
    Text who = Text.in(sign.tone(), " " + title(party) + ": ");
    document.itemAt(1, sign, who, String.join("; ", words) + more);
  }

  void givingUp(PartyVerdict party, List<Finding> findings) {
    head(party, "accepts, and gives up:");
    document.itemAt(
        1,
        findings.stream()
            .map(f -> named(f) + cited(f) + by(party, f))
            .collect(Collectors.joining("; ")));
  }

  /** {@return by which concessions, where none is certain} */
  private static String by(PartyVerdict party, Finding demand) {
    List<Rule> concessions =
        party.findings().stream()
            .map(Finding::stance)
            .filter(Stance::concedes)
            .filter(s -> s.demandName().equals(demand.stance().demandName()))
            .map(Stance::rule)
            .toList();
    boolean certain =
        concessions.stream().anyMatch(r -> r.exactConfidence().compareTo(Fraction.ONE) >= 0);
    return certain || concessions.isEmpty()
        ? ""
        : concessions.stream()
            .map(r -> "\"" + r.name() + "\"" + ConfidenceWords.after(r.exactConfidence()))
            .collect(Collectors.joining(", ", ", by ", ""));
  }

  private void head(PartyVerdict party, String words) {
    Sign sign = VerdictWords.sign(party.verdict());
    document.item(sign, Text.in(sign.tone(), " " + title(party) + ": " + words));
  }

  private String title(PartyVerdict party) {
    return agenda.partyTitle(party.party());
  }

  private String decidedBy(PartyVerdict party) {
    List<String> issues = party.leeway().map(Leeway::dependsOn).orElse(List.of());
    return issues.isEmpty() ? "" : " on " + new OptionWords(agenda).issues(issues);
  }

  private void leeway(PartyVerdict party, Leeway leeway) {
    ChoiceWords.accepting(agenda, party.verdict(), leeway).forEach(l -> document.itemAt(1, l));
    if (leeway.more()) {
      document.itemAt(1, "or in other ways");
    }
  }

  private static String names(List<Finding> findings) {
    return findings.stream().map(f -> named(f) + cited(f)).collect(Collectors.joining("; "));
  }

  private static String named(Finding finding) {
    String choices = finding.inSome() ? " (for some choices)" : "";
    return ConfidenceWords.named(finding.stance().rule()) + choices;
  }

  private static String firstCited(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    String rest = claims.size() > 1 ? " +" + (claims.size() - 1) : "";
    return claims.isEmpty() ? "" : " [" + claims.get(0) + rest + "]";
  }

  /** {@return the first claims that a stance rests on, with a blank before; empty without any} */
  private static String cited(Finding finding) {
    List<String> claims = finding.stance().rule().claims();
    if (claims.isEmpty()) {
      return "";
    }
    String first = claims.stream().limit(CLAIMS_MAX).collect(Collectors.joining(", "));
    int rest = claims.size() - CLAIMS_MAX;
    return " [" + first + (rest > 0 ? " and " + rest + " more]" : "]");
  }
}
