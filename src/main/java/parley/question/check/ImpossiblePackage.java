package parley.question.check;

import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;

/** A package of a scenario whose terms cannot stand together. */
public final class ImpossiblePackage {
  private ImpossiblePackage() {}

  /**
   * Warns if it is impossible.
   *
   * @param place where the scenario proposes it
   */
  public static void check(PackageVerdict verdict, Place place, Problems problems) {
    if (verdict.outcome() == Outcome.IMPOSSIBLE) {
      problems.warning(
          Code.IMPOSSIBLE_PACKAGE,
          place,
          "package `" + verdict.id() + "` is impossible, whoever agrees",
          why(verdict.contradictions())
              + "; change its terms, or expect `outcome: impossible` of it");
    }
  }

  private static String why(List<Contradiction> all) {
    List<Contradiction> always = all.stream().filter(c -> !c.inSome()).toList();
    Contradiction first = (always.isEmpty() ? all : always).get(0);
    return "`" + first.impossibility().rule().name() + "`: " + first.because();
  }
}
