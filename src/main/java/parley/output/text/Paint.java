package parley.output.text;

import java.util.ArrayList;
import java.util.List;
import parley.output.document.Printable;
import parley.output.document.Span;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Code;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;
import parley.output.document.Span.Words;
import parley.output.document.Text;
import parley.output.document.Tone;

/** Texts in the characters of a terminal; control characters are made visible. */
record Paint(Look look) implements Span.Printer {
  private static final String END = "\u001b[0m";

  /** {@return the text on one line} */
  String of(Text text) {
    return of(text, Tone.PLAIN);
  }

  /** {@return the text on one line, in a tone where a part has none of its own} */
  String of(Text text, Tone tone) {
    StringBuilder line = new StringBuilder();
    StringBuilder same = new StringBuilder();
    Tone before = tone;
    for (Span span : text.spans()) {
      Tone own = toneOf(span) == Tone.PLAIN ? tone : toneOf(span);
      if (own != before) {
        line.append(paint(before, same.toString()));
        same.setLength(0);
      }
      same.append(span.by(this));
      before = own;
    }
    return line.append(paint(before, same.toString())).toString();
  }

  /** {@return the text in lines of at most {@code width} columns; each is painted for itself} */
  List<String> wrap(Text text, Tone tone, int width) {
    List<String> lines = new ArrayList<>();
    String open = "";
    String dot = Sign.DOT.text(look.ascii());
    for (String line : Columns.wrapItems(of(text, tone), dot, width)) {
      String whole = open + line;
      open = stillOpen(whole);
      lines.add(open.isEmpty() ? whole : whole + END);
    }
    return lines;
  }

  /** {@return the escape sequence that a line has begun and not ended} */
  private static String stillOpen(String line) {
    int last = line.lastIndexOf('\u001b');
    return last < 0 || line.startsWith(END, last)
        ? ""
        : line.substring(last, line.indexOf('m', last) + 1);
  }

  @Override
  public String words(Words words) {
    return Printable.line(words.text());
  }

  @Override
  public String code(Code code) {
    return "`" + Printable.line(code.text()) + "`";
  }

  @Override
  public String claim(Claim claim) {
    return Printable.line(claim.id());
  }

  @Override
  public String quantity(Quantity quantity) {
    return Printable.line(quantity.shown());
  }

  @Override
  public String bar(Bar bar) {
    return BarText.of(bar, look.ascii());
  }

  @Override
  public String sign(Sign sign) {
    return sign.text(look.ascii());
  }

  private static Tone toneOf(Span span) {
    if (span instanceof Words words) {
      return words.tone();
    }
    return span instanceof Sign sign ? sign.tone() : Tone.PLAIN;
  }

  private String paint(Tone tone, String text) {
    String code =
        switch (tone) {
          case PLAIN -> "";
          case GOOD -> "32";
          case DOUBT -> "33";
          case BAD -> "31";
          case STRONG -> "1";
          case FAINT -> "2";
        };
    boolean bare = !look.color() || code.isEmpty() || text.isBlank();
    return bare ? text : "\u001b[" + code + "m" + text + END;
  }
}
