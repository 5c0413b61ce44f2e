package parley.output.text;

import parley.output.document.Span.Bar;

/** Bars drawn with characters. */
public final class BarText {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private BarText() {}

  /** {@return the bar; what is not empty shows at least a little} */
  public static String of(Bar bar, boolean ascii) {
    return bar.scale() ? onScale(bar, ascii) : alone(bar.to() - bar.from(), bar.width(), ascii);
  }

  private static String onScale(Bar bar, boolean ascii) {
    int from = (int) Math.round(bar.from() * bar.width());
    int to = (int) Math.round(bar.to() * bar.width());
    int length = Math.max(to - from, bar.from() == bar.to() ? 0 : 1);
    int start = Math.min(from, bar.width() - length);
    String rest = ascii ? "-" : "·";
    return rest.repeat(start)
        + (ascii ? "#" : "█").repeat(length)
        + rest.repeat(bar.width() - start - length);
  }

  /** A bar of its own has steps of an eighth of a character. */
  private static String alone(double share, int width, boolean ascii) {
    if (share <= 0) {
      return "";
    }
    int eighths = Math.max(1, (int) Math.round(share * width * 8));
    if (ascii) {
      return "#".repeat(Math.max(1, eighths / 8));
    }
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }
}
