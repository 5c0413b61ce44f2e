package parley.model;

import java.util.OptionalDouble;

/**
 * One way to settle an issue.
 *
 * @param id unique within its issue
 * @param title for people
 * @param value its number, in the unit; present iff the issue is numeric
 */
public record Option(String id, String title, OptionalDouble value) {
  /** An option of an issue without numbers. */
  public static Option named(String id, String title) {
    return new Option(id, title, OptionalDouble.empty());
  }

  /** An option of a numeric issue. */
  public static Option valued(String id, String title, double value) {
    return new Option(id, title, OptionalDouble.of(value));
  }
}
