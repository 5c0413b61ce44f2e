package parley.model;

import java.util.Locale;

/** A word of files, of JSON and of the command line: what an enum calls its value. */
public interface Word {
  /** {@return the name in Java} */
  String name();

  /** {@return the word: that name in small letters} */
  default String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
