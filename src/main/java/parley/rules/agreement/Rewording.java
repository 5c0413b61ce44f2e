package parley.rules.agreement;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/**
 * Where Drools is given other words than a file's author wrote.
 *
 * <p>Texts reach it in double quotes with every unusual character escaped, because it looks for
 * statements of its own within texts too ({@code @Modify with(…)}), and takes quotes for one
 * another. An option named in a comparison of a numeric issue reaches it as its number: to Drools a
 * numeric issue is a number and knows no option names.
 */
public final class Rewording {
  private final TreeMap<Integer, Replacement> byStart = new TreeMap<>();

  private record Replacement(int length, String word) {}

  /** {@return what Drools gets for the texts in a file's rules} */
  public static Rewording ofTexts(RuleFile file) {
    Rewording rewording = new Rewording();
    file.rules().forEach(rewording::texts);
    return rewording;
  }

  private void texts(RuleSyntax rule) {
    for (Token token : rule.tokens()) {
      if (token.kind() == Kind.STRING) {
        boolean name = token.place().compareTo(rule.name().place()) == 0;
        String value = token.stringValue();
        String word = '"' + (name ? value : escaped(value)) + '"';
        byStart.put(token.start(), new Replacement(token.text().length(), word));
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        escaped.append(c);
      } else {
        escaped.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == ' '
        || c == '_'
        || c == '-'
        || c == '.'
        || c == ',';
  }

  /** Lets Drools read a number where a text starts at this index. */
  public void number(int start, String number) {
    byStart.computeIfPresent(start, (s, text) -> new Replacement(text.length(), number));
  }

  /** Writes every constraint without {@code !} and with its literals right; numbers come before. */
  void simplify(RuleFile file) {
    ConstraintText text = new ConstraintText(this);
    file.rules().stream()
        .flatMap(r -> r.when().patterns())
        .flatMap(p -> p.unbound().stream())
        .filter(u -> ConstraintText.needsRewording(u.constraint()))
        .forEach(u -> replace(u.words(), text.of(u.constraint())));
  }

  private void replace(List<Token> words, String text) {
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    byStart.subMap(start, end).clear();
    byStart.put(start, new Replacement(end - start, text));
  }

  /** {@return what Drools gets for the word at this index} */
  String at(int start, String word) {
    Replacement replacement = byStart.get(start);
    return replacement == null ? word : replacement.word();
  }

  /** {@return what Drools gets for words that follow one another, cut up again} */
  List<String> given(List<Token> words) {
    List<String> given = new ArrayList<>();
    int done = 0;
    for (Token word : words) {
      if (word.start() >= done) {
        Lexer.wordsOf(at(word.start(), word.text())).forEach(w -> given.add(w.text()));
        Replacement replacement = byStart.get(word.start());
        done = replacement == null ? word.end() : word.start() + replacement.length();
      }
    }
    return given;
  }

  /** {@return the text as Drools gets it} */
  String applied(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    int done = 0;
    for (Map.Entry<Integer, Replacement> entry : byStart.entrySet()) {
      changed.append(text, done, entry.getKey()).append(entry.getValue().word());
      done = entry.getKey() + entry.getValue().length();
    }
    return changed.append(text, done, text.length()).toString();
  }
}
