package parley.space;

import java.util.Optional;

/** An answer to a question about all packages, and whether it is the whole answer. */
public sealed interface Answer<T> {
  /** {@return what was found; all there is iff {@link #complete()}} */
  T value();

  /** {@return why the search stopped early; empty iff it did not} */
  Optional<String> reason();

  /** {@return whether no limit stopped the search} */
  default boolean complete() {
    return reason().isEmpty();
  }

  /** The whole answer. */
  record Exact<T>(T value) implements Answer<T> {
    @Override
    public Optional<String> reason() {
      return Optional.empty();
    }
  }

  /**
   * The part of the answer that was found before a limit was reached.
   *
   * @param stopped which limit, in the user's words
   */
  record Bounded<T>(T value, String stopped) implements Answer<T> {
    @Override
    public Optional<String> reason() {
      return Optional.of(stopped);
    }
  }
}
