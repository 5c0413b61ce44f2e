package parley.output.markdown;

import java.util.regex.Pattern;
import parley.output.document.Printable;

/** A link in Markdown. */
public final class MarkdownLink {
  /** What would be read as another character: {@code lt} between an ampersand and a semicolon. */
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

  private MarkdownLink() {}

  /** {@return the link, with the words as Markdown already} */
  public static String of(String words, String url) {
    String address = Printable.line(url).replace("<", "%3C").replace(">", "%3E");
    return "[" + words + "](<" + ENTITY.matcher(address).replaceAll("&amp;") + ">)";
  }
}
