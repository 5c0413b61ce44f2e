package parley.report.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.DiagnosticText;

/** Paper for a terminal: wrapped to its width, indented, control characters made visible. */
public final class TextPaper implements Paper {
  private static final int WIDTH_MIN = 20;

  private final Appendable out;
  private final Look look;
  private String indent = "";

  /** Writes on the given output in the given look. */
  public TextPaper(Appendable out, Look look) {
    this.out = out;
    this.look = look;
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public void title(String text) throws IOException {
    head("", Look.Tone.STRONG, text);
  }

  @Override
  public void heading(Optional<Look.Tone> tone, String text) throws IOException {
    out.append('\n');
    head("", tone.orElse(Look.Tone.STRONG), text);
    indent = "  ";
  }

  @Override
  public void section(String text) throws IOException {
    out.append('\n');
    head("  ", Look.Tone.STRONG, text);
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
  public void table(List<String> head, List<List<String>> rows, List<String> lines)
      throws IOException {
    for (String line : lines) {
      item(0, line);
    }
  }

  private void head(String before, Look.Tone tone, String text) throws IOException {
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
