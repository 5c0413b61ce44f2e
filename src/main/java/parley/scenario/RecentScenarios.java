package parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Source;

/**
 * The scenarios that were read last, as they are written: what rests on a case is no part of it.
 * Whoever edits a rule reads all its scenarios again with each key.
 */
final class RecentScenarios {
  private static final int CHARS_MAX = 1_000_000;

  /** From the one used longest ago to the one used last. */
  private static final Map<Source, Read> KNOWN = new LinkedHashMap<>(64, 0.75f, true);

  private static int chars;

  private RecentScenarios() {}

  /**
   * What was read of a text.
   *
   * @param file empty if it is no scenario
   * @param problems what is wrong with it
   */
  record Read(Optional<ScenarioFile> file, List<Diagnostic> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  /** {@return what a text holds; it is read only if it is not known} */
  static Read of(Source source, Function<Source, Read> reader) {
    return known(source)
        .orElseGet(
            () -> {
              Read read = reader.apply(source);
              add(source, read);
              return read;
            });
  }

  private static synchronized Optional<Read> known(Source source) {
    return Optional.ofNullable(KNOWN.get(source));
  }

  private static synchronized void add(Source source, Read read) {
    if (KNOWN.put(source, read) == null) {
      chars += source.text().length();
    }
    var oldest = KNOWN.keySet().iterator();
    while (chars > CHARS_MAX && oldest.hasNext()) {
      chars -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
