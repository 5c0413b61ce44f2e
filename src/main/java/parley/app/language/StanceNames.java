package parley.app.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.ConfidenceWords;
import parley.model.Fraction;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;

/** Stances in the words of a language: whose, what kind, their names and the first claims. */
public record StanceNames(PhraseBook book, RuleSet rules) {
  private static final int CLAIMS_MAX = 3;

  /** {@return "NATO: No binding halt of enlargement (red line) [002.16, 002.24]"} */
  public String of(RuleId id) {
    Optional<Stance> stance = rules.stance(id);
    String kind = stance.map(s -> " (" + book.of(s.kind()) + ")").orElse("");
    return brief(id) + kind + cited(stance.map(s -> s.rule().claims()).orElse(List.of()));
  }

  /** {@return "NATO: No binding halt of enlargement"} */
  public String brief(RuleId id) {
    Fraction confidence =
        rules.stance(id).map(s -> s.rule().exactConfidence()).orElse(Fraction.ONE);
    return title(id.owner()) + ": " + id.name() + book.number(ConfidenceWords.after(confidence));
  }

  public String title(String party) {
    return rules.agenda().partyTitle(party);
  }

  private String cited(List<String> claims) {
    if (claims.isEmpty()) {
      return "";
    }
    int rest = claims.size() - CLAIMS_MAX;
    String first = claims.stream().limit(CLAIMS_MAX).collect(Collectors.joining(", "));
    return " [" + first + (rest > 0 ? book.say("paper_and_x_more", rest) : "") + "]";
  }
}
