package parley.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.generate.CaseGenerator;
import parley.generate.CheckedCase;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Terms;
import parley.model.verdict.Evaluator;

/**
 * Rules that are compiled once and evaluated by several threads at the same moment, on days that
 * need more of them: each evaluator compares what Drools says with the second reading.
 */
final class SharedRulesTest {
  private static final int CASES = 8;
  private static final int THREADS = 4;
  private static final int PACKAGES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void threadsThatShareCompiledRules_areRight(long seed) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long heard = 0;
    for (int i = 0; i < CASES; i++) {
      long one = seed * 1000 + i;
      GeneratedCase made = CaseGenerator.of(one, Shape.medium().ruling(2));
      CompiledRules compiled = new CompiledRules(CheckedCase.of(made));
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        Random random = new Random(one + t);
        tasks.add(() -> heard(made, DroolsEvaluator.of(compiled), random));
      }
      for (Future<Long> done : threads.invokeAll(tasks)) {
        heard += done.get();
      }
    }
    threads.shutdown();
    assertThat(heard).isGreaterThan(CASES * PACKAGES);
  }

  private static long heard(GeneratedCase made, Evaluator evaluator, Random random) {
    long heard = 0;
    List<LocalDate> days = made.days();
    for (int i = 0; i < PACKAGES; i++) {
      Terms terms = Packages.random(made.rules().agenda(), random);
      LocalDate day = days.get(random.nextInt(days.size()));
      heard += evaluator.firings(terms, day, Set.of()).size();
    }
    return heard;
  }
}
