package parley.app.exporting.drl;

/** The Java types that are the same for every case but for their package. */
final class FixedTypes {
  private static final String CONCLUSION =
      """
      package %s;

      /** What rules have concluded for others to match. */
      public final class Conclusion {
        private final String name;

        public Conclusion(String name) {
          this.name = name;
        }

        public String getName() {
          return name;
        }
      }
      """;

  private static final String FINDING =
      """
      package %s;

      /** A rule that applies to the package in the session, as a fact. */
      public record Finding(String party, String kind, String rule, String name, String because) {}
      """;

  private static final String STANCES =
      """
      package %s;

      import org.kie.api.definition.rule.Rule;
      import org.kie.api.runtime.rule.RuleContext;

      /** What rules state; each statement becomes a fact. */
      public final class Stances {
        private Stances() {}

        public static void redLine(RuleContext drools, String because) {
          find(drools, "red_line", "", because);
        }

        public static void demand(RuleContext drools, String name, String because) {
          find(drools, "demand", name, because);
        }

        public static void prefer(RuleContext drools, String name, String because) {
          find(drools, "preference", name, because);
        }

        public static void concede(RuleContext drools, String name, String because) {
          find(drools, "concession", name, because);
        }

        public static void impossible(RuleContext drools, String because) {
          find(drools, "impossible", "", because);
        }

        public static void conclude(RuleContext drools, String name, String because) {
          drools.getKieRuntime().insert(new Conclusion(name));
        }

        private static void find(RuleContext drools, String kind, String name, String because) {
          Rule rule = drools.getRule();
          String party = rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1);
          String said = String.valueOf(rule.getMetaData().get("rule"));
          drools.getKieRuntime().insert(new Finding(party, kind, said, name, because));
        }
      }
      """;

  private FixedTypes() {}

  static String conclusion(String root) {
    return CONCLUSION.formatted(root);
  }

  static String finding(String root) {
    return FINDING.formatted(root);
  }

  static String stances(String root) {
    return STANCES.formatted(root);
  }
}
