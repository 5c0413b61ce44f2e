package parley.model;

import java.util.List;

/**
 * Ids that cannot be used, because a rule file could not say them: the rule language has another
 * use for {@code true} and {@code false}, and Drools' parser, which reads each file too, for a few
 * words in the package and the imports. What Drools runs has names of its own, so every other id of
 * the form {@code [a-z][a-z0-9_]*} works; options, packages and conclusions are never restricted.
 */
public enum ReservedWords {
  /** As the id of an issue: a field in rules. */
  ISSUE("false true"),
  /** As the id of a party: the last part of a package. */
  PARTY("common false null true"),
  /** As the id of a case: the first part of a package. */
  CASE("acc accumulate false function null static true");

  private final String words;

  ReservedWords(String words) {
    this.words = " " + words + " ";
  }

  public List<String> all() {
    return List.of(words.strip().split(" ", -1));
  }

  /** {@return whether the id cannot be used so} */
  public boolean isReserved(String id) {
    return words.contains(" " + id + " ");
  }
}
