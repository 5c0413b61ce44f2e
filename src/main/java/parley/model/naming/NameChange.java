package parley.model.naming;

/**
 * Another name for something.
 *
 * @param now without the owner, which stays
 */
public record NameChange(CaseName old, String now) {
  /** {@return the same thing under its new name} */
  public CaseName renamed() {
    return old.named(now);
  }

  /** {@return what takes it back} */
  public NameChange back() {
    return new NameChange(renamed(), old.name());
  }
}
