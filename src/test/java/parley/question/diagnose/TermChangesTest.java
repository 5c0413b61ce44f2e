package parley.question.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.Packages;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.Enumerated;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

class TermChangesTest {
  private static final Limits LIMITS = Limits.of(Duration.ofSeconds(60), 1L << 28);

  @ParameterizedTest
  @MethodSource("parley.question.diagnose.DiagnoserTest#settings")
  void changes_are_all_minimal_ones_to_as_many_acceptances_as_can_be(Setting setting) {
    Enumerated all = new Enumerated(setting);
    Terms from = Packages.random(setting.rules().agenda(), new Random(5));
    Answer<Changes> answer =
        TermChanges.of(setting, from, 10_000, LIMITS, new ConditionEvaluator(setting.rules()));
    assertThat(answer.complete()).isTrue();
    long most = all.packages().stream().mapToLong(t -> accepting(all, t)).max().orElseThrow();
    assertThat(answer.value().accepting()).isEqualTo((int) most);
    List<Set<Map.Entry<String, String>>> serving =
        all.packages().stream()
            .filter(t -> accepting(all, t) == most)
            .map(t -> changed(from, t))
            .toList();
    List<Set<Map.Entry<String, String>>> minimal =
        serving.stream()
            .filter(s -> serving.stream().noneMatch(o -> o.size() < s.size() && s.containsAll(o)))
            .toList();
    List<Change> found = answer.value().found();
    assertThat(found.stream().map(c -> new HashSet<>(c.set().entrySet())).toList())
        .containsExactlyInAnyOrderElementsOf(minimal.stream().map(HashSet::new).toList());
    assertThat(found.stream().map(c -> c.set().size()).toList()).isSorted();
    boolean deal = most == setting.parties().size();
    assertThat(found).allMatch(c -> (c.outcome() == Outcome.DEAL) == deal);
  }

  private static long accepting(Enumerated all, Terms terms) {
    return all.on(terms).stream().filter(v -> v.verdict() == Verdict.ACCEPTS).count();
  }

  private static Set<Map.Entry<String, String>> changed(Terms from, Terms to) {
    return to.options().entrySet().stream()
        .filter(e -> !from.options().entrySet().contains(e))
        .collect(Collectors.toSet());
  }
}
