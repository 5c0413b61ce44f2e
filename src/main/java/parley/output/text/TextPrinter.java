package parley.output.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
import parley.output.document.Tone;

/** A document for a terminal: wrapped to its width, what is below a heading indented. */
public final class TextPrinter implements Block.Printer {
  private static final int WIDTH_MIN = 20;
  private static final int MIDDLE_MIN = 12;
  private static final String GAP = "  ";

  private final Look look;
  private final Paint paint;
  private String indent = "";
  private boolean isFirst = true;
  private boolean afterTitle;

  private TextPrinter(Look look) {
    this.look = look;
    this.paint = new Paint(look);
  }

  public static String print(Document document, Look look) {
    TextPrinter printer = new TextPrinter(look);
    return document.blocks().stream().map(printer::spaced).collect(joining());
  }

  /** A line is left free between the title and a text that follows it. */
  private String spaced(Block block) {
    boolean free = afterTitle && block instanceof Paragraph;
    afterTitle = block instanceof Heading heading && heading.level() == 1;
    return (free ? "\n" : "") + block.by(this);
  }

  @Override
  public String heading(Heading heading) {
    String before = heading.level() > 2 ? "  " : "";
    indent = heading.level() > 1 ? before + "  " : "";
    String lines = wrapped(before, before, heading.text(), heading.tone());
    String between = heading.level() == 1 ? "\n\n" : "\n";
    boolean first = isFirst;
    isFirst = false;
    return first ? lines : between + lines;
  }

  @Override
  public String paragraph(Paragraph paragraph) {
    return wrapped(indent, indent, paragraph.text(), Tone.PLAIN);
  }

  @Override
  public String hint(Hint hint) {
    return heading(new Heading(3, hint.text(), Tone.STRONG));
  }

  @Override
  public String listing(Listing listing) {
    return listing.items().stream().map(this::item).collect(joining());
  }

  @Override
  public String verbatim(Verbatim verbatim) {
    return verbatim
        .text()
        .lines()
        .map(l -> line(indent + DiagnosticText.printable(l)))
        .collect(joining());
  }

  @Override
  public String table(Table table) {
    if (!table.lines().isEmpty()) {
      return table.lines().stream().map(l -> item(new Item(0, l))).collect(joining());
    }
    String before = indent.isEmpty() && !isFirst ? "\n" : "";
    int rest = look.width() - indent.length();
    if (!Narrow.isMarked(table) || least(table) <= rest) {
      return before + grid(table);
    }
    Narrow narrow = Narrow.of(table, paint, rest);
    String legend = wrapped(indent, indent, narrow.legend(), Tone.FAINT);
    return narrow.tables().stream().map(this::grid).collect(joining("\n", before, "\n" + legend));
  }

  /** {@return the width of the table if the last column, which may wrap, takes little} */
  private int least(Table table) {
    int last = table.head().size() - 1;
    return GAP.length() * last
        + IntStream.range(0, last).map(c -> Narrow.widest(table, paint, c)).sum()
        + Math.min(WIDTH_MIN, Narrow.widest(table, paint, last));
  }

  private String grid(Table table) {
    int[] widths = widths(table);
    boolean named = table.head().stream().anyMatch(h -> !h.isEmpty());
    String head = named ? row(table, table.head(), Tone.STRONG, widths) : "";
    return table.rows().stream()
        .map(r -> row(table, r, Tone.PLAIN, widths))
        .collect(joining("", head, ""));
  }

  private String item(Item item) {
    String first = indent + "  ".repeat(indent.length() > 2 ? item.depth() + 1 : item.depth());
    return wrapped(first, first + "  ", item.text(), Tone.PLAIN);
  }

  private String wrapped(String first, String next, Text text, Tone tone) {
    StringBuilder out = new StringBuilder();
    String before = first;
    for (String line : paint.wrap(text, tone, Math.max(WIDTH_MIN, look.width() - next.length()))) {
      out.append(line(before + line));
      before = next;
    }
    return out.toString();
  }

  /** The last column takes what is left; where that is too little, first and middle give way. */
  private int[] widths(Table table) {
    int last = table.head().size() - 1;
    int[] widths =
        IntStream.rangeClosed(0, last).map(c -> Narrow.widest(table, paint, c)).toArray();
    int gaps = indent.length() + GAP.length() * last;
    int least = Math.min(widths[last], WIDTH_MIN);
    if (last > 0) {
      int others = IntStream.of(widths).skip(1).limit(last - 1L).sum();
      widths[0] =
          Math.min(widths[0], Math.max(Narrow.FIRST_MAX, look.width() - gaps - others - least));
    }
    for (int c = 1; c < last; c++) {
      int over = gaps + IntStream.of(widths).limit(last).sum() + least - look.width();
      if (over > 0 && !table.isNumeric(c)) {
        widths[c] = Math.max(Math.min(widths[c], MIDDLE_MIN), widths[c] - over);
      }
    }
    int before = gaps + IntStream.of(widths).limit(last).sum();
    int rest = Math.max(WIDTH_MIN, look.width() - before);
    widths[last] = table.isNumeric(last) ? Math.min(rest, widths[last]) : rest;
    return widths;
  }

  private String row(Table table, List<Text> row, Tone tone, int... widths) {
    StringBuilder out = new StringBuilder();
    List<List<String>> cells = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      cells.add(paint.wrap(row.get(c), tone, widths[c]));
    }
    if (widths.length > 1 && Columns.of(paint.of(row.get(0), tone)) > widths[0]) {
      cells.set(0, List.of(lastLine(row.get(0), tone, widths[0], out)));
    }
    int lines = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int l = 0; l < lines; l++) {
      StringBuilder line = new StringBuilder(indent);
      for (int c = 0; c < widths.length; c++) {
        String part = l < cells.get(c).size() ? cells.get(c).get(l) : "";
        line.append(c == 0 ? "" : GAP).append(padded(table, part, c, widths[c]));
      }
      out.append(line(line.toString()));
    }
    return out.toString();
  }

  /** {@return what stands beside the next cells: nothing below a word that is too long} */
  private String lastLine(Text cell, Tone tone, int width, StringBuilder above) {
    List<String> lines = new ArrayList<>(paint.wrap(cell, tone, width));
    String last = lines.get(lines.size() - 1);
    boolean fits = Columns.of(last) <= width;
    lines
        .subList(0, fits ? lines.size() - 1 : lines.size())
        .forEach(l -> above.append(line(indent + l)));
    return fits ? last : "";
  }

  private static String padded(Table table, String cell, int column, int width) {
    String padding = " ".repeat(Math.max(0, width - Columns.of(cell)));
    return table.isNumeric(column) ? padding + cell : cell + padding;
  }

  private static String line(String line) {
    return line.stripTrailing() + "\n";
  }
}
