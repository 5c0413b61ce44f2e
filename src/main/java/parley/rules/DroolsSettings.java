package parley.rules;

/** What Drools reads from system properties, once, when its classes load. */
final class DroolsSettings {
  private DroolsSettings() {}

  /** Sets them; must run before anything of Drools does. */
  static void apply() {
    System.setProperty("drools.dateformat", "yyyy-MM-dd");
  }
}
