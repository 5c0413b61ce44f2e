package parley.rules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.generate.CaseGenerator;
import parley.generate.Shape;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.Token;

class RuleFormatterTest {
  private static final String HEAD =
      """
      package car.buyer
      import car.Terms
      import function parley.rules.Stances.*
      dialect "mvel"
      """;

  @Test
  void words_areLaidOutAsInTheDocuments() {
    String messy =
        """
        package car.buyer ; import car.Terms;
        import  function parley.rules.Stances. * dialect 'mvel'
        rule 'No' @claims( "a.1" ) @weight(2) date-effective
        "2026-03-01" when Terms(price<4000,payment in("cash","cheque")) not Conclusion(name=="x")
        then redLine( drools,"It is "+$v+'.' ) end rule "Other" when Terms() then
        demand(drools,"d","why") ; end
        """;

    assertThat(formatted(messy))
        .isEqualTo(
            HEAD.replace("Terms\n", "Terms\nimport car.Conclusion\n")
                + """

                rule "No"
                    @claims("a.1")
                    @weight(2)
                    date-effective "2026-03-01"
                when
                    Terms( price < 4000, payment in ("cash", "cheque") )
                    not Conclusion( name == "x" )
                then
                    redLine(drools, "It is " + $v + ".");
                end

                rule "Other"
                when
                    Terms()
                then
                    demand(drools, "d", "why");
                end
                """);
  }

  @Test
  void longConditions_areBrokenAtTheirOutermostSigns() {
    String issue = "a_rather_long_name_of_an_issue";
    String one = issue + " == \"option\"";

    assertThat(
            when(
                "Terms( %s, %s || %s, ( %s || %s && %s ) )"
                    .formatted(one, one, one, one, one, one)))
        .isEqualTo(
            """
                Terms( %s,
                       %s || %s,
                       ( %s
                         || %s && %s ) )
            """
                .formatted(one, one, one, one, one, one));
  }

  @Test
  void conditionsJoinedByWords_areBrokenBeforeThem() {
    String one = "Terms( a_rather_long_name_of_an_issue == \"option\" )";

    assertThat(when("%s or ( %s and not( %s or %s ) )".formatted(one, one, one, one)))
        .isEqualTo(
            """
                %s
                or ( %s
                     and not( %s
                              or %s ) )
            """
                .formatted(one, one, one, one));
    assertThat(when("( or Terms( a == \"b\" ) Terms( a == \"c\" ) )"))
        .isEqualTo("    (or Terms( a == \"b\" ) Terms( a == \"c\" ))\n");
  }

  @Test
  void comments_stayWhereTheyAreAndForceLineEnds() {
    assertThat(
            when(
                """

                // first
                  Terms( // why
                  a == "b", /* one */ c == "d" // two
                     // three
                  , e in ( "f" /* four */ ) ) // five

                  // six
                  not Terms( ! ( a == "x" ) )
                /* seven
                   on two lines */\
                """))
        .isEqualTo(
            """
                // first
                Terms( // why
                    a == "b",
                    /* one */ c == "d" // two
                    // three
                    ,
                    e in ("f" /* four */ ) ) // five
                // six
                not Terms( !( a == "x" ) )
                /* seven
               on two lines */
            """);
  }

  @Test
  void commentsBetweenRules_keepOneBlankLine() {
    String rule = "rule \"A\"\nwhen\n    Terms()\nthen\n    redLine(drools, \"why\");\nend\n";
    String text =
        "// top\n\n" + HEAD + "// about the file\n\n\n\n// about the rule\n" + rule + "\n\n// last";

    assertThat(formatted(text))
        .isEqualTo(
            "// top\n\n"
                + HEAD
                + "\n// about the file\n\n// about the rule\n"
                + rule
                + "\n// last\n");
  }

  @Test
  void longReason_standsOnALineOfItsOwn() {
    String why = "\"" + "so it is ".repeat(13) + "\"";

    assertThat(
            formatted(
                HEAD + "rule \"A\" when Terms() then demand(drools, \"d\", " + why + "); end"))
        .endsWith("then\n    demand(drools, \"d\",\n        " + why + ");\nend\n");
  }

  @Test
  void textWithAQuoteInIt_staysAsItIsWritten() {
    assertThat(when("Terms( a == 'b', c == 'say \"x\"' )"))
        .isEqualTo("    Terms( a == \"b\", c == 'say \"x\"' )\n");
  }

  @Test
  void fileThatBreaksTheGrammar_isNotFormatted() {
    Problems problems = new Problems();

    assertThat(
            RuleFormatter.format(
                new Source("x.drl", HEAD + "rule \"A\" when Terms( then end"),
                Form.FULL,
                Optional.empty(),
                problems))
        .isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("generatedFiles")
  void layout_dependsOnWordsAlone(String text) {
    for (int seed = 0; seed < 3; seed++) {
      assertThat(formatted(scrambled(text, new Random(seed), false))).isEqualTo(formatted(text));
    }
  }

  @ParameterizedTest
  @MethodSource("generatedFiles")
  void formattingTwice_changesNothing_whateverTheComments(String text) {
    for (int seed = 0; seed < 3; seed++) {
      String commented = scrambled(text, new Random(seed), true);
      String once = formatted(commented);

      assertThat(formatted(once)).isEqualTo(once);
      assertThat(comments(once)).isEqualTo(comments(commented)).isNotEmpty();
      assertThat(once.lines()).allMatch(l -> l.equals(l.stripTrailing()));
    }
  }

  @ParameterizedTest
  @MethodSource("shippedFiles")
  void shippedFile_isFormatted(Path file) throws IOException {
    String text = Files.readString(file);
    String root =
        String.valueOf(file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2))
            .replace('-', '_');
    Form form = text.contains("(drools,") ? Form.FULL : Form.SHORT;

    assertThat(
            RuleFormatter.format(
                new Source(file.toString(), text), form, Optional.of(root), new Problems()))
        .contains(text);
  }

  static Stream<String> generatedFiles() {
    return LongStream.range(0, 60)
        .mapToObj(seed -> CaseGenerator.of(seed, Shape.medium()))
        .flatMap(c -> c.ruleFiles().values().stream().skip(1).limit(1));
  }

  static Stream<Path> shippedFiles() {
    return Stream.of("rules", "src/main/resources/parley/app/files/new-case")
        .flatMap(RuleFormatterTest::ruleFiles);
  }

  private static Stream<Path> ruleFiles(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".drl")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts other blanks and line ends between words, and comments if asked for. */
  static String scrambled(String text, Random random, boolean comments) {
    List<Token> tokens = Lexer.wordsOf(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean touches = i > 0 && tokens.get(i - 1).end() == token.start();
      if (touches) {
        boolean stays = isPartOfAWord(tokens.get(i - 1)) || isPartOfAWord(token);
        out.append(stays ? "" : between(random, comments));
      } else {
        out.append(' ').append(between(random, comments));
      }
      boolean importHead = token.is("import") || token.is("dialect") || token.is("rule");
      out.append(importHead ? "\n" : "").append(token.text());
    }
    return out.toString();
  }

  /** A sign and its number, the parts of a date's name and of a package's name must touch. */
  private static boolean isPartOfAWord(Token token) {
    return token.is("-") || token.is(".");
  }

  private static String between(Random random, boolean comments) {
    List<String> choices = new ArrayList<>(List.of("", "", " ", "  ", " ", "\t"));
    if (comments) {
      choices.addAll(
          List.of(" // why\n", "\n  // own\n", " /* in */ ", "\n/* two\n  lines */ ", ""));
    }
    return choices.get(random.nextInt(choices.size()));
  }

  static List<String> comments(String text) {
    return Lexer.cut(new Source("x", text), new Problems()).comments().stream()
        .flatMap(c -> c.text().lines())
        .map(String::strip)
        .toList();
  }

  /** {@return the layout of a condition} */
  private static String when(String condition) {
    String rule = HEAD + "rule \"A\" when " + condition + "\nthen redLine(drools, \"why\"); end";
    List<String> lines = formatted(rule).lines().toList();
    return String.join("\n", lines.subList(lines.indexOf("when") + 1, lines.lastIndexOf("then")))
        + "\n";
  }

  private static String formatted(String text) {
    Problems problems = new Problems();
    return RuleFormatter.format(new Source("x.drl", text), Form.FULL, Optional.empty(), problems)
        .orElseThrow(() -> new AssertionError(problems.sorted() + "\n" + text));
  }
}
