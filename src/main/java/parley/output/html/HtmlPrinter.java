package parley.output.html;

import static java.util.stream.Collectors.joining;

import java.util.List;
import parley.diagnostic.DiagnosticText;
import parley.output.document.Block;
import parley.output.document.Block.Heading;
import parley.output.document.Block.Hint;
import parley.output.document.Block.Item;
import parley.output.document.Block.Listing;
import parley.output.document.Block.Paragraph;
import parley.output.document.Block.Table;
import parley.output.document.Block.Verbatim;
import parley.output.document.Document;
import parley.output.document.Text;

/** A document as HTML: no script, nothing from elsewhere, nothing in its texts read as markup. */
public final class HtmlPrinter implements Block.Printer {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; }
      th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; }
      th { border-bottom: 1px solid; }
      .number { text-align: right; }
      .good { color: #1a7f37; } .doubt { color: #9a6700; } .bad { color: #cf222e; }
      .faint { opacity: .7; } .strong { font-weight: 600; }
      pre { overflow-x: auto; }
      """;

  /** What is to be printed, on A4 and Letter alike; empty cells are boxes to write in. */
  private static final String PAPER =
      """
      body { overflow-wrap: break-word; }
      p, li, td, th, h1, h2, h3 { unicode-bidi: plaintext; }
      table { width: 100%; margin: 1rem 0; }
      td, th { border-bottom: 1px solid #8888; min-width: 3.2rem; }
      td:first-child, td:last-child { overflow-wrap: anywhere; }
      td:nth-child(5):last-child:empty { width: 45%; }
      td:first-child { min-width: 8rem; }
      td:empty { border: 1px solid; height: 2em; }
      li { margin: .3rem 0; }
      .wide { overflow-x: auto; }
      @page { margin: 18mm 16mm; }
      @media print {
        :root { color-scheme: light; }
        body { font-size: 10pt; line-height: 1.35; max-width: none; margin: 0; padding: 0; }
        h1 { font-size: 16pt; margin: 0 0 .5rem; }
        h2 { font-size: 12pt; margin: .8rem 0 .3rem; }
        p, table { margin: .4rem 0; }
        h1, h2, h3 { break-after: avoid; }
        tr, li { break-inside: avoid; }
        .wide + .wide { break-before: avoid; }
        thead { display: table-header-group; }
        .wide { overflow: visible; }
        td, th { min-width: 0; padding: .1rem .4rem .1rem 0; }
        td:first-child { min-width: 6rem; }
        td:empty { min-width: 2.6rem; height: 1.7em; }
        table:has(th:nth-child(6)):has(td:last-child:empty) { table-layout: fixed; }
        :has(td:last-child:empty) > thead th:nth-last-child(-n+5):nth-child(n+2) { width: 8%; font-size: 9pt; }
        :has(td:last-child:empty) > thead th:nth-child(n+2):nth-last-child(n+6) { width: 9%; font-size: 9pt; }
        a { color: inherit; text-decoration: none; }
      }
      """;

  private static final String SHEETS =
      """
      section + section { border-top: 1px solid; margin-top: 3rem; }
      @media print { section + section { border: 0; margin: 0; break-before: recto; } }
      """;

  /** What is on the screen only: of no paper. */
  private static final PaperWords NONE = new PaperWords("en", "");

  private final PaperWords words;

  private HtmlPrinter(PaperWords words) {
    this.words = words;
  }

  public static String page(Document document) {
    return page(title(document), "en", STYLE, fragment(document));
  }

  /** {@return the same to print and fill in: every empty cell of a table is a box} */
  public static String paper(Document document, PaperWords words) {
    String title = title(document);
    String style = STYLE + PAPER + RunningHead.of("", title);
    return page(title, words.language(), style, printed(document, new HtmlPrinter(words)));
  }

  /** {@return several papers as one page, each beginning on a new sheet when it is printed} */
  public static String papers(String title, List<Document> documents, PaperWords words) {
    String sheets =
        documents.stream()
            .map(d -> "<section>\n" + printed(d, new HtmlPrinter(words)) + "</section>\n")
            .collect(joining());
    List<String> titles = documents.stream().map(HtmlPrinter::title).toList();
    String style = STYLE + PAPER + SHEETS + RunningHead.ofSections(titles);
    return page(title, words.language(), style, sheets);
  }

  private static String page(String title, String language, String style, String body) {
    return "<!DOCTYPE html>\n<html lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + ContentPolicy.meta(style)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + HtmlSpans.escape(title)
        + "</title>\n<style>"
        + style
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  /** {@return the document's parts, to stand in a page} */
  public static String fragment(Document document) {
    return printed(document, new HtmlPrinter(NONE));
  }

  private static String printed(Document document, HtmlPrinter printer) {
    return document.blocks().stream().map(b -> b.by(printer)).collect(joining());
  }

  private static String title(Document document) {
    return document.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(b -> ((Heading) b).text().plain())
        .findFirst()
        .orElse("Parley");
  }

  @Override
  public String heading(Heading heading) {
    return element("h" + heading.level(), inner(heading.text()));
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return element("p", inner(paragraph.text()));
  }

  @Override
  public String hint(Hint hint) {
    return paragraph(new Paragraph(hint.text()));
  }

  @Override
  public String listing(Listing listing) {
    return list(listing.items());
  }

  @Override
  public String verbatim(Verbatim verbatim) {
    String lines = verbatim.text().lines().map(HtmlPrinter::verbatim).collect(joining("\n"));
    return element("pre", "<code>" + lines + "</code>");
  }

  /** A line with its blanks. */
  private static String verbatim(String line) {
    return HtmlSpans.escaped(DiagnosticText.printable(line));
  }

  private static String list(List<Item> items) {
    StringBuilder out = new StringBuilder();
    int open = -1;
    for (Item item : items) {
      out.append(open == item.depth() ? "</li>\n" : "");
      while (open > item.depth()) {
        out.append("</li>\n</ul>\n");
        open--;
        out.append(open == item.depth() ? "</li>\n" : "");
      }
      while (open < item.depth()) {
        out.append(open < 0 ? "<ul>\n" : "\n<ul>\n");
        open++;
        out.append(open < item.depth() ? "<li>" : "");
      }
      out.append("<li>").append(inner(item.text()));
    }
    return out.append("</li>\n</ul>\n".repeat(open + 1)).toString();
  }

  @Override
  public String table(Table table) {
    StringBuilder out = new StringBuilder();
    boolean isPaper = !words.equals(NONE);
    if (isPaper) {
      out.append("<div class=\"wide\" role=\"group\" aria-label=\"");
      out.append(HtmlSpans.escape(words.table())).append("\" tabindex=\"0\">\n");
    }
    out.append("<table>\n");
    if (table.head().stream().anyMatch(h -> !h.isEmpty())) {
      out.append("<thead>\n").append(row(table, table.head(), "th")).append("</thead>\n");
    }
    out.append("<tbody>\n");
    table.rows().forEach(r -> out.append(row(table, r, "td")));
    return out.append("</tbody>\n</table>\n").append(isPaper ? "</div>\n" : "").toString();
  }

  private static String row(Table table, List<Text> cells, String element) {
    StringBuilder out = new StringBuilder("<tr>");
    for (int c = 0; c < cells.size(); c++) {
      out.append('<').append(element).append(table.isNumeric(c) ? " class=\"number\">" : ">");
      out.append(inner(cells.get(c))).append("</").append(element).append('>');
    }
    return out.append("</tr>\n").toString();
  }

  private static String inner(Text text) {
    HtmlSpans spans = new HtmlSpans();
    return text.spans().stream().map(s -> s.by(spans)).collect(joining());
  }

  private static String element(String name, String inner) {
    return "<" + name + ">" + inner + "</" + name + ">\n";
  }
}
