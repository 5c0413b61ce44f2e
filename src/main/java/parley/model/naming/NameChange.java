package parley.model.naming;

import parley.model.naming.CaseName.Kind;

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

  /** {@return what something is called then: it may be what has changed, or belong to it} */
  public CaseName after(CaseName name) {
    if (name.equals(old)) {
      return renamed();
    }
    boolean isOwned =
        name.owner().equals(old.name())
            && (name.kind() == Kind.OPTION
                ? old.kind() == Kind.ISSUE
                : (name.kind() == Kind.RULE || name.kind() == Kind.DEMAND)
                    && old.kind() == Kind.PARTY);
    return isOwned ? new CaseName(name.kind(), now, name.name()) : name;
  }
}
