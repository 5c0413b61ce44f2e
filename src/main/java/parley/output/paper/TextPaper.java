package parley.output.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.DiagnosticText;
import parley.output.text.Columns;

/** Paper for a terminal: wrapped to its width, indented, control characters made visible. */
public final class TextPaper implements Paper {
  private static final int WIDTH_MIN = 20;
  private static final String GAP = "  ";

  private final Appendable out;
  private final PaperLook look;
  private String indent = "";

  /** Writes on the given output in the given look. */
  public TextPaper(Appendable out, PaperLook look) {
    this.out = out;
    this.look = look;
  }

  @Override
  public PaperLook look() {
    return look;
  }

  @Override
  public void title(String text) throws IOException {
    head("", PaperLook.Tone.STRONG, text);
  }

  @Override
  public void heading(Optional<PaperLook.Tone> tone, String text) throws IOException {
    out.append('\n');
    head("", tone.orElse(PaperLook.Tone.STRONG), text);
    indent = "  ";
  }

  @Override
  public void section(String text) throws IOException {
    out.append('\n');
    head("  ", PaperLook.Tone.STRONG, text);
    indent = "    ";
  }

  @Override
  public void paragraph(String text) throws IOException {
    block(indent, indent, text);
  }

  @Override
  public void item(int depth, String text) throws IOException {
    String first = indent + "  ".repeat(indent.length() > 2 ? depth + 1 : depth);
    block(first, first + "  ", text);
  }

  @Override
  public void claim(int depth, String id, Optional<String> url, String rest) throws IOException {
    item(depth, id + rest);
  }

  @Override
  public void table(List<String> head, List<List<String>> rows, List<String> lines)
      throws IOException {
    for (String line : lines) {
      item(0, line);
    }
  }

  @Override
  public void columns(List<String> head, List<List<String>> rows) throws IOException {
    int last = head.size() - 1;
    int[] widths = new int[head.size()];
    int before = Columns.of(indent);
    for (int c = 0; c < last; c++) {
      int column = c;
      int widest = rows.stream().mapToInt(r -> Columns.of(r.get(column))).max().orElse(0);
      widths[c] = Math.max(widest, Columns.of(head.get(c)));
      before += widths[c] + GAP.length();
    }
    widths[last] = Math.max(WIDTH_MIN, look.width() - before);
    if (head.stream().anyMatch(h -> !h.isEmpty())) {
      for (String line : lines(head, widths)) {
        out.append(look.paint(PaperLook.Tone.STRONG, line)).append('\n');
      }
    }
    for (List<String> row : rows) {
      for (String line : lines(row, widths)) {
        out.append(DiagnosticText.printable(line)).append('\n');
      }
    }
  }

  /** {@return the lines of a row, whose last cell may need several} */
  private List<String> lines(List<String> row, int... widths) {
    int last = widths.length - 1;
    StringBuilder first = new StringBuilder(indent);
    for (int c = 0; c < last; c++) {
      first.append(Columns.pad(row.get(c), widths[c])).append(GAP);
    }
    List<String> lines = new ArrayList<>();
    String before = first.toString();
    for (String part : Columns.wrap(row.get(last), widths[last])) {
      lines.add((before + part).stripTrailing());
      before = " ".repeat(Columns.of(before));
    }
    return lines;
  }

  private void head(String before, PaperLook.Tone tone, String text) throws IOException {
    for (String line : Columns.wrap(text, look.width() - before.length())) {
      out.append(before).append(look.paint(tone, line)).append('\n');
    }
  }

  private void block(String first, String next, String text) throws IOException {
    String before = first;
    int width = Math.max(WIDTH_MIN, look.width() - next.length());
    for (String line : Columns.wrap(text, width)) {
      out.append(before).append(DiagnosticText.printable(line)).append('\n');
      before = next;
    }
  }
}
