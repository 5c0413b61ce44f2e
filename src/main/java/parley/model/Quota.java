package parley.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many parts of a count have to hold. */
public enum Quota {
  AT_LEAST("atLeast", "at least"),
  AT_MOST("atMost", "at most"),
  EXACTLY("exactly", "exactly");

  private final String word;
  private final String words;

  Quota(String word, String words) {
    this.word = word;
    this.words = words;
  }

  /** {@return how a rule writes it} */
  public String word() {
    return word;
  }

  /** {@return in text for people} */
  public String words() {
    return words;
  }

  /** {@return as JSON writes it} */
  public String id() {
    return words.replace(' ', '_');
  }

  /** {@return the quota that a rule writes so; empty if there is none} */
  public static Optional<Quota> of(String word) {
    return Arrays.stream(values()).filter(q -> q.word.equals(word)).findFirst();
  }

  /** {@return the words that rules write} */
  public static List<String> all() {
    return Arrays.stream(values()).map(Quota::word).toList();
  }

  /** {@return whether so many that hold are as many as a number asks} */
  public boolean holds(int holding, int number) {
    return switch (this) {
      case AT_LEAST -> holding >= number;
      case AT_MOST -> holding <= number;
      case EXACTLY -> holding == number;
    };
  }
}
