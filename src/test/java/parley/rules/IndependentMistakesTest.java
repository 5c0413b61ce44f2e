package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.PlantedMistakes;
import parley.generate.PlantedMistakes.Planted;
import parley.generate.Shape;
import parley.model.claim.Register;

/**
 * Each mistake in a rule file is told at its place, however many there are, and nothing else is.
 */
class IndependentMistakesTest {
  private static final int CASES = 40;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6})
  void everyMistakeIsTold_andOnlyThose(int mistakes) {
    Random random = new Random(mistakes);
    int planted = 0;
    for (long seed = 0; seed < CASES; seed++) {
      GeneratedCase sound = CaseGenerator.of(seed, Shape.small());
      Planted wrong = PlantedMistakes.in(sound, mistakes, random);
      List<Source> sources =
          wrong.files().entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      Problems problems = new Problems();
      RuleFiles.read(sound.rules().agenda(), Register.empty(), sources, problems);
      List<Diagnostic> errors = problems.sorted().stream().filter(Diagnostic::isError).toList();
      Set<String> places =
          errors.stream()
              .map(d -> d.place().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      String shown =
          errors.stream().map(new DiagnosticText(sources)::of).collect(Collectors.joining());
      assertThat(places)
          .as("%s, %d mistakes%n%s", sound, mistakes, shown)
          .isEqualTo(new TreeSet<>(wrong.places()));
      assertThat(errors).as(shown).hasSameSizeAs(wrong.places());
      planted += wrong.places().size();
    }
    assertThat(planted).isGreaterThan(CASES / 2 * mistakes);
  }
}
