package parley.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.app.cases.CaseLoader;
import parley.app.cases.LoadedCase;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Terms;
import parley.model.verdict.Judge;
import parley.model.verdict.PartyVerdict;

/** Warm evaluation of the shipped case by Drools: packages a second on one core, all parties. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class EvaluationBench {
  private static final int PACKAGES = 4096;

  private final Terms[] packages = new Terms[PACKAGES];
  private Judge judge;
  private List<String> parties;
  private int next;

  /** Reads the case and draws random complete packages. */
  @Setup
  public void load() {
    CaseLoader loader = new CaseLoader(Path.of("").toAbsolutePath());
    LoadedCase loaded = loader.rules(Path.of("rules/ukraine-nato").toAbsolutePath()).orElseThrow();
    Agenda agenda = loaded.agenda();
    judge = loaded.judge(LocalDate.of(2025, 12, 15));
    parties = agenda.partyIds();
    Random random = new Random(42);
    for (int i = 0; i < PACKAGES; i++) {
      packages[i] = draw(agenda, random);
    }
  }

  private static Terms draw(Agenda agenda, Random random) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (Issue issue : agenda.issues()) {
      terms.put(issue.id(), issue.optionIds().get(random.nextInt(issue.options().size())));
    }
    return new Terms(terms);
  }

  /** Verdict, findings and satisfaction of all six parties on one package. */
  @Benchmark
  public List<PartyVerdict> verdictsOfAllParties() {
    next = (next + 1) % PACKAGES;
    return judge.verdicts(packages[next], parties);
  }
}
