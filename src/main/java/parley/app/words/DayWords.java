package parley.app.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as prose writes them. */
public final class DayWords {
  private static final DateTimeFormatter PROSE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  /** {@return such as "15 December 2025"} */
  public static String of(LocalDate day) {
    return PROSE.format(day);
  }
}
