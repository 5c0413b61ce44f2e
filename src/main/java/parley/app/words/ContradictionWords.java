package parley.app.words;

import java.util.List;
import parley.model.Rule;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;

/** Why a package is impossible, as people read it. */
public final class ContradictionWords {
  private ContradictionWords() {}

  /**
   * {@return one line for each rule that rules an impossible package out; where only several rules
   * together do, one for each that rules out some choices}
   */
  public static List<String> lines(PackageVerdict verdict, String dash) {
    if (verdict.outcome() != Outcome.IMPOSSIBLE) {
      return List.of();
    }
    List<Contradiction> all = verdict.contradictions();
    List<Contradiction> always = all.stream().filter(c -> !c.inSome()).toList();
    return (always.isEmpty() ? all : always).stream().map(c -> line(c, dash)).toList();
  }

  private static String line(Contradiction contradiction, String dash) {
    Rule rule = contradiction.impossibility().rule();
    String cited = rule.claims().isEmpty() ? "" : " [" + String.join(", ", rule.claims()) + "]";
    String some = contradiction.inSome() ? "for some choices " : "";
    return some + "impossible: " + rule.name() + " " + dash + " " + contradiction.because() + cited;
  }
}
