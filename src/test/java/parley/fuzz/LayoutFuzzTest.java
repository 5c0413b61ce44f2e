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

  /**
   * So many variants of rules stand in one file: to compile a file takes longer than to read it.
   */
  private static final int TOGETHER = 40;

  private interface Separators {
    String at(int gap);
  }

  @Test
  void oneSeparator_atEveryPlaceOfARule_changesNothing() {
    Random random = Fuzz.random();
    List<FuzzRule> variants = new ArrayList<>();
    for (int round = 0; round < Fuzz.times(1); round++) {
      for (FuzzRule rule : rules(random)) {
        List<Token> words = Lexer.wordsOf(rule.text());
        boolean stated = false;
        for (int place = 0; place < words.size() - 1; place++) {
          stated |= words.get(place).is("then");
          for (String separator : stated ? SEPARATORS : some(random)) {
            int at = place;
            variants.add(variant(rule, variants.size(), gap -> gap == at ? separator : ""));
          }
        }
      }
    }
    requireRead(variants);
  }

  @Test
  void separators_atAllPlacesOfARule_changeNothing() {
    Random random = Fuzz.random();
    List<FuzzRule> variants = new ArrayList<>();
    while (variants.size() < Fuzz.times(400)) {
      for (FuzzRule rule : rules(random)) {
        Random own = new Random(random.nextLong());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Lexer.wordsOf(rule.text()).size(); i++) {
          all.add(Fuzz.pick(own, SEPARATORS));
        }
        variants.add(variant(rule, variants.size(), all::get));
      }
    }
    requireRead(variants);
  }

  /** In the head a line break may end a statement: then the file is refused, at its place. */
  @Test
  void oneSeparator_atEveryPlaceOfTheHead_changesNothingOrIsRefused() {
    Random random = Fuzz.random();
    FuzzRule rule = rules(random).get(0);
    int read = 0;
    for (int place = 0; place < 27; place++) {
      for (String separator : some(random)) {
        int at = place;
        UnaryOperator<String> layout = text -> laidOut(text, gap -> gap == at ? separator : "");
        read += made(List.of(rule), layout).check().isEmpty() ? 1 : 0;
      }
    }
    assertThat(read).isPositive();
  }

  @Test
  void formFeed_atAnyPlaceOfARule_isRefusedThere() {
    int tried = 0;
    for (FuzzRule rule : rules(Fuzz.random())) {
      for (int place = 0; place < Lexer.wordsOf(rule.text()).size() - 1; place++) {
        int at = place;
        FuzzRule variant = variant(rule, 0, gap -> gap == at ? "\f" : "");
        if (variant.text().contains("\f")) { // a sign has no gap before its number
          assertThat(made(List.of(variant), UnaryOperator.identity()).check())
              .as(variant.text())
              .anyMatch(d -> d.message().contains("U+000C"));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  private static List<String> some(Random random) {
    return List.of(Fuzz.pick(random, SEPARATORS), Fuzz.pick(random, SEPARATORS));
  }

  private static FuzzRule variant(FuzzRule rule, int number, Separators separators) {
    return rule.laidOut(rule.name() + " " + number, text -> laidOut(text, separators));
  }

  private static void requireRead(List<FuzzRule> variants) {
    for (int i = 0; i < variants.size(); i += TOGETHER) {
      List<FuzzRule> some =
          new ArrayList<>(variants.subList(i, Math.min(variants.size(), i + TOGETHER)));
      some.add(
          FuzzRule.stance(
              "one",
              "the demand",
              new Meant("Terms( a == \"x\" )", s -> s.option("a").equals("x")),
              "demand(drools, \"d\", \"b\");"));
      assertThat(made(some, UnaryOperator.identity()).check()).isEmpty();
    }
  }

  private static FuzzCase made(List<FuzzRule> rules, UnaryOperator<String> layout) {
    return new FuzzCase("a-case", List.of("one"), ISSUES, rules, layout);
  }

  /** A rule of each kind of statement. */
  private static List<FuzzRule> rules(Random random) {
    Statements statements = new Statements(random, ISSUES);
    for (int kind = 0; kind < 4; kind++) {
      statements.stance("one", "d", kind, 1);
    }
    statements.impossibility(1);
    statements.conclusion("one", "c", 1);
    return statements.rules();
  }

  /** A sign stays with its number, and {@code date-expires} is one word. */
  private static String laidOut(String text, Separators separators) {
    List<Token> words = Lexer.wordsOf(text);
    StringBuilder laidOut = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      laidOut.append(text, word.start(), word.end());
      if (i + 1 < words.size()) {
        boolean isOne = word.is("-") || (word.is("date") && words.get(i + 1).is("-"));
        String separator = isOne ? "" : separators.at(i);
        laidOut.append(
            separator.isEmpty() ? text.substring(word.end(), words.get(i + 1).start()) : separator);
      }
    }
    return laidOut.append('\n').toString();
  }
}
