package parley.output.markdown;

import java.util.regex.Pattern;
import parley.output.document.Printable;
import parley.output.document.Span;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Code;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;
import parley.output.document.Span.Words;
import parley.output.text.BarText;

/** The parts of a text in Markdown, on one line. */
final class MarkdownSpans implements Span.Printer {
  /** Characters that mark something up wherever they stand. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_~\\[\\]<>|&]");

  @Override
  public String words(Words words) {
    return escaped(words.text());
  }

  /** Two backticks keep one inside; what no backticks could keep is written as words. */
  @Override
  public String code(Code code) {
    String line = Printable.line(code.text());
    if (line.contains("``") || line.contains("|") || line.isBlank()) {
      return escaped(line);
    }
    return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
  }

  @Override
  public String claim(Claim claim) {
    String id = escaped(claim.id());
    return claim.url().map(u -> MarkdownLink.of(id, u)).orElse(id);
  }

  @Override
  public String quantity(Quantity quantity) {
    return escaped(quantity.shown());
  }

  @Override
  public String bar(Bar bar) {
    return BarText.of(bar, false);
  }

  @Override
  public String sign(Sign sign) {
    return escaped(sign.text(false));
  }

  private static String escaped(String text) {
    return ANYWHERE.matcher(Printable.line(text)).replaceAll("\\\\$0");
  }
}
