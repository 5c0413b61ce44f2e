package parley.model.verdict;

import java.util.Collection;

/** What becomes of a package, all parties that must agree taken together. */
public enum Outcome {
  DEAL("deal"),
  NO_DEAL("no_deal"),
  /** The package is partial, and whether it becomes a deal depends on what is left open. */
  OPEN("open");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  /** {@return as files and JSON write it} */
  public String id() {
    return id;
  }

  /** {@return the outcome of a complete package: a deal iff all accept, so also if nobody must} */
  public static Outcome ofComplete(Collection<Verdict> verdicts) {
    return verdicts.stream().allMatch(v -> v == Verdict.ACCEPTS) ? DEAL : NO_DEAL;
  }
}
