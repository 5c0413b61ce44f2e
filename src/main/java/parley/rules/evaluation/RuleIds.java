package parley.rules.evaluation;

import parley.model.RuleId;

/** Finds a rule's id from Drools' names for it. */
final class RuleIds {
  private RuleIds() {}

  /** {@return the id; a rule's owner is the last part of its package} */
  static RuleId of(String packageName, String name) {
    return new RuleId(packageName.substring(packageName.lastIndexOf('.') + 1), name);
  }
}
