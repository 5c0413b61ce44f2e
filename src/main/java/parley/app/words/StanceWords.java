package parley.app.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.model.Agenda;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/** Stances in words: whose, what kind, its name and the first of its claims. */
public record StanceWords(RuleSet rules) {
  private static final int CLAIMS_MAX = 3;

  /** {@return "NATO: No binding halt of enlargement (red line) [002.16, 002.24]"} */
  public String of(RuleId id) {
    Optional<Stance> stance = rules.stance(id);
    String kind = stance.map(s -> " (" + s.kind().words() + ")").orElse("");
    List<String> claims = stance.map(s -> s.rule().claims()).orElse(List.of());
    return brief(id) + kind + cited(claims);
  }

  /** {@return "NATO: No binding halt of enlargement"} */
  public String brief(RuleId id) {
    Fraction confidence =
        rules.stance(id).map(s -> s.rule().exactConfidence()).orElse(Fraction.ONE);
    return title(id.owner()) + ": " + id.name() + ConfidenceWords.after(confidence);
  }

  public String title(String party) {
    Agenda agenda = rules.agenda();
    return agenda.partyTitle(party);
  }

  private static String cited(List<String> claims) {
    if (claims.isEmpty()) {
      return "";
    }
    int rest = claims.size() - CLAIMS_MAX;
    String first = claims.stream().limit(CLAIMS_MAX).collect(Collectors.joining(", "));
    return " [" + first + (rest > 0 ? " and " + rest + " more]" : "]");
  }
}
