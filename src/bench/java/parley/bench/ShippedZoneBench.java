package parley.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import parley.app.cases.CaseLoader;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.question.diagnose.Diagnoser;
import parley.question.diagnose.Question;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.ZoneCount;

/**
 * The shipped case: number of deals, what each party accepts, each option's share, and the leverage
 * of every stance; all after the rules are loaded. Cold is the first question that a JVM is asked.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShippedZoneBench {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 500_000_000);

  @Param({"2025-03-17", "2025-12-15", "2026-02-15"})
  public String asOf;

  private RuleSet rules;
  private Setting setting;

  /** Reads the case. */
  @Setup
  public void load() {
    CaseLoader loader = new CaseLoader(Path.of("").toAbsolutePath());
    rules = loader.rules(Path.of("rules/ukraine-nato").toAbsolutePath()).orElseThrow().rules();
    setting = Setting.of(rules, LocalDate.parse(asOf), rules.agenda().partyIds());
  }

  /** In a JVM that has answered many times. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  @Fork(1)
  public void warm(Blackhole sink) {
    answer(sink);
  }

  /** In a new JVM. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(5)
  public void cold(Blackhole sink) {
    answer(sink);
  }

  private void answer(Blackhole sink) {
    sink.consume(ZoneCount.of(setting, Terms.none(), LIMITS));
    Question leverageOnly = new Question(0, 0, Optional.empty(), false, false, true, 0);
    sink.consume(Diagnoser.of(setting, leverageOnly, LIMITS, new ConditionEvaluator(rules)));
  }
}
