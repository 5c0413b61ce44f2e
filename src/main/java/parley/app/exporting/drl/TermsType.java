package parley.app.exporting.drl;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.words.Capitals;
import parley.model.Agenda;
import parley.model.Issue;

/** The Java type of a package's terms. */
final class TermsType {
  private TermsType() {}

  static String of(String root, Agenda agenda, Map<String, String> checks) {
    StringBuilder text = new StringBuilder();
    text.append("package ").append(root).append(";\n\n");
    text.append("import java.math.BigDecimal;\nimport java.util.Map;\n\n");
    text.append("/** A complete package: an option, or a number, for every issue. */\n");
    text.append("public final class Terms {\n");
    agenda.issues().forEach(i -> field(text, i));
    text.append(
        "\n  /** Takes the ids of options by those of issues; without one, its status quo. */\n");
    text.append("  public static Terms of(Map<String, String> options) {\n");
    text.append("    Terms terms = new Terms();\n");
    text.append("    options.forEach(terms::choose);\n    return terms;\n  }\n");
    text.append("\n  private void choose(String issue, String option) {\n    switch (issue) {\n");
    agenda.issues().forEach(i -> choice(text, i));
    text.append(
        "      default -> throw new IllegalArgumentException(\"unknown issue: \" + issue);\n");
    text.append("    }\n  }\n");
    long numeric = agenda.issues().stream().filter(Issue::isNumeric).count();
    text.append(numeric == 0 ? "" : NUMBER);
    agenda.issues().forEach(i -> access(text, i));
    checks.forEach((name, java) -> check(text, name, java));
    return text.append("}\n").toString();
  }

  private static final String NUMBER =
      """

        private static double number(String issue, String option, Map<String, Double> named) {
          Double value = named.get(option);
          return value == null ? Double.parseDouble(option) : value;
        }
      """;

  private static String type(Issue issue) {
    return issue.isNumeric() ? "double" : "String";
  }

  private static void field(StringBuilder text, Issue issue) {
    text.append("  private ").append(type(issue)).append(' ').append(JavaNames.field(issue.id()));
    text.append(" = ").append(JavaNames.value(issue, issue.statusQuo())).append(";\n");
  }

  private static void choice(StringBuilder text, Issue issue) {
    String field = JavaNames.field(issue.id());
    text.append("      case \"").append(issue.id()).append("\" -> ").append(field).append(" = ");
    if (!issue.isNumeric()) {
      text.append("option;\n");
      return;
    }
    String named =
        issue.range().isPresent()
            ? "Map.of()"
            : issue.options().stream()
                .map(
                    o ->
                        "Map.entry(\""
                            + o.id()
                            + "\", (double) "
                            + JavaNames.value(issue, o.id())
                            + ")")
                .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    text.append("number(issue, option, ").append(named).append(");\n");
  }

  private static void access(StringBuilder text, Issue issue) {
    String field = JavaNames.field(issue.id());
    String type = type(issue);
    for (String line :
        List.of(
            "",
            "  public " + type + " " + JavaNames.getter(field) + "() {",
            "    return " + field + ";",
            "  }",
            "",
            "  public void set" + Capitals.first(field) + "(" + type + " value) {",
            "    " + field + " = value;",
            "  }")) {
      text.append(line).append('\n');
    }
  }

  private static void check(StringBuilder text, String name, String java) {
    text.append("\n  public boolean is").append(Capitals.first(name)).append("() {\n");
    text.append("    return ").append(java).append(";\n  }\n");
  }
}
