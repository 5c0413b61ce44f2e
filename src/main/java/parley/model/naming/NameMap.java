package parley.model.naming;

import java.util.List;
import parley.model.RuleId;

/** What things are called after some changes of name, each of which starts from the old names. */
public final class NameMap {
  private final List<NameChange> changes;

  /** Of no change, if there is none. */
  public NameMap(List<NameChange> changes) {
    this.changes = List.copyOf(changes);
  }

  public String issue(String id) {
    return now(CaseName.issue(id));
  }

  public String option(String issue, String id) {
    return now(CaseName.option(issue, id));
  }

  public String party(String id) {
    return now(CaseName.party(id));
  }

  /** {@return a rule under its new name, and its party's} */
  public RuleId rule(RuleId id) {
    return new RuleId(party(id.owner()), now(CaseName.rule(id.owner(), id.name())));
  }

  public String demand(String party, String name) {
    return now(CaseName.demand(party, name));
  }

  public String conclusion(String name) {
    return now(CaseName.conclusion(name));
  }

  /** {@return a claim, written {@code ARTICLE.PARAGRAPH}, under its new name} */
  public String claim(String id) {
    int dot = id.indexOf('.');
    return dot < 0
        ? id
        : id.substring(0, dot + 1)
            + now(CaseName.claim(id.substring(0, dot), id.substring(dot + 1)));
  }

  /** {@return a name as it is afterwards, its owner's included} */
  public CaseName of(CaseName name) {
    String owner =
        switch (name.kind()) {
          case OPTION -> issue(name.owner());
          case RULE, DEMAND -> party(name.owner());
          case ISSUE, PARTY, CLAIM, CONCLUSION, PACKAGE, WHAT_IF -> name.owner();
        };
    return new CaseName(name.kind(), owner, now(name));
  }

  private String now(CaseName name) {
    return changes.stream()
        .filter(c -> c.old().equals(name))
        .map(NameChange::now)
        .findFirst()
        .orElse(name.name());
  }
}
