package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Party;
import parley.model.ReservedWords;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/** Exactly the words that break rules are reserved, of all that Java, DRL and MVEL know. */
class ReservedWordsTest {
  private static final int ISSUES_AT_ONCE = 60;

  @Test
  void issues_ofWordsThatAreNotReserved_work() {
    List<String> words = words(ReservedWords.ISSUE, false).toList();
    for (int i = 0; i < words.size(); i += ISSUES_AT_ONCE) {
      List<String> some = words.subList(i, Math.min(words.size(), i + ISSUES_AT_ONCE));
      assertThat(works(agenda("shop", "buyer", some, false))).as("%s", some).isTrue();
      assertThat(works(agenda("shop", "buyer", some, true))).as("%s", some).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource
  void issue_ofReservedWord_breaks(String word) {
    boolean named = works(agenda("shop", "buyer", List.of(word), false));
    assertThat(named && works(agenda("shop", "buyer", List.of(word), true))).isFalse();
  }

  static Stream<String> issue_ofReservedWord_breaks() {
    return words(ReservedWords.ISSUE, true);
  }

  @Test
  void parties_ofWordsThatAreNotReserved_work() {
    List<Party> parties = words(ReservedWords.PARTY, false).map(w -> new Party(w, "")).toList();
    List<Source> files =
        parties.stream()
            .map(p -> file("shop", p.id(), rule("r", "Terms( i == \"y\" )", because(""))))
            .toList();
    assertThat(works(new Agenda("shop", "", parties, List.of(issue("i", false))), files)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"common", "false", "null", "true"})
  void party_ofReservedWord_breaks(String word) {
    assertThat(ReservedWords.PARTY.isReserved(word)).isTrue();
    assertThat(works(agenda("shop", word, List.of("i"), false))).isFalse();
  }

  /** All words take a minute: {@code -Dparley.words=all}. */
  @ParameterizedTest
  @MethodSource
  void case_breaks_iffReserved(String word) {
    assertThat(works(agenda(word, "buyer", List.of("i"), false)))
        .isEqualTo(!ReservedWords.CASE.isReserved(word));
  }

  static Stream<String> case_breaks_iffReserved() {
    return System.getProperty("parley.words", "").equals("all")
        ? everyWord()
        : Stream.concat(words(ReservedWords.CASE, true), Stream.of("import", "new", "rule", "org"));
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
    Agenda agenda = new Agenda("shop", "", List.of(new Party("buyer", "")), List.of(price));
    assertThat(works(agenda, List.of(file("shop", "buyer", rules.toString())))).isTrue();
  }

  private static Agenda agenda(String caseId, String party, List<String> issues, boolean numeric) {
    List<Issue> all = issues.stream().map(i -> issue(i, numeric)).toList();
    return new Agenda(caseId, "", List.of(new Party(party, "")), all);
  }

  private static Issue issue(String id, boolean numeric) {
    return numeric
        ? new Issue(id, "", Optional.of("units"), List.of(number("x", 1), number("y", 2)), "x")
        : new Issue(id, "", Optional.empty(), List.of(name("x"), name("y")), "x");
  }

  private static Option name(String id) {
    return Option.named(id, "");
  }

  private static Option number(String id, double value) {
    return Option.valued(id, "", value);
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
    String party = agenda.partyIds().get(0);
    return works(agenda, List.of(file(agenda.packageName(), party, rules.toString())));
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

  private static Source file(String name, String party, String rules) {
    String head =
        "package %s.%s\nimport %s.Terms\nimport %s.Conclusion\n".formatted(name, party, name, name);
    String functions = "import function parley.rules.Stances.*\ndialect \"mvel\"\n";
    return new Source(party + ".drl", head + functions + rules);
  }

  /** {@return whether the rules are accepted, compile, and mean the same in both readings} */
  private static boolean works(Agenda agenda, List<Source> files) {
    try {
      return RuleFiles.read(agenda, Register.empty(), files, new Problems())
          .filter(ReservedWordsTest::meansTheSame)
          .isPresent();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static boolean meansTheSame(CheckedRules rules) {
    Evaluator drools = DroolsEvaluator.of(rules);
    Terms first = rules.rules().agenda().complete(Terms.none());
    Set<Terms> some = new LinkedHashSet<>(Set.of(first));
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
