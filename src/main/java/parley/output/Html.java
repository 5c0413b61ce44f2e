package parley.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;

/** A page without scripts; every text on it is escaped. */
public final class Html {
  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;
      color:#1a1a1a;background:#fff}
      table{border-collapse:collapse;margin:1rem 0}
      th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;
      border-bottom:1px solid #ccc}
      td.n{text-align:right;font-variant-numeric:tabular-nums}
      td.r{white-space:nowrap}
      code,pre{font-family:ui-monospace,monospace;font-size:.9rem}
      pre{overflow-x:auto;padding:1rem;border:1px solid #767676}
      .no{font-weight:700}
      @media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}
      """;

  private final StringBuilder page = new StringBuilder();

  /** Starts a page. */
  public Html(String title) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.append("style-src 'sha256-").append(hash()).append("'; base-uri 'none'; ");
    page.append("form-action 'none'\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", title);
    page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
  }

  /** {@return the whole page} */
  public String end() {
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  /** Writes an element that holds a text; {@code tag} may have attributes. */
  public Html element(String tag, String text) {
    open(tag);
    page.append(escaped(text));
    return close(tag);
  }

  /** Writes the start of an element. */
  public Html open(String tag) {
    page.append('<').append(tag).append('>');
    return this;
  }

  /** Writes the end of an element that was opened with the same tag. */
  public Html close(String tag) {
    page.append("</").append(tag.split(" ", 2)[0]).append(">\n");
    return this;
  }

  private static String escaped(String text) {
    return text.lines()
        .map(DiagnosticText::printable)
        .collect(Collectors.joining("\n"))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
