package parley.model.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Shape;
import parley.model.Agenda;
import parley.model.Conclusion;
import parley.model.Condition;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StanceKind;
import parley.model.Terms;
import parley.model.wording.WordsParser.Situation;
import parley.testing.Held;

/** Whoever reads the words of a stance on any package comes to what its condition says. */
class WordsMeanTheConditionTest {
  private static final Shape SHAPE = new Shape(2, 4, 5, 8, 4);

  @Test
  void words_areTrueWhereTheConditionHolds() {
    int checked =
        LongStream.range(0, 150)
            .mapToObj(s -> CaseGenerator.of(s, SHAPE))
            .mapToInt(WordsMeanTheConditionTest::check)
            .sum();

    assertThat(checked).isGreaterThan(500);
  }

  private static int check(GeneratedCase generated) {
    RuleSet rules = generated.rules();
    StanceWording wording = new StanceWording(rules);
    List<Terms> packages = generated.packages();
    for (Stance stance : rules.stances()) {
      String words =
          asPreference(stance) ? wording.alone(preference(stance)) : wording.alone(stance);
      String read = generated + ", " + stance.id() + ": " + words;
      Predicate<Situation> holds = holds(words);
      List<Terms> differing =
          packages.stream()
              .filter(t -> holds.test(situation(rules, t)) != condition(rules, stance, t))
              .limit(1)
              .toList();
      assertThat(differing).as(read).isEmpty();
      assertThat(words).as(read).doesNotContain("  ", "null");
      assertThat(words).as(read).doesNotMatch("[^,]*unless \"Rule [^,]* does not apply");
    }
    return rules.stances().size();
  }

  /** Half of the demands are read as preferences, which the generator does not make. */
  private static boolean asPreference(Stance stance) {
    return stance.kind() == StanceKind.DEMAND && stance.rule().name().length() % 2 == 0;
  }

  private static Stance preference(Stance demand) {
    return Held.preference(demand.rule(), "p", Fraction.ONE);
  }

  private static boolean condition(RuleSet rules, Stance stance, Terms terms) {
    return stance.rule().condition().holds(terms, rules.conclusionsOn(terms));
  }

  /** {@return where a sentence says that the rule's condition holds} */
  private static Predicate<Situation> holds(String sentence) {
    String words = sentence;
    Predicate<Situation> given = s -> true;
    if (words.startsWith("If ")) {
      int end = words.indexOf(", Party ");
      given = WordsParser.parse(words.substring(3, end));
      words = words.substring(end + 2);
    }
    words = words.replaceFirst("^Party \\d ", "");
    Predicate<Situation> holds = said(words);
    return given.and(holds);
  }

  private static Predicate<Situation> said(String words) {
    if (words.endsWith(" whatever is agreed") || words.endsWith("what no package has")) {
      return s -> true;
    } else if (words.startsWith("never ")
        || words.endsWith(" in no package")
        || words.endsWith("what every package has")) {
      return s -> false;
    } else if (words.startsWith("would like ")) {
      return WordsParser.parse(words.substring("would like ".length())).negate();
    } else if (words.startsWith("holds out unless ")) {
      return WordsParser.parse(words.substring("holds out unless ".length())).negate();
    }
    String opened = words.replaceFirst("^(walks away|holds out|gives up .*?\") if ", "");
    assertThat(opened).isNotEqualTo(words);
    return WordsParser.parse(opened);
  }

  private static Situation situation(RuleSet rules, Terms terms) {
    Agenda agenda = rules.agenda();
    Map<String, String> options = new LinkedHashMap<>();
    for (Issue issue : agenda.issues()) {
      Option option = issue.option(terms.option(issue.id()).orElseThrow()).orElseThrow();
      options.put(issue.title(), issue.isNumeric() ? issue.number(option) : option.title());
    }
    Set<String> names = rules.conclusionsOn(terms);
    List<String> shared = new ArrayList<>();
    for (Conclusion conclusion : rules.conclusions()) {
      Condition condition = conclusion.rule().condition();
      if (condition.holds(terms, names)) {
        shared.add(conclusion.rule().name());
      }
    }
    return new Situation(options, shared);
  }

  @Test
  void parser_isStrictEnoughToTellAndFromOr() {
    Situation here = new Situation(Map.of("Issue i0", "option 0", "Issue i1", "20"), List.of());
    List<String> truths =
        List.of(
            "Issue i0 is \"option 1\" or \"option 0\", and Issue i1 is at least 20 units",
            "either Issue i0 is \"option 1\" or Issue i1 is more than 10 units",
            "Issue i0 is anything but \"option 0\", or (Issue i1 is 20 units)");
    List<String> lies =
        List.of(
            "Issue i0 is \"option 1\" or \"option 2\", or Issue i1 is less than 20 units",
            "Issue i0 is \"option 0\" and Issue i1 is 10 units",
            "none of \"Rule 0\" and \"Rule 1\" applies, and \"Rule 2\" applies");

    assertThat(truths).allMatch(w -> WordsParser.parse(w).test(here));
    assertThat(lies).noneMatch(w -> WordsParser.parse(w).test(here));
  }
}
