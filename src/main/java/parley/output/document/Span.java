package parley.output.document;

import java.util.Optional;

/** A part of a text. */
public sealed interface Span {
  /** {@return the part as a printer writes it} */
  String by(Printer printer);

  /** Writes each kind of part. */
  interface Printer {
    String words(Words words);

    String code(Code code);

    String claim(Claim claim);

    String quantity(Quantity quantity);

    String bar(Bar bar);

    String sign(Sign sign);
  }

  /** Words as they are, whoever wrote them; each printer keeps them from being read as markup. */
  record Words(String text, Tone tone) implements Span {
    @Override
    public String by(Printer printer) {
      return printer.words(this);
    }
  }

  /** Something to type: a name, a command, an option. */
  record Code(String text) implements Span {
    @Override
    public String by(Printer printer) {
      return printer.code(this);
    }
  }

  /** A claim that something rests on. */
  record Claim(String id, Optional<String> url) implements Span {
    @Override
    public String by(Printer printer) {
      return printer.claim(this);
    }
  }

  /** A number for people: rounded, with separators and unit. */
  record Quantity(String shown) implements Span {
    @Override
    public String by(Printer printer) {
      return printer.quantity(this);
    }
  }

  /**
   * A stretch of a scale from 0 to 1, drawn with so many characters.
   *
   * @param scale whether the rest of the scale is drawn as well
   */
  record Bar(double from, double to, int width, boolean scale) implements Span {
    @Override
    public String by(Printer printer) {
      return printer.bar(this);
    }
  }

  /** Signs of Parley's own, for which a poor terminal gets others. */
  enum Sign implements Span {
    YES("✓", "+", Tone.GOOD),
    NO("✗", "x", Tone.BAD),
    PARTLY("~", "~", Tone.DOUBT),
    NONE("–", "-", Tone.PLAIN),
    OPEN("?", "?", Tone.DOUBT),
    DOT("·", "-", Tone.PLAIN),
    DASH("—", "--", Tone.PLAIN),
    ARROW("→", "->", Tone.PLAIN);

    private final String sign;
    private final String ascii;
    private final Tone tone;

    Sign(String sign, String ascii, Tone tone) {
      this.sign = sign;
      this.ascii = ascii;
      this.tone = tone;
    }

    @Override
    public String by(Printer printer) {
      return printer.sign(this);
    }

    public Tone tone() {
      return tone;
    }

    /** {@return the sign, or its substitute in ASCII} */
    public String text(boolean inAscii) {
      return inAscii ? ascii : sign;
    }
  }
}
