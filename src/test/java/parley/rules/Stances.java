package parley.rules;

import org.kie.api.runtime.rule.RuleContext;

/** The functions that rule files import, for rules that nobody checks; Parley needs none. */
public final class Stances {
  private Stances() {}

  /** Says nothing. */
  public static void redLine(RuleContext drools, String because) {}

  /** Says nothing. */
  public static void demand(RuleContext drools, String name, String because) {}

  /** Says nothing. */
  public static void prefer(RuleContext drools, String name, String because) {}

  /** Says nothing. */
  public static void concede(RuleContext drools, String name, String because) {}

  /** Says nothing. */
  public static void conclude(RuleContext drools, String name, String because) {}

  /** Says nothing. */
  public static void impossible(RuleContext drools, String because) {}
}
