package parley.question.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.GeneratedCase;
import parley.generate.JoinedRules;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Condition.All;
import parley.model.Condition.Any;
import parley.model.Condition.Comparison;
import parley.model.Condition.Concluded;
import parley.model.Condition.Constant;
import parley.model.Condition.Not;
import parley.model.Operator;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Terms;

class NormalFormTest {
  /** Three issues i0, i1, i2, each with the options o0, o1, o2. */
  private static final Agenda AGENDA = JoinedRules.plain(3, 3, 1, 3).of(1).agenda();

  private static final Place PLACE = Place.startOf("rules/p0.drl");

  @ParameterizedTest
  @MethodSource("parley.question.coverage.CoverageCountTest#cases")
  void normal_form_of_generated_rule_holds_on_the_same_packages(GeneratedCase generated) {
    RuleSet rules = generated.rules();
    NormalForm form = new NormalForm(rules.agenda());
    for (Rule rule : rules.rules()) {
      Condition normal = form.of(rule.condition());
      for (Terms terms : generated.packages()) {
        for (LocalDate day : generated.days().subList(0, 1)) {
          Set<String> conclusions = rules.inForce(day).conclusionsOn(terms);
          assertThat(normal.holds(terms, conclusions))
              .as("%s of %s on %s", rule.id(), generated, terms)
              .isEqualTo(rule.condition().holds(terms, conclusions));
        }
      }
    }
  }

  @Test
  void list_of_values_is_the_same_as_comparisons_joined_by_or() {
    assertThat(options(of(any(is("i0", "o0"), is("i0", "o1")))))
        .isEqualTo(options(of(is("i0", "o0", "o1"))))
        .containsExactly(Set.of("o0", "o1"));
  }

  @Test
  void excluded_values_are_the_same_as_a_negated_comparison() {
    assertThat(options(of(new Not(PLACE, is("i0", "o0")))))
        .isEqualTo(options(of(is("i0", "o1", "o2"))));
  }

  @Test
  void negated_list_of_patterns_is_the_same_as_each_negated() {
    Condition negated = new Not(PLACE, all(is("i0", "o0"), new Concluded(PLACE, "c")));
    Condition each = any(new Not(PLACE, is("i0", "o0")), new Not(PLACE, new Concluded(PLACE, "c")));
    assertThat(of(negated)).isEqualTo(of(each));
    assertThat(NormalForm.parts(of(negated))).hasSize(2);
  }

  @Test
  void nesting_and_order_do_not_change_the_parts() {
    Condition flat = all(is("i0", "o0"), is("i1", "o1"), is("i2", "o2"));
    Condition nested = all(all(is("i2", "o2"), is("i0", "o0")), all(is("i1", "o1")));
    assertThat(Set.copyOf(options(of(nested)))).isEqualTo(Set.copyOf(options(of(flat))));
    assertThat(NormalForm.parts(of(nested))).hasSize(3);
  }

  @Test
  void same_comparison_twice_is_one_part() {
    assertThat(NormalForm.parts(of(all(is("i0", "o0"), is("i0", "o0"))))).hasSize(1);
  }

  @Test
  void comparisons_of_one_issue_joined_by_and_are_what_they_share() {
    assertThat(options(of(all(is("i0", "o0", "o1"), is("i0", "o1", "o2")))))
        .containsExactly(Set.of("o1"));
  }

  @Test
  void what_always_or_never_holds_is_no_part() {
    assertThat(of(any(is("i0", "o0"), is("i0", "o1", "o2")))).isEqualTo(constant(true));
    assertThat(of(all(is("i0", "o0"), is("i0", "o1"), is("i1", "o1")))).isEqualTo(constant(false));
    assertThat(of(all(constant(true), is("i1", "o1")))).isEqualTo(is("i1", "o1"));
    assertThat(NormalForm.parts(of(any(constant(true), is("i1", "o1"))))).isEmpty();
  }

  private static Condition of(Condition condition) {
    return new NormalForm(AGENDA).of(condition);
  }

  private static List<Set<String>> options(Condition normal) {
    return NormalForm.parts(normal).stream().map(p -> ((Comparison) p).options()).toList();
  }

  private static Condition is(String issue, String... options) {
    Set<String> all = new LinkedHashSet<>(List.of(options));
    return new Comparison(PLACE, issue, Operator.IN, List.of(options), all);
  }

  private static Condition constant(boolean value) {
    return new Constant(PLACE, value);
  }

  private static Condition all(Condition... parts) {
    return new All(PLACE, List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return new Any(PLACE, List.of(parts));
  }
}
