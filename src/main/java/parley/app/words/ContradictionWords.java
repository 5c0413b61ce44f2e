package parley.app.words;

import java.util.List;
import parley.model.Rule;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;

/** Why a package is impossible, as people read it. */
public final class ContradictionWords {
  private ContradictionWords() {}

  /** {@return one line for each rule that rules the package out, or some of its completions} */
  public static List<String> lines(PackageVerdict verdict, String dash) {
    return verdict.contradictions().stream().map(c -> line(verdict.outcome(), c, dash)).toList();
  }

  private static String line(Outcome outcome, Contradiction contradiction, String dash) {
    Rule rule = contradiction.impossibility().rule();
    String cited = rule.claims().isEmpty() ? "" : " [" + String.join(", ", rule.claims()) + "]";
    String some =
        outcome == Outcome.IMPOSSIBLE && !contradiction.inSome() ? "" : "for some choices ";
    return some + "impossible: " + rule.name() + " " + dash + " " + contradiction.because() + cited;
  }
}
