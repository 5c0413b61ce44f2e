package parley.output.markdown;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
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

/** A document as CommonMark with tables; nothing in its texts is read as markup. */
public final class MarkdownPrinter implements Block.Printer {
  private static final Pattern AT_START = Pattern.compile("^([#+=-]|\\d+(?=[.)](\\s|$)))");

  private MarkdownPrinter() {}

  public static String print(Document document) {
    MarkdownPrinter printer = new MarkdownPrinter();
    return document.blocks().stream().map(b -> b.by(printer)).collect(joining("\n"));
  }

  @Override
  public String heading(Heading heading) {
    return "#".repeat(heading.level()) + " " + line(heading.text()) + "\n";
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return line(paragraph.text()) + "\n";
  }

  @Override
  public String hint(Hint hint) {
    return line(hint.text()) + "\n";
  }

  @Override
  public String listing(Listing listing) {
    return listing.items().stream().map(MarkdownPrinter::item).collect(joining());
  }

  private static String item(Item item) {
    return "  ".repeat(item.depth()) + "- " + line(item.text()) + "\n";
  }

  @Override
  public String table(Table table) {
    StringBuilder lines = new StringBuilder(row(table.head()));
    lines.append('|');
    for (int c = 0; c < table.head().size(); c++) {
      lines.append(table.isNumeric(c) ? " ---: |" : " --- |");
    }
    lines.append('\n');
    table.rows().forEach(r -> lines.append(row(r)));
    return lines.toString();
  }

  private static String row(List<Text> cells) {
    return cells.stream().map(MarkdownPrinter::line).collect(joining(" | ", "| ", " |\n"));
  }

  /** The fence is longer than any run of backticks inside. */
  @Override
  public String verbatim(Verbatim verbatim) {
    StringBuilder fence = new StringBuilder("```");
    while (verbatim.text().contains(fence)) {
      fence.append('`');
    }
    String lines =
        verbatim.text().lines().map(l -> DiagnosticText.printable(l) + "\n").collect(joining());
    return fence + verbatim.language().orElse("") + "\n" + lines + fence + "\n";
  }

  private static String line(Text text) {
    MarkdownSpans spans = new MarkdownSpans();
    String inner = text.spans().stream().map(s -> s.by(spans)).collect(joining()).strip();
    return AT_START.matcher(inner).replaceAll(m -> atStart(m.group()));
  }

  /** A number before its dot is not marked up itself: the dot is what must be escaped. */
  private static String atStart(String mark) {
    return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
  }
}
