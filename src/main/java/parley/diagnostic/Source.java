package parley.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file's text under the name by which the user knows it.
 *
 * @param name as shown in messages
 * @param text decoded, without byte order mark
 */
public record Source(String name, String text) {
  // Records' own methods are put together at their first use, which takes a start some
  // milliseconds.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source && name.equals(source.name) && text.equals(source.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  /** {@return a line without its end; empty if the text has fewer lines} */
  public Optional<String> line(int number) {
    List<String> lines = text.lines().skip(number - 1L).limit(1).toList();
    return lines.stream().findFirst();
  }
}
