package parley.app.exporting.drl;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.StatementKind;

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

      %s  public static void conclude(RuleContext drools, String name, String because) {
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
    String found =
        Stream.of(StatementKind.values())
            .filter(k -> k != StatementKind.CONCLUSION)
            .map(FixedTypes::found)
            .collect(Collectors.joining());
    return STANCES.formatted(root, found);
  }

  private static String found(StatementKind kind) {
    return """
          public static void %s(RuleContext drools, %sString because) {
            find(drools, "%s", %s, because);
          }

        """
        .formatted(
            kind.function(),
            kind.isNamed() ? "String name, " : "",
            kind.id(),
            kind.isNamed() ? "name" : "\"\"");
  }
}
