package parley.app.lsp;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.app.editing.TypedChange;

/** The texts that the editor shows, saved or not. */
final class OpenDocuments {
  /** What is larger than any file that Parley reads is not kept. */
  private static final int CHARS_MAX = 6_000_000;

  private final Map<Path, Shown> shown = new ConcurrentHashMap<>();

  /**
   * A text.
   *
   * @param version as the editor counts them
   */
  record Shown(String text, int version) {}

  void open(Path file, String text, int version) {
    shown.put(file, new Shown(bounded(text), version));
  }

  /** Changes a text; one that is not open is left alone. */
  void change(Path file, List<TypedChange> changes, int version) {
    Shown unused =
        shown.computeIfPresent(
            file, (f, s) -> new Shown(bounded(TypedChange.applied(s.text(), changes)), version));
  }

  void close(Path file) {
    Shown unused = shown.remove(file);
  }

  Optional<Shown> of(Path file) {
    return Optional.ofNullable(shown.get(file));
  }

  Map<Path, String> texts() {
    Map<Path, String> texts = new HashMap<>();
    shown.forEach((file, s) -> texts.put(file, s.text()));
    return texts;
  }

  private static String bounded(String text) {
    return text.length() > CHARS_MAX ? text.substring(0, CHARS_MAX) : text;
  }
}
