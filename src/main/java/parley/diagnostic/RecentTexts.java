package parley.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the texts used last. Whoever watches files or edits one of them reads the others
 * again and again.
 *
 * @param <T> what a text holds
 */
public final class RecentTexts<T> {
  private final int charsMax;

  /** From the one used longest ago to the one used last. */
  private final Map<Source, Read<T>> known = new LinkedHashMap<>(64, 0.75f, true);

  private int chars;

  private record Read<T>(Optional<T> value, List<Diagnostic> problems) {}

  /** None yet, and never more characters than these. */
  public RecentTexts(int charsMax) {
    this.charsMax = charsMax;
  }

  /**
   * {@return what a text holds; it is read only if it is not known}
   *
   * @param problems receives what is wrong with it
   * @param reader rests on nothing but the text
   */
  public Optional<T> of(
      Source source, Problems problems, BiFunction<Source, Problems, Optional<T>> reader) {
    Read<T> read = known(source);
    if (read == null) {
      Problems found = new Problems();
      Optional<T> value = reader.apply(source, found);
      read = new Read<>(value, found.sorted());
      add(source, read);
    }
    problems.addAll(read.problems());
    return read.value();
  }

  private synchronized @Nullable Read<T> known(Source source) {
    return known.get(source);
  }

  private synchronized void add(Source source, Read<T> read) {
    if (known.put(source, read) == null) {
      chars += source.text().length();
    }
    var oldest = known.keySet().iterator();
    while (chars > charsMax && oldest.hasNext()) {
      chars -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
