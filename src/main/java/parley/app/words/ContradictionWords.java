package parley.app.words;

import java.util.List;
import parley.model.verdict.Contradiction;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.output.document.Span.Sign;
import parley.output.document.Text;

/** Why a package is impossible, as people read it. */
public final class ContradictionWords {
  private ContradictionWords() {}

  /**
   * {@return one line for each rule that rules an impossible package out; where only several rules
   * together do, one for each that rules out some choices}
   */
  public static List<Text> texts(PackageVerdict verdict) {
    return texts(verdict, "impossible", "for some choices impossible");
  }

  /**
   * {@return the same in another language}
   *
   * @param always what is said of a package that a rule rules out
   * @param inSome what is said of one that it rules out for some choices
   */
  public static List<Text> texts(PackageVerdict verdict, String always, String inSome) {
    return told(verdict).stream()
        .map(c -> Text.of(first(c, c.inSome() ? inSome : always), Sign.DASH, rest(c)))
        .toList();
  }

  private static List<Contradiction> told(PackageVerdict verdict) {
    if (verdict.outcome() != Outcome.IMPOSSIBLE) {
      return List.of();
    }
    List<Contradiction> all = verdict.contradictions();
    List<Contradiction> always = all.stream().filter(c -> !c.inSome()).toList();
    return always.isEmpty() ? all : always;
  }

  private static String first(Contradiction contradiction, String said) {
    return said + ": " + contradiction.impossibility().rule().name() + " ";
  }

  private static String rest(Contradiction contradiction) {
    List<String> claims = contradiction.impossibility().rule().claims();
    String cited = claims.isEmpty() ? "" : " [" + String.join(", ", claims) + "]";
    return " " + contradiction.because() + cited;
  }
}
