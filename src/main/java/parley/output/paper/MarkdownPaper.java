package parley.output.paper;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.DiagnosticText;
import parley.output.markdown.MarkdownLink;

/** Paper for a memo, as CommonMark; nothing that stands on it is read as markup. */
public final class MarkdownPaper implements Paper {
  /** Characters that mark something up wherever they stand. */
  private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_~\\[\\]<>|&]");

  private static final Pattern AT_START = Pattern.compile("^([#+=-]|\\d+(?=[.)](\\s|$)))");

  private final Appendable out;
  private boolean inList;

  /** Writes on the given output. */
  public MarkdownPaper(Appendable out) {
    this.out = out;
  }

  @Override
  public PaperLook look() {
    return PaperLook.plain();
  }

  @Override
  public void title(String text) throws IOException {
    out.append("# ").append(escaped(text)).append('\n');
  }

  @Override
  public void heading(Optional<PaperLook.Tone> tone, String text) throws IOException {
    block("## " + escaped(text));
  }

  @Override
  public void section(String text) throws IOException {
    block("### " + escaped(text));
  }

  @Override
  public void paragraph(String text) throws IOException {
    block(escaped(text));
  }

  @Override
  public void item(int depth, String text) throws IOException {
    entry(depth, escaped(text));
  }

  @Override
  public void claim(int depth, String id, Optional<String> url, String rest) throws IOException {
    String marked = url.map(u -> MarkdownLink.of(inner(id), u) + inner(rest)).orElse("");
    entry(depth, url.isPresent() ? marked : escaped(id + rest));
  }

  private void entry(int depth, String markdown) throws IOException {
    out.append(inList ? "" : "\n").append("  ".repeat(depth)).append("- ");
    out.append(markdown).append('\n');
    inList = true;
  }

  @Override
  public void table(List<String> head, List<List<String>> rows, List<String> lines)
      throws IOException {
    StringBuilder table = new StringBuilder(row(head));
    table.append('\n').append("|").append(" --- |".repeat(head.size()));
    for (List<String> row : rows) {
      table.append('\n').append(row(row));
    }
    block(table.toString());
  }

  @Override
  public void columns(List<String> head, List<List<String>> rows) throws IOException {
    table(head, rows, List.of());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownPaper::escaped).collect(joining(" | ", "| ", " |"));
  }

  private void block(String text) throws IOException {
    out.append('\n').append(text).append('\n');
    inList = false;
  }

  private static String escaped(String text) {
    return AT_START.matcher(inner(text.strip())).replaceAll(m -> atStart(m.group()));
  }

  private static String inner(String text) {
    String line = DiagnosticText.printable(text.replaceAll("\\s+", " "));
    return ANYWHERE.matcher(line).replaceAll("\\\\$0");
  }

  /** A number before its dot is not marked up itself: the dot is what must be escaped. */
  private static String atStart(String mark) {
    return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
  }
}
