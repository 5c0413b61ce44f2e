package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.Token;

/** However a file is laid out, it means the same, or is refused at its place. */
class LayoutFuzzTest {
  private static final List<String> SEPARATORS =
      List.of(
          "  ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\f",
          "\n\n\t \n",
          " // it's a \"comment\n",
          "//\n",
          " // end then rule \"x\"\r\n",
          "/**/",
          "/* it's \"quoted */",
          "/* a line\n and 'another\r\n end */",
          "/* // */",
          " // /*\n",
          "/* ; ) end\n*/\n");

  private static final List<FuzzIssue> ISSUES =
      List.of(
          new FuzzIssue("a", List.of("x", "y"), List.of()),
          new FuzzIssue("not", List.of("x", "y"), List.of()),
          new FuzzIssue("n", List.of("x", "y", "z"), List.of("-1", "2.5", "7")));

  private static final List<Integer> STATEMENTS = List.of(0, 1, 2, 3);

  @Test
  void oneSeparator_atEveryPlace_changesNothing() {
    Random random = Fuzz.random();
    int refused = 0;
    int cases = 0;
    for (int round = 0; round < Fuzz.times(1); round++) {
      for (int statement : STATEMENTS) {
        List<FuzzRule> rules = rules(random, statement);
        int places = words(rules).size() - 1;
        for (int place = 0; place < places; place++) {
          for (int i = 0; i < Fuzz.times(1); i++) {
            int at = place;
            String separator = Fuzz.pick(random, SEPARATORS);
            refused += refused(rules, (w, gap) -> gap == at ? separator : " ");
            cases++;
          }
        }
      }
    }
    assertThat(refused).as("refused of %d", cases).isLessThan(cases / 10);
  }

  @Test
  void statement_withEverySeparatorAtEveryPlace_changesNothing() {
    for (int statement : STATEMENTS) {
      List<FuzzRule> rules = rules(new Random(7), statement);
      List<Token> words = words(rules);
      int then = 0;
      while (!words.get(then).is("then")) {
        then++;
      }
      for (int place = then; place < words.size() - 1; place++) {
        for (String separator : SEPARATORS) {
          int at = place;
          assertThat(refused(rules, (w, gap) -> gap == at ? separator : " ")).isZero();
        }
      }
    }
  }

  @Test
  void separators_everywhere_changeNothing() {
    Random random = Fuzz.random();
    int refused = 0;
    int cases = Fuzz.times(200);
    for (int i = 0; i < cases; i++) {
      List<FuzzRule> rules = rules(random, random.nextInt(STATEMENTS.size()));
      refused += refused(rules, (w, gap) -> gap < HEAD ? "\n" : Fuzz.pick(random, SEPARATORS));
    }
    assertThat(refused).as("refused of %d", cases).isZero();
  }

  /** Words up to the dialect: there a line may only end where a statement does. */
  private static final int HEAD = 36;

  private interface Separators {
    String at(List<Token> words, int gap);
  }

  private static int refused(List<FuzzRule> rules, Separators separators) {
    return laidOut(rules, text -> laidOut(text, separators)).check().isEmpty() ? 0 : 1;
  }

  private static FuzzCase laidOut(List<FuzzRule> rules, UnaryOperator<String> layout) {
    return new FuzzCase("a-case", List.of("one"), ISSUES, rules, layout);
  }

  /** One rule with this statement, and what it needs. */
  private static List<FuzzRule> rules(Random random, int statement) {
    Statements statements = new Statements(random, ISSUES);
    if (statement == 3) {
      statements.conclusion("one", "c", 1);
    }
    if (statement != 0) {
      statements.stance("one", "d", 1, 1);
    }
    if (statement != 1 && statement != 3) {
      statements.stance("one", "d", statement, 1);
    }
    return statements.rules();
  }

  private static List<Token> words(List<FuzzRule> rules) {
    List<Token> words = new ArrayList<>();
    laidOut(
            rules,
            text -> {
              words.addAll(Lexer.wordsOf(text));
              return text;
            })
        .check();
    return words;
  }

  /** The head's lines stay; between other words that touched one another nothing is put. */
  private static String laidOut(String text, Separators separators) {
    List<Token> words = Lexer.wordsOf(text);
    StringBuilder laidOut = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      laidOut.append(text, word.start(), word.end());
      if (i + 1 < words.size()) {
        String original = text.substring(word.end(), words.get(i + 1).start());
        String separator = separators.at(words, i);
        laidOut.append(
            separator.equals(" ") || i < HEAD && separator.equals("\n") ? original : separator);
      }
    }
    return laidOut.append('\n').toString();
  }
}
