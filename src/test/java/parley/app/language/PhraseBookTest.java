package parley.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The page's own words stand in one table, and each translation has all of them. */
class PhraseBookTest {
  private static final Path FOLDER = Path.of("src/main/resources/parley/app/report");
  static final List<String> LANGUAGES = PhraseBook.LANGUAGES;

  private static final Pattern KEY =
      Pattern.compile("say\\(([^()]*?)'([a-z_0-9]+)'(?: : '([a-z_0-9]+)')?[,)]");
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");
  private static final Pattern LITERAL =
      Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(//|/\\*|\\*).*$| // .*$");
  private static final Pattern WORDS =
      Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}|^[A-Z][a-z]+[.:?!]?$");

  /** They say what the command says, in its words. */
  private static final Set<String> OF_THE_RULE_LANGUAGE =
      Set.of(
          "lexer",
          "nearest",
          "foreign",
          "cursor",
          "sums",
          "comparisonparser",
          "constraints",
          "statements",
          "elementerrors",
          "enclosed",
          "elements",
          "rulehead",
          "attributes",
          "annotations",
          "alternatives",
          "ruleparser",
          "rulegrammar",
          "comparisons",
          "conditionreader",
          "annotationreader",
          "periodreader",
          "statementreader",
          "rulereader",
          "lookalikes",
          "refused",
          "pasted",
          "acceptance");

  /** Nobody reads these but browsers and programmers. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "14px system-ui, \"Noto Sans\", sans-serif",
          "noopener noreferrer",
          "no text for ",
          "no words for ",
          "unknown condition ",
          "unknown sign ",
          "Enter",
          "legend select",
          "held past",
          ".own-options select");

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguage_hasTheSamePhrases_withTheSameHoles(String language) throws IOException {
    Map<String, String> english = PhraseBook.of(Optional.empty()).byKey();
    Map<String, String> other = PhraseBook.of(Optional.of(language)).byKey();

    assertThat(other.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, phrase) -> {
          String translated = other.getOrDefault(key, "");
          assertThat(holes(translated)).as(key).isEqualTo(holes(phrase));
          assertThat(translated).as(key).isNotBlank();
        });
  }

  @Test
  void language_isTheCases_orEnglishWhereThePageDoesNotSpeakIt() throws IOException {
    assertThat(PhraseBook.of(Optional.of("de-AT")).language()).isEqualTo("de");
    assertThat(PhraseBook.of(Optional.of("la")).language()).isEqualTo("en");
    assertThat(PhraseBook.of(Optional.of("de")).byKey())
        .isNotEqualTo(PhraseBook.of(Optional.of("la")).byKey());
  }

  @Test
  void phrases_areThoseThatThePageSays() throws IOException {
    Set<String> said = new TreeSet<>();
    for (Path module : modules()) {
      for (MatchResult m : KEY.matcher(Files.readString(module)).results().toList()) {
        said.add(m.group(2));
        Optional.ofNullable(m.group(3)).ifPresent(said::add);
      }
    }
    Set<String> all = new TreeSet<>(PhraseBook.of(Optional.empty()).byKey().keySet());
    for (Path source : sources()) {
      Pattern.compile("\"([a-z_0-9]+)\"")
          .matcher(Files.readString(source))
          .results()
          .map(m -> m.group(1))
          .filter(word -> all.contains(word) || isOfDocuments(word))
          .forEach(said::add);
    }
    assertThat(said).isEqualTo(all);
  }

  @Test
  void modules_haveNoWordsOfTheirOwn() throws IOException {
    Set<String> classes = classes();
    List<String> found = new ArrayList<>();
    for (Path module : modules()) {
      String name = module.getFileName().toString();
      String part = name.replace(".js", "");
      if (OF_THE_RULE_LANGUAGE.contains(part)) {
        continue;
      }
      String source = COMMENT.matcher(Files.readString(module)).replaceAll("");
      LITERAL
          .matcher(source)
          .results()
          .map(m -> m.group(1) != null ? m.group(1) : m.group(2).replaceAll("\\$\\{[^{}]*}", ""))
          .filter(text -> WORDS.matcher(text).find() && !NO_WORDS.contains(text))
          .filter(text -> !isSelector(text) && !isOfClasses(text, classes))
          .forEach(text -> found.add(name + ": " + text));
    }
    assertThat(found).isEmpty();
  }

  private static boolean isOfDocuments(String word) {
    return PhraseBook.OF_DOCUMENTS.stream().anyMatch(word::startsWith) && word.length() > 6;
  }

  private static boolean isSelector(String text) {
    return text.matches("(main |\\.).*[\\[:.].*");
  }

  private static boolean isOfClasses(String text, Set<String> classes) {
    return Stream.of(text.split(" +", -1)).allMatch(classes::contains);
  }

  private static Set<String> classes() throws IOException {
    Set<String> classes = new TreeSet<>(Set.of("option", "plain", "scenarios", "held", "point"));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path style : files.filter(f -> f.toString().endsWith(".css")).toList()) {
        Pattern.compile("\\.([a-z][a-z-]+)")
            .matcher(Files.readString(style))
            .results()
            .forEach(m -> classes.add(m.group(1)));
      }
    }
    return classes;
  }

  /** The Java files that may say a phrase. */
  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : List.of("report", "language", "classpack", "negotiate")) {
      try (Stream<Path> files = Files.list(Path.of("src/main/java/parley/app", folder))) {
        files.sorted().forEach(all::add);
      }
    }
    return all;
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static Set<String> holes(String phrase) {
    return HOLE.matcher(phrase).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
