package parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Terms;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;
import parley.rules.evaluation.UncheckedRules;

/**
 * Files that try to run code: each is refused at its place, and nothing of it runs. Beside each
 * file stands where and why it is refused ({@code -Dparley.golden=update} writes that anew). A
 * character that editors hide is written {@code «U+202E»}.
 */
class HostileFilesTest {
  private static final Path FOLDER = Path.of("src/test/resources/rules/hostile");
  private static final Pattern HIDDEN = Pattern.compile("«U\\+([0-9A-F]{4,5})»");

  @BeforeEach
  void forgetTheCanary() throws IOException {
    Canary.sang();
  }

  @ParameterizedTest
  @MethodSource("names")
  void hostileFile_isRefusedAtItsPlace_andNothingRuns(String name) throws IOException {
    Path expected = FOLDER.resolve(name + ".txt");
    String refused = refused(name);
    if (System.getProperty("parley.golden", "").equals("update")) {
      Files.writeString(expected, refused);
    }
    assertThat(refused).isNotEmpty().isEqualTo(Files.readString(expected));
    assertThat(Canary.sang()).as("code of the file ran").isFalse();
  }

  /** The proof by the canary means something: without Parley's check these do run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "constraint-static-call",
        "constraint-eval",
        "eval",
        "from",
        "accumulate",
        "forall",
        "function",
        "query",
        "import-class",
        "import-static",
        "import-wildcard",
        "dialect-java",
        "attribute-salience",
        "consequence-call",
        "consequence-second-statement",
        "consequence-second-line",
        "consequence-call-as-reason",
        "consequence-reflection",
        "consequence-new",
        "consequence-modify",
        "consequence-with",
        "consequence-after-comment",
        "comment-nested",
      })
  void hostileFile_givenToDroolsDirectly_runs(String name) throws IOException {
    try {
      evaluateDirectly(text(name));
    } catch (RuntimeException e) {
      // It may fail, after it has run.
    }
    assertThat(Canary.sang()).isTrue();
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".drl"))
          .map(f -> f.substring(0, f.length() - ".drl".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  /**
   * {@return line, column, code and message of each error; evaluates the rules if there is none}
   */
  private static String refused(String name) throws IOException {
    Problems problems = new Problems();
    Source file = new Source("buyer.drl", text(name));
    Optional<CheckedRules> checked =
        RuleFiles.read(SmallCase.AGENDA, SmallCase.REGISTER, List.of(file), problems);
    if (checked.isPresent()) {
      Terms statusQuo = SmallCase.AGENDA.complete(Terms.none());
      DroolsEvaluator.of(checked.get()).firings(statusQuo, LocalDate.EPOCH, Set.of());
    }
    return problems.sorted().stream().map(HostileFilesTest::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic problem) {
    return "%d:%d %s %s%n"
        .formatted(
            problem.place().line(), problem.place().column(), problem.code(), problem.message());
  }

  private static String text(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".drl"));
    return HIDDEN
        .matcher(text)
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)).replace("\\", ""));
  }

  private static void evaluateDirectly(String text) {
    UncheckedRules.evaluate(SmallCase.AGENDA, text);
  }
}
