package parley.output.paper;

import parley.diagnostic.DiagnosticText;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;

/**
 * How text for a person looks.
 *
 * @param width columns to fill at most, at least 40
 * @param color whether escape sequences for colour may be written
 * @param ascii whether Parley's own marks must be ASCII; titles and reasons stay as they are
 */
public record PaperLook(int width, boolean color, boolean ascii) {
  public PaperLook {
    width = Math.max(40, width);
  }

  /** Eighty columns, no colour. */
  public static PaperLook plain() {
    return new PaperLook(80, false, false);
  }

  /** What a stretch of text expresses. */
  public enum Tone {
    GOOD("32"),
    DOUBT("33"),
    BAD("31"),
    STRONG("1"),
    FAINT("2");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  public String mark(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> yes();
      case HOLDS_OUT -> "~";
      case REJECTS -> no();
      case DEPENDS -> "?";
      case SILENT -> ascii ? "-" : "–";
    };
  }

  public String yes() {
    return ascii ? "+" : "✓";
  }

  public String no() {
    return ascii ? "x" : "✗";
  }

  public String dash() {
    return ascii ? "--" : "—";
  }

  public String dot() {
    return ascii ? "-" : "·";
  }

  public String arrow() {
    return ascii ? "->" : "→";
  }

  public Tone tone(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> Tone.GOOD;
      case HOLDS_OUT, DEPENDS -> Tone.DOUBT;
      case REJECTS -> Tone.BAD;
      case SILENT -> Tone.FAINT;
    };
  }

  public Tone tone(Outcome outcome) {
    return switch (outcome) {
      case DEAL -> Tone.GOOD;
      case NO_DEAL, IMPOSSIBLE -> Tone.BAD;
      case OPEN -> Tone.DOUBT;
    };
  }

  /** {@return the text, printable, in a tone if colour is allowed} */
  public String paint(Tone tone, String text) {
    String printable = DiagnosticText.printable(text);
    return color ? "\u001b[" + tone.code + "m" + printable + "\u001b[0m" : printable;
  }

  /** {@return as people say it: {@code holds out}} */
  public static String words(Verdict verdict) {
    return verdict == Verdict.SILENT ? "no stance known" : verdict.id().replace('_', ' ');
  }

  /** {@return as people say it: {@code no deal}} */
  public static String words(Outcome outcome) {
    return outcome.id().replace('_', ' ');
  }
}
