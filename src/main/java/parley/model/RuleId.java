package parley.model;

/**
 * Names a rule within a case.
 *
 * @param owner a party's id, or {@link Rule#COMMON}
 * @param name the rule's name
 */
public record RuleId(String owner, String name) {
  /** {@return {@code owner/name}, as scenarios and the command line write it} */
  @Override
  public String toString() {
    return owner + "/" + name;
  }
}
