package parley.output.html;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A title at the top of every printed sheet, as style. */
final class RunningHead {
  private RunningHead() {}

  /** {@return the style of a kind of page; of every page, where it has no name} */
  static String of(String page, String title) {
    return "@page %s { @top-right { content: \"%s\"; font: 8pt system-ui, sans-serif; } }\n"
        .formatted(page, escaped(title));
  }

  /** {@return the style of a page whose sections have a title each} */
  static String ofSections(List<String> titles) {
    return IntStream.rangeClosed(1, titles.size())
        .mapToObj(
            n ->
                "section:nth-of-type(%d) { page: sheet%d; }\n".formatted(n, n)
                    + of("sheet" + n, titles.get(n - 1)))
        .collect(joining());
  }

  /** Whatever could end a text of a style, or the style, is written as its number. */
  private static String escaped(String title) {
    return title
        .codePoints()
        .mapToObj(
            c ->
                Character.isLetterOrDigit(c) || c == ' '
                    ? Character.toString(c)
                    : String.format(Locale.ROOT, "\\%06x ", c))
        .collect(joining());
  }
}
