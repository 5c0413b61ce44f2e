package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;

/** Whatever a file of up to a megabyte holds, it is refused or evaluated within seconds. */
class HugeFilesTest {
  /** Generous: a quiet machine needs a thirtieth of it for the slowest. */
  private static final Duration BOUND = Duration.ofMinutes(3);

  @ParameterizedTest
  @MethodSource
  void hugeFile_isRefusedInShortTime_withFewProblems(String text) {
    String problems = assertTimeout(BOUND, () -> SmallCase.problems(SmallCase.file("buyer", text)));
    assertThat(problems.lines().filter(l -> l.contains(": error: "))).hasSizeBetween(1, 101);
    assertThat(problems).hasSizeLessThan(200_000);
  }

  static Stream<Named<String>> hugeFile_isRefusedInShortTime_withFewProblems() {
    return Stream.of(
        named("control characters", "\1\2\u00ff".repeat(300_000)),
        named("foreign letters", "\u4e00 ".repeat(300_000)),
        named("foreign letters in one word", "\u4e00".repeat(300_000)),
        named("quotes", "\"\n".repeat(400_000)),
        named("wrong escapes", "\"\\q\"\n".repeat(200_000)),
        named("words on one line", "word ".repeat(200_000)),
        named("one word", "a".repeat(1_000_000)),
        named("one number", in("price == " + "9".repeat(900_000))),
        named("one text", rule("Terms()", "redLine(drools, \"" + "x".repeat(900_000) + "\");")),
        named("imports", "import a.b\n".repeat(90_000)),
        named("dialects", "dialect \"mvel\"\n".repeat(60_000)),
        named("a long name in an import", "import " + "a.".repeat(400_000) + "b\n"),
        named("hyphens", "rule \"x\" " + "a-".repeat(400_000) + "b"),
        named("rules of one name", rule("Terms()").repeat(15_000)),
        named("rules", rules(15_000)),
        named("comparisons", in("garden == \"none\" || ".repeat(45_000) + "garden == \"whole\"")),
        named("negations", in("!".repeat(500_000) + "( true )")),
        named("parentheses", in("(".repeat(500_000))),
        named("parentheses around conditions", rule("(".repeat(500_000) + "Terms()")),
        named("not", rule("not (".repeat(200_000) + "Terms()")),
        named("exists", rule("exists (".repeat(100_000) + "Terms()")),
        named("or", rule("(Terms() or ".repeat(80_000) + "Terms()")),
        named("alternatives", rule("( Terms() or Terms( true ) ) ".repeat(900))),
        named("annotations", rule("Terms()").replace("when", "@x(1) ".repeat(100_000) + "when")),
        named("claims", claims("1,".repeat(400_000))),
        named("claims that differ", claims(numbered("1.%d,", 90_000))),
        named("conclusions in patterns", conclusions(850) + matching(140)),
        named("dates", dates("date-expires \"2025-01-01\" ".repeat(30_000))),
        named("unknown issues", rule(terms("gardn == \"x\", ".repeat(90) + "true")).repeat(600)),
        named("parts of a reason", rule("Terms()", "redLine(drools, \"x\"" + plus(200_000))),
        named("a comment without end", "/*" + "/* ".repeat(300_000)),
        named("bindings", in("$v : garden, ".repeat(300) + "true")),
        named("a chain of conclusions", chain(900, i -> i - 1)),
        named("a circle of conclusions", chain(900, i -> (i + 899) % 900)),
        named("a knot of conclusions", knot(900)));
  }

  @ParameterizedTest
  @MethodSource
  void largestFile_isReadCompiledAndEvaluatedInShortTime(String text) {
    assertTimeout(BOUND, () -> assertThat(firings(text)).isNotNegative());
  }

  static Stream<Named<String>> largestFile_isReadCompiledAndEvaluatedInShortTime() {
    return Stream.of(
        named("rules", rules(1_000)),
        named("or in one constraint", in(joined(" || ", 490, "garden == \"whole\""))),
        named("and in one constraint", in(joined(" && ", 490, "garden == \"none\""))),
        named("constraints in one pattern", in(joined(", ", 490, "garden == \"none\""))),
        named("values in a list", in("garden in (" + joined(", ", 900, "\"none\"") + ")")),
        named("parentheses", in("(".repeat(49) + "true" + ")".repeat(49))),
        named("negations", in("!".repeat(49) + "( garden == \"none\" )")),
        named("nested or and and", in(nested(24))),
        named("patterns", rule("Terms( garden == \"none\" ) ".repeat(300))),
        named("absent patterns", rule("not Terms( garden == \"whole\" ) ".repeat(270))),
        named("alternatives", rule("( Terms( true ) or Terms( price < 5 ) ) ".repeat(6))),
        named("nested not", rule("not (".repeat(49) + "Terms()" + ")".repeat(49))),
        named("nested exists", rule("exists (Terms() or ".repeat(49) + "Terms()" + ")".repeat(49))),
        named("nested or", rule("(Terms() or ".repeat(49) + "Terms()" + ")".repeat(49))),
        named("bindings", in(bindings(390))),
        named("parts of a reason", rule("Terms()", "redLine(drools, \"x\"" + plus(600))),
        named("comments", "/* x */ // y\n".repeat(70_000) + rule("Terms()")),
        named("a text", rule("Terms()", "redLine(drools, \"" + "\u00e9".repeat(2_000) + "\");")),
        named("layers of conclusions", chain(20, i -> i - 1)),
        named("a megabyte of long rules", longRules(90)));
  }

  private static int firings(String text) {
    Source file = SmallCase.file("buyer", text);
    Problems problems = new Problems();
    Optional<CheckedRules> checked =
        RuleFiles.read(SmallCase.AGENDA, SmallCase.REGISTER, List.of(file), problems);
    assertThat(checked).as(SmallCase.rendered(List.of(file), problems)).isPresent();
    Terms statusQuo = SmallCase.AGENDA.complete(Terms.none());
    Evaluator drools = DroolsEvaluator.of(checked.orElseThrow());
    assertThat(Readings.drools(drools, statusQuo, LocalDate.EPOCH, Set.of()))
        .isEqualTo(Readings.model(checked.get().rules(), statusQuo, LocalDate.EPOCH, Set.of()));
    return drools.firings(statusQuo, LocalDate.EPOCH, Set.of()).size();
  }

  private static Named<String> named(String name, String text) {
    return Named.of(name, text);
  }

  private static String rule(String when) {
    return rule(when, "redLine(drools, \"x\");");
  }

  private static String rule(String when, String then) {
    return SmallCase.rule("A rule", when, then);
  }

  private static String terms(String constraints) {
    return "Terms( " + constraints + " )";
  }

  private static String in(String constraints) {
    return rule(terms(constraints));
  }

  private static String numbered(String form, int count) {
    return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining());
  }

  private static String conclusions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SmallCase.rule(
                    "C" + i, "Terms()", "conclude(drools, \"c%d\", \"x\");".formatted(i)))
        .collect(Collectors.joining());
  }

  private static String matching(int rules) {
    String when = "Conclusion() ".repeat(400);
    return IntStream.range(0, rules)
        .mapToObj(i -> SmallCase.rule("R" + i, when, "redLine(drools, \"x\");"))
        .collect(Collectors.joining());
  }

  private static String claims(String ids) {
    return rule("Terms()").replace("when", "@claims(\"" + ids + "\") when");
  }

  private static String dates(String dates) {
    return rule("Terms()").replace("when", dates + "when");
  }

  private static String joined(String sign, int count, String part) {
    return String.join(sign, Collections.nCopies(count, part));
  }

  private static String plus(int count) {
    return " + \"y\"".repeat(count) + ");";
  }

  private static String nested(int depth) {
    return "( garden == \"whole\" || ( garden == \"none\" && ".repeat(depth)
        + "true"
        + " ) )".repeat(depth);
  }

  private static String bindings(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "$v" + i + " : garden")
        .collect(Collectors.joining(", "));
  }

  private static String rules(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> SmallCase.rule("r" + i, "Terms()", "redLine(drools, \"x\");"))
        .collect(Collectors.joining());
  }

  private static String longRules(int count) {
    String when = terms(joined(" || ", 480, "garden == \"none\""));
    return IntStream.range(0, count)
        .mapToObj(i -> SmallCase.rule("r" + i, when, "redLine(drools, \"x\");"))
        .collect(Collectors.joining());
  }

  private static String chain(int count, IntUnaryOperator restsOn) {
    return IntStream.range(0, count)
        .mapToObj(i -> conclusion(i, restsOn.applyAsInt(i)))
        .collect(Collectors.joining());
  }

  private static String conclusion(int name, int below) {
    String when = below < 0 ? "Terms()" : "Conclusion( name == \"c" + below + "\" )";
    return SmallCase.rule("c" + name, when, "conclude(drools, \"c" + name + "\", \"x\");");
  }

  private static String knot(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SmallCase.rule(
                    "c" + i,
                    "Conclusion( name != \"c" + i + "\" )",
                    "conclude(drools, \"c" + i + "\", \"x\");"))
        .collect(Collectors.joining());
  }
}
