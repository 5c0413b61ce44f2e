package parley.model.naming;

/**
 * The name of something in a case.
 *
 * @param owner the issue of an option, the party of a rule or a demand ({@code common} for a rule
 *     of no party), the article of a claim, the scenario of a package or a what-if; else empty
 * @param name as files write it
 */
public record CaseName(Kind kind, String owner, String name) {
  /** What has the name. */
  public enum Kind {
    ISSUE("issue", ""),
    OPTION("option", "."),
    PARTY("party", ""),
    RULE("rule", "/"),
    /** A demand or a preference, and the concessions that give it up. */
    DEMAND("demand", "/"),
    CLAIM("claim", "."),
    CONCLUSION("conclusion", ""),
    PACKAGE("package", "/"),
    WHAT_IF("what-if", "/");

    private final String id;
    private final String sign;

    Kind(String id, String sign) {
      this.id = id;
      this.sign = sign;
    }

    /** {@return as the command line writes it} */
    public String id() {
      return id;
    }

    /** {@return as completion offers it} */
    @Override
    public String toString() {
      return id;
    }

    /** {@return what stands between owner and name; empty if it has no owner} */
    public String sign() {
      return sign;
    }
  }

  public static CaseName issue(String id) {
    return new CaseName(Kind.ISSUE, "", id);
  }

  public static CaseName option(String issue, String id) {
    return new CaseName(Kind.OPTION, issue, id);
  }

  public static CaseName party(String id) {
    return new CaseName(Kind.PARTY, "", id);
  }

  public static CaseName rule(String owner, String name) {
    return new CaseName(Kind.RULE, owner, name);
  }

  public static CaseName demand(String party, String name) {
    return new CaseName(Kind.DEMAND, party, name);
  }

  public static CaseName claim(String article, String paragraph) {
    return new CaseName(Kind.CLAIM, article, paragraph);
  }

  public static CaseName conclusion(String name) {
    return new CaseName(Kind.CONCLUSION, "", name);
  }

  public static CaseName proposed(String scenario, String id) {
    return new CaseName(Kind.PACKAGE, scenario, id);
  }

  public static CaseName whatIf(String scenario, String id) {
    return new CaseName(Kind.WHAT_IF, scenario, id);
  }

  /** {@return the same thing under another name} */
  public CaseName named(String other) {
    return new CaseName(kind, owner, other);
  }

  /** {@return as the command line writes it, such as {@code russia/No Western troops}} */
  @Override
  public String toString() {
    return owner + kind.sign() + name;
  }
}
