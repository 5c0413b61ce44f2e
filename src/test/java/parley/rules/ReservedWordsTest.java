package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.ReservedWords;
import parley.model.Terms;
import parley.model.claim.Register;

/** Exactly the words that break rules are reserved, of all that Java, DRL and MVEL know. */
class ReservedWordsTest {
  private static final int ISSUES_AT_ONCE = 60;

  @Test
  void issues_ofWordsThatAreNotReserved_work() {
    List<String> words = words(ReservedWords.ISSUE, false).toList();
    for (int i = 0; i < words.size(); i += ISSUES_AT_ONCE) {
      List<String> some = words.subList(i, Math.min(words.size(), i + ISSUES_AT_ONCE));
      assertThat(works(agenda("shop", "buyer", some))).as("%s", some).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource
  void issue_ofReservedWord_breaks(String word) {
    assertThat(works(agenda("shop", "buyer", List.of(word)))).isFalse();
  }

  static Stream<String> issue_ofReservedWord_breaks() {
    return words(ReservedWords.ISSUE, true);
  }

  @ParameterizedTest
  @MethodSource("everyWord")
  void party_breaks_iffReserved(String word) {
    assertThat(works(agenda("shop", word, List.of("price"))))
        .isEqualTo(!ReservedWords.PARTY.isReserved(word));
  }

  @ParameterizedTest
  @MethodSource("everyWord")
  void case_breaks_iffReserved(String word) {
    assertThat(works(agenda(word, "buyer", List.of("price"))))
        .isEqualTo(!ReservedWords.CASE.isReserved(word));
  }

  @Test
  void options_conclusionsAndVariables_areNeverRestricted() {
    List<Option> options = new ArrayList<>();
    StringBuilder rules = new StringBuilder();
    for (String word : everyWord().toList()) {
      options.add(Option.named(word, ""));
      rules.append(rule("a " + word, "Terms( price == \"%s\" )".formatted(word), conclude(word)));
      rules.append(rule("b " + word, "Conclusion( name == \"" + word + "\" )", because("")));
      String bound = "Terms( $%s : price, $%s == \"%s\" )".formatted(word, word, word);
      rules.append(rule("c " + word, bound, because(" + $" + word)));
    }
    Issue price = new Issue("price", "", Optional.empty(), options, "and");
    assertThat(works(new Agenda("shop", "", parties("buyer"), List.of(price)), rules.toString()))
        .isTrue();
  }

  private static Agenda agenda(String caseId, String party, List<String> issues) {
    List<Issue> all = new ArrayList<>();
    for (String id : issues) {
      List<Option> options = List.of(Option.named("x", ""), Option.named("y", ""));
      all.add(new Issue(id, "", Optional.empty(), options, "x"));
    }
    List<Option> numbers = List.of(number("one", 1), number("two", 2));
    all.add(new Issue(numericId(issues), "", Optional.of("units"), numbers, "one"));
    return new Agenda(caseId, "", parties(party), all);
  }

  /** {@return a word to try as a numeric issue, too: the first, with a mark that it is known by} */
  private static String numericId(List<String> issues) {
    return issues.get(0) + "_n";
  }

  private static Option number(String id, double value) {
    return new Option(id, "", OptionalDouble.of(value));
  }

  private static List<Party> parties(String id) {
    return List.of(new Party(id, ""));
  }

  private static boolean works(Agenda agenda) {
    StringBuilder rules = new StringBuilder();
    for (Issue issue : agenda.issues()) {
      String value = issue.options().get(1).id();
      String id = issue.id();
      rules.append(rule("a " + id, "Terms( %s == \"%s\" )".formatted(id, value), because("")));
      String bound =
          "Terms( $v : %s, $v != \"%s\", %s in (\"%s\") || %s != \"%s\" )"
              .formatted(id, value, id, value, id, value);
      rules.append(rule("b " + id, bound, because(" + $v")));
    }
    return works(agenda, rules.toString());
  }

  private static String rule(String name, String when, String then) {
    return SmallCase.rule(name, when, then);
  }

  private static String because(String more) {
    return "redLine(drools, \"because \"" + more + ");";
  }

  private static String conclude(String name) {
    return "conclude(drools, \"" + name + "\", \"because\");";
  }

  /** {@return whether the rules are accepted, compile, and mean the same in both readings} */
  private static boolean works(Agenda agenda, String rules) {
    String name = agenda.packageName();
    String head =
        "package %s.%s\nimport %s.Terms\nimport %s.Conclusion\n"
            .formatted(name, agenda.partyIds().get(0), name, name);
    String functions = "import function parley.rules.Stances.*\ndialect \"mvel\"\n";
    Source file = new Source("file.drl", head + functions + rules);
    try {
      return RuleFiles.read(agenda, Register.empty(), List.of(file), new Problems())
          .filter(ReservedWordsTest::meansTheSame)
          .isPresent();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static boolean meansTheSame(CheckedRules rules) {
    DroolsEvaluator drools = DroolsEvaluator.of(rules);
    Terms first = rules.rules().agenda().complete(Terms.none());
    Set<Terms> some = new java.util.LinkedHashSet<>(Set.of(first));
    for (Issue issue : rules.rules().agenda().issues()) {
      issue.optionIds().stream().limit(400).forEach(o -> some.add(first.with(issue.id(), o)));
    }
    return some.stream()
        .allMatch(
            t ->
                Readings.drools(drools, t, LocalDate.EPOCH, Set.of())
                    .equals(Readings.model(rules.rules(), t, LocalDate.EPOCH, Set.of())));
  }

  private static Stream<String> words(ReservedWords use, boolean reserved) {
    return everyWord().filter(w -> use.isReserved(w) == reserved);
  }

  static Stream<String> everyWord() {
    Set<String> words = new TreeSet<>();
    Stream.of(JAVA, DRL, MVEL, NAMES).forEach(w -> words.addAll(List.of(w.strip().split("\\s+"))));
    return words.stream();
  }

  private static final String JAVA =
      """
      abstract assert boolean break byte case catch char class const continue default do double
      else enum exports extends false final finally float for goto if implements import instanceof
      int interface long module native new null open opens package permits private protected
      provides public record requires return sealed short static strictfp super switch
      synchronized this throw throws to transient transitive true try uses var void volatile when
      while with yield
      """;

  private static final String DRL =
      """
      acc accumulate action activation_group agenda_group and attributes auto_focus avg calendars
      collect contains count date_effective date_expires declare dialect direct duration effective
      enabled end entry entry_point eval event excludes exists expires extend forall from function
      global groupby in init insert insert_logical lock_on_active matches max member memberof
      metadata min modify name no_loop not or over package point query reactive result retract
      reverse rule ruleflow_group salience soundslike str sum template then timer timestamp trait
      unit update value window watch after before coincides during finishes finishedby includes
      meets metby overlaps overlappedby starts startedby
      """;

  private static final String MVEL =
      """
      convertable_to def drools empty foreach is isdef kcontext like nil proto strsim until
      unknown untyped
      """;

  private static final String NAMES =
      """
      redline red_line demand concede conclude common terms conclusion stances hashcode equals
      tostring get set clone finalize notify wait size length key field id item it index self
      java javax org com parley thread object string list map math system runtime a b0 x1
      """;
}
