package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parley.diagnostic.Diagnostic;

/** Every word of Drools, MVEL and Java as every id, in every form of condition. */
class WordFuzzTest {
  /** Of a word in each build, of its more than fifty. */
  private static final int FORMS = 6;

  private static final Set<String> NO_ISSUE = Set.of("false", "true");
  private static final Set<String> NO_PARTY = Set.of("common", "false", "null", "true");
  private static final Set<String> NO_CASE =
      Set.of("acc", "accumulate", "false", "function", "null", "static", "true");

  @Test
  void issues_ofEveryWord_meanThemselvesInEveryForm() {
    Random random = Fuzz.random();
    for (int i = 0; i < Fuzz.times(1); i++) {
      for (String word : Vocabulary.WORDS) {
        String other =
            Fuzz.pick(random, random.nextBoolean() ? Vocabulary.OPERATORS : Vocabulary.WORDS);
        List<Diagnostic> errors = ofIssues(random, word, other.equals(word) ? "a" : other).check();
        requireReserved(errors, NO_ISSUE.contains(word) || NO_ISSUE.contains(other));
      }
    }
  }

  private static FuzzCase ofIssues(Random random, String word, String other) {
    List<String> numbers = List.of("1", "2.5", "7");
    List<String> options = List.of("x", "y", "z");
    List<FuzzIssue> issues =
        List.of(
            new FuzzIssue(word, options, random.nextBoolean() ? numbers : List.of()),
            new FuzzIssue(other, options, random.nextInt(3) == 0 ? numbers : List.of()),
            new FuzzIssue("named", options, List.of()));
    List<FuzzRule> rules = new ArrayList<>();
    List<Meant> forms = new ArrayList<>(Forms.of(issues.get(0), issues.get(1)));
    Collections.shuffle(forms, random);
    for (Meant form : forms.subList(0, FORMS)) {
      String name = "form " + rules.size();
      rules.add(FuzzRule.stance("one", name, form, "redLine(drools, \"b\");"));
    }
    return new FuzzCase("a-case", List.of("one"), issues, rules, UnaryOperator.identity());
  }

  @Test
  void options_conclusionsDemandsAndParties_ofEveryWord_work() {
    Random random = Fuzz.random();
    for (int i = 0; i < Fuzz.times(1); i++) {
      for (String word : Vocabulary.WORDS) {
        requireReserved(named(random, word, "a-case").check(), NO_PARTY.contains(word));
      }
    }
  }

  @Test
  void cases_ofSomeWords_work() {
    Random random = Fuzz.random();
    for (int i = 0; i < Fuzz.times(10); i++) {
      String word = Fuzz.pick(random, Vocabulary.WORDS);
      requireReserved(named(random, "a", word).check(), NO_CASE.contains(word));
    }
    NO_CASE.forEach(word -> requireReserved(named(random, "a", word).check(), true));
  }

  private static FuzzCase named(Random random, String word, String caseId) {
    String option = word.equals("y") ? "q" : word;
    List<FuzzIssue> issues =
        List.of(
            new FuzzIssue("i", List.of("y", option), List.of()),
            new FuzzIssue("n", List.of(option, "y"), List.of("1", "2")));
    Statements statements = new Statements(random, issues);
    statements.conclusion(word, word, 1);
    for (int kind : List.of(1, 0, 2, 3)) {
      statements.stance(word, word, kind, 1);
    }
    statements.impossibility(1);
    return new FuzzCase(
        caseId, List.of(word), issues, statements.rules(), UnaryOperator.identity());
  }

  private static void requireReserved(List<Diagnostic> errors, boolean reserved) {
    if (reserved) {
      assertThat(errors).isNotEmpty().allMatch(d -> d.place().file().equals("agenda.yaml"));
    } else {
      assertThat(errors).isEmpty();
    }
  }
}
