package parley.model;

import java.util.List;

/**
 * Ids that cannot be used, because rules would then not mean what they say: Drools, MVEL or Java
 * takes the word for something of its own, in some cases silently. Every other id of the form
 * {@code [a-z][a-z0-9_]*} works; options, packages and conclusions are never restricted.
 */
public enum ReservedWords {
  /** As the id of an issue: a field in rules. */
  ISSUE(
      "and assert boolean byte char class concede conclude contains convertable_to def demand do"
          + " double drools else empty end extends false float for foreach function if import in"
          + " instanceof int is isdef kcontext long new nil null or return short soundslike strsim"
          + " super switch this true until var while with"),
  /** As the id of a party: the last part of a package. */
  PARTY("common false null true"),
  /** As the id of a case: the first part of a package. */
  CASE("acc accumulate false function java null static true");

  private final String words;

  ReservedWords(String words) {
    this.words = " " + words + " ";
  }

  /** {@return all of them} */
  public List<String> all() {
    return List.of(words.strip().split(" ", -1));
  }

  /** {@return whether the id cannot be used so} */
  public boolean isReserved(String id) {
    return words.contains(" " + id + " ");
  }
}
