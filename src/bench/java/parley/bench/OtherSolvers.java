package parley.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;
import org.logicng.modelcounting.ModelCounter;
import parley.generate.JoinedRules;
import parley.model.Condition.Comparison;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Stance;

/** The same counts by the logic library: one variable an option, in a process with a time-out. */
final class OtherSolvers {
  private static final int TIMEOUT_SECONDS = 60;

  private OtherSolvers() {}

  /** {@return the milliseconds of a cold run, or that it was stopped} */
  static String inProcess(String solver, JoinedRules shape, int seed)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx2g",
            "-cp",
            System.getProperty("java.class.path"),
            AnalysisBench.class.getName(),
            solver,
            Integer.toString(shape.issues()),
            Integer.toString(shape.options()),
            Integer.toString(shape.rules()),
            Integer.toString(shape.window()),
            Integer.toString(seed));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return "stopped after " + TIMEOUT_SECONDS + " s";
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.exitValue() == 0 ? out.strip() : "failed";
  }

  /** Counts once and prints the milliseconds. */
  static void runCell(String[] args) {
    int[] n = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
    RuleSet rules = JoinedRules.plain(n[0], n[1], n[2], n[3]).of(n[4]);
    FormulaFactory f = new FormulaFactory();
    List<Variable> order = new ArrayList<>();
    List<Formula> formulas = formulas(f, rules, order);
    long start = System.nanoTime();
    BigInteger count =
        args[0].equals("bdd")
            ? BDDFactory.build(f.and(formulas), new BDDKernel(f, order, 1 << 20, 1 << 19))
                .modelCount()
            : ModelCounter.count(formulas, new TreeSet<>(order));
    System.out.printf("%.0f (%s deals)%n", (System.nanoTime() - start) / 1e6, count);
  }

  private static List<Formula> formulas(FormulaFactory f, RuleSet rules, List<Variable> order) {
    List<Formula> formulas = new ArrayList<>();
    for (Issue issue : rules.agenda().issues()) {
      List<Variable> options =
          issue.optionIds().stream().map(o -> f.variable(issue.id() + "." + o)).toList();
      order.addAll(options);
      formulas.add(f.exo(options).cnf());
    }
    for (Stance stance : rules.stances()) {
      formulas.add(f.not(condition(f, stance)).cnf());
    }
    return formulas;
  }

  private static Formula condition(FormulaFactory f, Stance stance) {
    return f.and(
        stance.rule().condition().parts().stream()
            .map(p -> (Comparison) p)
            .map(c -> f.or(c.options().stream().map(o -> f.variable(c.issue() + "." + o)).toList()))
            .toList());
  }
}
