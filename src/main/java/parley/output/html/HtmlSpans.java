package parley.output.html;

import java.util.Locale;
import java.util.regex.Pattern;
import parley.output.document.Printable;
import parley.output.document.Span;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Code;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;
import parley.output.document.Span.Words;
import parley.output.document.Tone;
import parley.output.text.BarText;

/** The parts of a text in HTML. */
final class HtmlSpans implements Span.Printer {
  /** A link may lead to a web page and nowhere else. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://.*");

  @Override
  public String words(Words words) {
    return toned(words.tone(), escape(words.text()));
  }

  @Override
  public String code(Code code) {
    return "<code>" + escape(code.text()) + "</code>";
  }

  @Override
  public String claim(Claim claim) {
    return claim
        .url()
        .filter(u -> WEB.matcher(u).matches())
        .map(u -> "<a href=\"" + escape(u) + "\">" + escape(claim.id()) + "</a>")
        .orElse(escape(claim.id()));
  }

  @Override
  public String quantity(Quantity quantity) {
    return escape(quantity.shown());
  }

  @Override
  public String bar(Bar bar) {
    return BarText.of(bar, false);
  }

  @Override
  public String sign(Sign sign) {
    return toned(sign.tone(), sign.text(false));
  }

  private static String toned(Tone tone, String html) {
    return tone == Tone.PLAIN
        ? html
        : "<span class=\"" + tone.name().toLowerCase(Locale.ROOT) + "\">" + html + "</span>";
  }

  /** {@return the text with every character as itself, in an element or an attribute} */
  static String escape(String text) {
    return escaped(Printable.line(text));
  }

  /** {@return the same of a text that is printable} */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
