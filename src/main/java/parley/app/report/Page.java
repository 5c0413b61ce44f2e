package parley.app.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.app.language.PhraseBook;
import parley.diagnostic.DiagnosticText;
import parley.output.html.ContentPolicy;
import parley.output.html.HtmlPrinter;

/**
 * One HTML file about scenarios that needs nothing else: its style and script are inside, and its
 * content security policy allows only these two, by their hashes, and no connection to anywhere.
 */
public final class Page {
  private static final Pattern NAME = Pattern.compile("\\{\\{([a-z]+)}}");

  private Page() {}

  /**
   * Writes the page.
   *
   * @param producer what made it, such as {@code parley 0.1.0}
   * @param scenarios at least one
   */
  public static void write(Appendable out, String producer, List<PageScenario> scenarios)
      throws IOException {
    write(out, producer, scenarios, false);
  }

  /**
   * Writes the page.
   *
   * @param embed whether it stands in a frame of another page: without head and foot, one part at a
   *     time
   */
  public static void write(
      Appendable out, String producer, List<PageScenario> scenarios, boolean embed)
      throws IOException {
    Optional<String> language = scenarios.get(0).rules().agenda().language();
    write(
        out,
        new Frame(
            PageKind.REPORT,
            PhraseBook.of(language),
            title(scenarios),
            HtmlPrinter.fragment(Memo.whole(scenarios)),
            embed ? "embed" : ""),
        PageData.of(producer, scenarios));
  }

  /**
   * Writes a page of another kind.
   *
   * @param data JSON that can stand inside a script element
   */
  static void write(Appendable out, Frame frame, String data) throws IOException {
    String style = PageSources.style(frame.kind());
    String script = PageSources.script(frame.kind(), frame.phrases().script());
    Map<String, String> parts =
        Map.of(
            "language",
            frame.phrases().language(),
            "policy",
            policy(style, script),
            "title",
            escaped(frame.title()),
            "style",
            style,
            "hint",
            frame.phrases().say("memo_this_page_needs_javascript")
                + " "
                + frame.phrases().say(frame.kind().without()),
            "without",
            frame.without(),
            "frame",
            frame.className(),
            "data",
            data,
            "script",
            script);
    Matcher names = NAME.matcher(PageSources.template());
    out.append(names.replaceAll(m -> Matcher.quoteReplacement(parts.getOrDefault(m.group(1), ""))));
  }

  /**
   * What a page has besides its data.
   *
   * @param phrases its own words
   * @param without what stands there without JavaScript, as HTML
   * @param className of its body
   */
  record Frame(PageKind kind, PhraseBook phrases, String title, String without, String className) {}

  private static String policy(String style, String script) {
    return "default-src 'none'; script-src "
        + ContentPolicy.source(script)
        + "; style-src "
        + ContentPolicy.source(style)
        + "; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String title(List<PageScenario> scenarios) {
    PageScenario first = scenarios.get(0);
    String own =
        first.verdict().title().isBlank() ? first.verdict().scenario() : first.verdict().title();
    return scenarios.size() == 1 ? own : first.rules().agenda().title();
  }

  private static String escaped(String text) {
    return DiagnosticText.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
