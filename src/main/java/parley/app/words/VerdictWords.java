package parley.app.words;

import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.output.document.Span.Sign;
import parley.output.document.Text;
import parley.output.document.Tone;

/** Verdicts and outcomes as people read them. */
public final class VerdictWords {
  private VerdictWords() {}

  /** {@return "✗ rejects"} */
  public static Text marked(Verdict verdict) {
    return Text.of(sign(verdict), " ", of(verdict));
  }

  public static Sign sign(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> Sign.YES;
      case HOLDS_OUT -> Sign.PARTLY;
      case REJECTS -> Sign.NO;
      case SILENT -> Sign.NONE;
      case DEPENDS -> Sign.OPEN;
    };
  }

  /** {@return "holds out"} */
  public static String of(Verdict verdict) {
    return verdict == Verdict.SILENT ? "no stance known" : verdict.id().replace('_', ' ');
  }

  /** {@return "no deal"} */
  public static String of(Outcome outcome) {
    return outcome.id().replace('_', ' ');
  }

  public static Tone tone(Verdict verdict) {
    return verdict == Verdict.SILENT ? Tone.FAINT : sign(verdict).tone();
  }

  public static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case DEAL -> Tone.GOOD;
      case NO_DEAL, IMPOSSIBLE -> Tone.BAD;
      case OPEN -> Tone.DOUBT;
    };
  }
}
