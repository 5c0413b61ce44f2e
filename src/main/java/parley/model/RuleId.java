package parley.model;

import org.jspecify.annotations.Nullable;

/**
 * Names a rule within a case.
 *
 * @param owner a party's id, or {@link Rule#COMMON}
 * @param name the rule's name
 */
public record RuleId(String owner, String name) {
  /** As any record's; written out because each start would link a record's own first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && owner.equals(id.owner) && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + name.hashCode();
  }

  /** {@return {@code owner/name}, as scenarios and the command line write it} */
  @Override
  public String toString() {
    return owner + "/" + name;
  }
}
