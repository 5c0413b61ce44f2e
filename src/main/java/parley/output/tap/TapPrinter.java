package parley.output.tap;

import java.util.List;
import java.util.Map;
import parley.output.SafeText;
import parley.output.json.JsonText;

/** Prints the Test Anything Protocol, version 14. */
public final class TapPrinter {
  private static final String HEAD = "TAP version 14\n";

  private final StringBuilder out = new StringBuilder(HEAD);

  private TapPrinter() {}

  /** {@return all results, numbered} */
  public static String print(List<TapPoint> points) {
    TapPrinter printer = new TapPrinter();
    printer.out.append("1..").append(points.size());
    printer.out.append(points.isEmpty() ? " # SKIP nothing to test\n" : "\n");
    for (int i = 0; i < points.size(); i++) {
      printer.point(i + 1, points.get(i));
    }
    return printer.out.toString();
  }

  /** {@return a comment for each error, and that there are no results because of the first} */
  public static String bailOut(List<String> errors) {
    StringBuilder out = new StringBuilder(HEAD);
    errors.forEach(e -> out.append("# ").append(escaped(e)).append('\n'));
    String more = errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "";
    errors.stream()
        .limit(1)
        .forEach(e -> out.append("Bail out! ").append(escaped(e)).append(more).append('\n'));
    return out.toString();
  }

  private void point(int number, TapPoint point) {
    out.append(point.ok() ? "ok " : "not ok ").append(number);
    out.append(" - ").append(escaped(point.title()));
    point.todo().ifPresent(t -> out.append(" # TODO ").append(escaped(t)));
    out.append('\n');
    if (!point.details().isEmpty()) {
      out.append("  ---\n");
      fields("  ", point.details());
      out.append("  ...\n");
    }
  }

  private void fields(String indent, Map<?, ?> fields) {
    fields.forEach(
        (name, value) -> {
          out.append(indent).append(name).append(':');
          if (value instanceof Map<?, ?> inner) {
            out.append('\n');
            fields(indent + "  ", inner);
          } else {
            out.append(' ').append(value instanceof String s ? quoted(s) : value).append('\n');
          }
        });
  }

  /** A text in double quotes, with JSON's escapes, which are YAML's too. */
  private static String quoted(String text) {
    return JsonText.quote(SafeText.of(text));
  }

  private static String escaped(String text) {
    String line = SafeText.of(text.replaceAll("\\s+", " "));
    return line.replace("\\", "\\\\").replace("#", "\\#");
  }
}
