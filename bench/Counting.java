import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;
import org.logicng.modelcounting.ModelCounter;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;

/**
 * Asks LogicNG whether a case of {@code bench/Growth.java} has a deal, or how many: one variable an
 * option, exactly one option an issue, no red line, and each demand met or conceded. Reads the case
 * by itself and knows nothing of Parley.
 *
 * <p>{@code java -cp LIBRARIES bench/Counting.java FOLDER sat|dnnf|bdd} prints the answer.
 */
final class Counting {
  private static final Pattern ISSUE =
      Pattern.compile(
          "  (i\\d+):\\n    title: [^\\n]*\\n    status_quo: o0\\n    options: \\{(.*)}");
  private static final Pattern RULE =
      Pattern.compile(
          "rule \"R\\d+\"\\n(.*?)when\\n    Terms\\((.*?)\\)\\nthen\\n    (.*?)\\nend",
          Pattern.DOTALL);
  private static final Pattern TERM = Pattern.compile("(i\\d+) == \"(o\\d+)\"");
  private static final Pattern NAMED = Pattern.compile("(demand|concede)\\(\"(d\\d+)\", .*");

  private final FormulaFactory f = new FormulaFactory();
  private final List<Variable> order = new ArrayList<>();
  private final List<Formula> formulas = new ArrayList<>();

  private Counting(Path rules) throws IOException {
    Matcher issues = ISSUE.matcher(Files.readString(rules.resolve("agenda.yaml")));
    while (issues.find()) {
      String issue = issues.group(1);
      List<Variable> options =
          Pattern.compile("(o\\d+): ")
              .matcher(issues.group(2))
              .results()
              .map(o -> f.variable(issue + "_" + o.group(1)))
              .toList();
      order.addAll(options);
      formulas.add(f.exo(options).cnf());
    }
    try (Stream<Path> files = Files.list(rules)) {
      for (Path file : files.filter(p -> p.toString().endsWith(".drl")).sorted().toList()) {
        party(Files.readString(file));
      }
    }
  }

  private void party(String text) {
    Map<String, Formula> demands = new LinkedHashMap<>();
    Map<String, List<Formula>> concessions = new LinkedHashMap<>();
    for (MatchResult rule : RULE.matcher(text).results().toList()) {
      if (!rule.group(1).contains("date-effective")) {
        Formula when = when(rule.group(2));
        Matcher named = NAMED.matcher(rule.group(3));
        if (!named.matches()) {
          formulas.add(when.negate().cnf());
        } else if (named.group(1).equals("demand")) {
          demands.put(named.group(2), when);
        } else {
          concessions.computeIfAbsent(named.group(2), n -> new ArrayList<>()).add(when);
        }
      }
    }
    demands.forEach(
        (name, unmet) -> {
          List<Formula> any = new ArrayList<>(concessions.getOrDefault(name, List.of()));
          any.add(unmet.negate());
          formulas.add(f.or(any).cnf());
        });
  }

  private Formula when(String terms) {
    return f.and(
        TERM.matcher(terms).results().map(t -> f.variable(t.group(1) + "_" + t.group(2))).toList());
  }

  private String answer(String solver) {
    switch (solver) {
      case "sat":
        SATSolver sat = MiniSat.miniSat(f);
        sat.add(formulas);
        return sat.sat() == Tristate.TRUE ? "some" : "0";
      case "dnnf":
        return ModelCounter.count(formulas, new TreeSet<>(order)).toString();
      case "bdd":
        BDDKernel kernel = new BDDKernel(f, order, 1 << 20, 1 << 19);
        return BDDFactory.build(f.and(formulas), kernel).modelCount().toString();
      default:
        throw new IllegalArgumentException(solver);
    }
  }

  public static void main(String[] args) throws IOException {
    System.out.println(new Counting(Path.of(args[0], "rules/made")).answer(args[1]));
  }
}
