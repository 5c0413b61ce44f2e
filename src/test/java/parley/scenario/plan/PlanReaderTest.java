package parley.scenario.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;

class PlanReaderTest {
  private static SweepPlan read(String text) {
    Problems problems = new Problems();
    SweepPlan plan = PlanReader.read(new Source("plan.yaml", text), problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return plan;
  }

  private static List<String> words(SweepPlan plan) {
    return LongStream.range(0, plan.combinations().longValueExact())
        .mapToObj(
            i ->
                String.join(
                    " ", plan.combination(i).stream().flatMap(s -> s.words().stream()).toList()))
        .toList();
  }

  @Test
  void grid_variesTheLastFastest_andTheListSlowest() {
    SweepPlan plan =
        read(
            """
            sweep: order
            scenarios: one.yaml
            question: run
            assume: [{sure: 1}, {sure: 0}]
            grid:
              weight: {a/b: [1, 2], a/c: 5}
              without: [[], [x/y, claim:1.2]]
            """);

    assertThat(words(plan))
        .containsExactly(
            "1 a/b=1 a/c=5",
            "1 a/b=1 a/c=5 x/y claim:1.2",
            "1 a/b=2 a/c=5",
            "1 a/b=2 a/c=5 x/y claim:1.2",
            "0 a/b=1 a/c=5",
            "0 a/b=1 a/c=5 x/y claim:1.2",
            "0 a/b=2 a/c=5",
            "0 a/b=2 a/c=5 x/y claim:1.2");
  }

  @Test
  void spans_areExact_andEndAtTheirEnd() {
    SweepPlan plan =
        read(
            """
            sweep: spans
            scenarios: one.yaml
            question: run
            grid:
              sure: {from: 0.1, to: 0.35, step: 0.1}
              as_of: {from: 2024-02-28, to: 2024-03-02, step: 2}
            """);

    assertThat(words(plan))
        .containsExactly(
            "0.1 2024-02-28",
            "0.1 2024-03-01",
            "0.2 2024-02-28",
            "0.2 2024-03-01",
            "0.3 2024-02-28",
            "0.3 2024-03-01");
  }

  @Test
  void everyCombination_comesOnce() {
    SweepPlan plan =
        read(
            """
            sweep: all
            scenarios: one.yaml
            question: run
            assume: [{without: a/b}, {}]
            grid:
              agreement: {at_least: [1, 2, 3], must: [[a], [a, b], as_is]}
              reservation: {a: {from: 0, to: 1, step: 0.5}}
              terms: {issue: [x, y]}
            """);

    List<String> all = words(plan);
    Set<String> once = new TreeSet<>(all);
    List<String> expected = new ArrayList<>();
    for (String without : List.of("a/b ", "")) {
      for (String least : List.of("at_least=1", "at_least=2", "at_least=3")) {
        for (String must : List.of(" must=a", " must=a,b", "")) {
          for (String reservation : List.of(" a=0", " a=0.5", " a=1")) {
            for (String issue : List.of(" issue=x", " issue=y")) {
              expected.add(without + least + must + reservation + issue);
            }
          }
        }
      }
    }
    assertThat(all).isEqualTo(expected);
    assertThat(once).hasSize(108);
  }
}
