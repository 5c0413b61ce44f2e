package parley.rules;

import org.kie.api.runtime.rule.RuleContext;
import parley.rules.evaluation.Recorder;

/** The statements of a rule's consequence; rule files import them as functions. */
public final class Stances {
  private Stances() {}

  /** The condition is a red line crossed. */
  public static void redLine(RuleContext drools, String because) {
    Recorder.of(drools).fired(drools, because);
  }

  /** The condition is this demand not met. */
  public static void demand(RuleContext drools, String name, String because) {
    Recorder.of(drools).fired(drools, because);
  }

  /** The condition is this preference not met. */
  public static void prefer(RuleContext drools, String name, String because) {
    Recorder.of(drools).fired(drools, because);
  }

  /** Under this condition the party gives the demand or preference up. */
  public static void concede(RuleContext drools, String name, String because) {
    Recorder.of(drools).fired(drools, because);
  }

  /** Under this condition the package is impossible, whoever agrees. */
  public static void impossible(RuleContext drools, String because) {
    Recorder.of(drools).fired(drools, because);
  }

  /** Under this condition the conclusion of this name holds, for all rules. */
  public static void conclude(RuleContext drools, String name, String because) {
    Recorder.of(drools).concluded(drools, name);
  }
}
