package parley.app.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.app.words.Numbers;
import parley.model.RuleSet;
import parley.question.robust.PackageOdds;
import parley.question.robust.Swing;

/** Claims on which several uncertain stances rest that move a probability the same way. */
record SharedClaims(RuleSet rules) {
  /** {@return a sentence for each such claim that no other one before it covers} */
  List<String> words(PackageOdds odds) {
    Map<String, List<Swing>> byClaim = new LinkedHashMap<>();
    odds.swings().stream()
        .filter(s -> s.deal() > 0 && s.confidence() > 0 && s.confidence() < 1)
        .forEach(
            s ->
                claims(s)
                    .forEach(
                        c -> byClaim.computeIfAbsent(key(c, s), k -> new ArrayList<>()).add(s)));
    Map<List<Swing>, String> byStances = new LinkedHashMap<>();
    byClaim.forEach(
        (key, swings) -> {
          if (swings.size() > 1) {
            byStances.putIfAbsent(List.copyOf(swings), key.substring(1));
          }
        });
    return byStances.entrySet().stream().map(e -> words(e.getKey(), e.getValue())).toList();
  }

  private static String words(List<Swing> swings, String claim) {
    return Numbers.many(swings.size(), "uncertain stance")
        + " rest on one claim ["
        + claim
        + "] but are taken as independent, so the probability is likely too low.";
  }

  /** Stances that push the other way are apart. */
  private static String key(String claim, Swing swing) {
    return (swing.dealIfHeld() > swing.dealIfNot() ? "+" : "-") + claim;
  }

  private List<String> claims(Swing swing) {
    return rules.stance(swing.stance()).map(s -> s.rule().claims()).orElse(List.of());
  }
}
