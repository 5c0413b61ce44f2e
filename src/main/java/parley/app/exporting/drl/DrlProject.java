package parley.app.exporting.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import parley.app.exporting.drl.RuleCases.Literal;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Condition.Concluded;
import parley.model.Fraction;
import parley.model.Impossibility;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StatementKind;

/** Writes rules in the full form, and the Java types that they match, in Maven's layout. */
public final class DrlProject {
  private final RuleSet rules;
  private final Problems problems;
  private final String root;
  private final DrlCondition conditions;
  private final Map<String, StringBuilder> files = new LinkedHashMap<>();

  private DrlProject(RuleSet rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
    String name = rules.agenda().packageName();
    this.root = SourceVersion.isKeyword(name) ? name + "_case" : name;
    this.conditions = new DrlCondition(rules.agenda());
  }

  /** {@return each file under its name; not to be used if there are problems} */
  public static Map<String, String> of(RuleSet rules, Problems problems) {
    return new DrlProject(rules, problems).files();
  }

  private Map<String, String> files() {
    Agenda agenda = rules.agenda();
    int rank = rules.conclusions().size();
    for (var conclusion : rules.conclusions()) {
      rule(
          conclusion.rule(),
          StatementKind.CONCLUSION,
          Optional.of(conclusion.name()),
          List.of(),
          rank--);
    }
    for (Impossibility one : rules.impossibilities()) {
      rule(one.rule(), StatementKind.IMPOSSIBLE, Optional.empty(), List.of(), 0);
    }
    for (Stance stance : rules.stances()) {
      rule(stance.rule(), stance.kind().statement(), stance.demandName(), figures(stance), 0);
    }
    Map<String, String> all = new LinkedHashMap<>();
    files.forEach(
        (owner, text) ->
            all.put("src/main/resources/" + root + "/" + owner + ".drl", text.toString()));
    String java = "src/main/java/" + root + "/";
    all.put(java + "Terms.java", TermsType.of(root, agenda, conditions.checks()));
    all.put(java + "Conclusion.java", FixedTypes.conclusion(root));
    all.put(java + "Finding.java", FixedTypes.finding(root));
    all.put(java + "Stances.java", FixedTypes.stances(root));
    return all;
  }

  private static List<String> figures(Stance stance) {
    if (stance.concedes()) {
      return List.of("@cost(\"" + stance.exactCost() + "\")");
    }
    return stance.exactWeight().equals(Fraction.ONE)
        ? List.of()
        : List.of("@weight(\"" + stance.exactWeight() + "\")");
  }

  private void rule(
      Rule rule, StatementKind kind, Optional<String> name, List<String> figures, int salience) {
    List<List<Literal>> cases = RuleCases.of(rule.condition());
    if (cases.isEmpty()) {
      problems.error(
          Code.NOT_ALLOWED,
          rule.place(),
          "this rule joins conclusions in too many ways",
          "conclude a part of it under a name of its own");
      return;
    }
    StringBuilder text = files.computeIfAbsent(rule.owner(), this::head);
    for (int i = 0; i < cases.size(); i++) {
      text.append("\nrule ")
          .append(JavaNames.quoted(rule.name() + (i == 0 ? "" : " / " + (i + 1))));
      line(text, "");
      notes(rule, figures).forEach(n -> line(text, "    " + n));
      line(text, salience == 0 ? "" : "    salience " + salience);
      rule.inForce().from().ifPresent(d -> line(text, "    date-effective \"" + d + "\""));
      rule.inForce().until().ifPresent(d -> line(text, "    date-expires \"" + d + "\""));
      line(text, "when");
      patterns(cases.get(i)).forEach(p -> line(text, "    " + p));
      line(text, "then");
      String about = name.map(n -> JavaNames.quoted(n) + ", ").orElse("");
      String because = JavaNames.quoted(rule.because().template());
      line(text, "    " + kind.function() + "(drools, " + about + because + ");");
      line(text, "end");
    }
  }

  private List<String> notes(Rule rule, List<String> figures) {
    List<String> notes = new ArrayList<>();
    notes.add("@rule(" + JavaNames.quoted(rule.name()) + ")");
    if (!rule.claims().isEmpty()) {
      notes.add("@claims(\"" + String.join(", ", rule.claims()) + "\")");
    }
    notes.addAll(figures);
    if (!rule.exactConfidence().equals(Fraction.ONE)) {
      notes.add("@confidence(\"" + rule.exactConfidence() + "\")");
    }
    return notes;
  }

  private StringBuilder head(String owner) {
    StringBuilder text = new StringBuilder();
    line(text, "package " + root + "." + owner);
    line(text, "import " + root + ".Terms");
    line(text, "import " + root + ".Conclusion");
    line(text, "import function " + root + ".Stances.*");
    line(text, "dialect \"mvel\"");
    return text;
  }

  private List<String> patterns(List<Literal> literals) {
    List<String> constraints = new ArrayList<>();
    List<String> conclusions = new ArrayList<>();
    for (Literal literal : literals) {
      if (literal.isConclusion()) {
        String name = ((Concluded) literal.part()).name();
        String word = literal.negated() ? "not" : "exists";
        conclusions.add(word + " Conclusion( name == " + JavaNames.quoted(name) + " )");
      } else {
        constraints.add(conditions.of(literal.part(), literal.negated()));
      }
    }
    String joined =
        constraints.contains("false")
            ? "false"
            : constraints.stream().filter(c -> !c.equals("true")).collect(Collectors.joining(", "));
    List<String> patterns = new ArrayList<>();
    patterns.add(joined.isEmpty() ? "Terms()" : "Terms( " + joined + " )");
    patterns.addAll(conclusions);
    return patterns;
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty() || text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append(line).append('\n');
    }
  }
}
