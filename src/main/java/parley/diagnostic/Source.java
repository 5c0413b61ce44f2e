package parley.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A file's text under the name by which the user knows it.
 *
 * @param name as shown in messages
 * @param text decoded, without byte order mark
 */
public record Source(String name, String text) {
  /** {@return a line without its end; empty if the text has fewer lines} */
  public Optional<String> line(int number) {
    List<String> lines = text.lines().skip(number - 1L).limit(1).toList();
    return lines.stream().findFirst();
  }
}
