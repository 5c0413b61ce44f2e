package parley.rules.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.model.Place;
import parley.rules.emission.DroolsNames;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.Token;
import parley.rules.syntax.Token.Kind;

/**
 * The words that Drools' parser is given of an author's file. They are the author's, completed
 * where the short form leaves something out, on the lines that are there. Two kinds are changed, as
 * Drools takes each for something else: what stands in quotes comes with its unusual characters
 * escaped, because Drools looks for statements within texts too and takes quotes for one another;
 * and a field has the prefix with which Drools knows it, because Drools takes {@code before} and
 * many more for operators.
 */
final class GivenWords {
  private final TreeMap<Integer, Change> changes = new TreeMap<>();

  private record Change(int length, String word) {}

  /** The words for a file that Parley's grammar has accepted. */
  GivenWords(RuleFile file, FullHead head) {
    String first = head.lacksPackage() ? head.packageLine() + " " : "";
    String others =
        Stream.concat(head.missingTypes().stream(), head.missingOthers().stream())
            .map(l -> " " + l + " ")
            .collect(Collectors.joining());
    if (file.head().end() == 0) {
      insert(0, first + others);
    } else {
      insert(0, first);
      insert(file.head().end(), others);
    }
    file.rules().forEach(this::rule);
  }

  private void insert(int at, String words) {
    if (!words.isEmpty()) {
      changes.put(at, new Change(0, words));
    }
  }

  private void rule(RuleSyntax rule) {
    Set<Place> fields = new HashSet<>();
    rule.when().patterns().flatMap(p -> p.constraints().stream()).forEach(c -> fields(c, fields));
    for (Token token : rule.tokens()) {
      if (token.kind() == Kind.STRING) {
        boolean name = token.place().equals(rule.name().place());
        String value = token.stringValue();
        change(token, name ? '"' + value + '"' : DroolsNames.quoted(value));
      } else if (fields.contains(token.place())) {
        change(token, DroolsNames.field(token.text()));
      }
    }
    Token open = rule.then().tokens().get(1);
    if (!rule.then().tokens().get(2).is("drools")) {
      change(open, open.text() + "drools, ");
    }
  }

  private void change(Token token, String word) {
    changes.put(token.start(), new Change(token.end() - token.start(), word));
  }

  private static void fields(Constraint constraint, Set<Place> into) {
    constraint.parts().forEach(p -> fields(p, into));
    if (constraint instanceof Binding binding) {
      into.add(binding.field().place());
    } else if (constraint instanceof Compared compared) {
      field(compared.left(), into);
      compared.right().forEach(o -> field(o, into));
    } else if (constraint instanceof Summed summed) {
      Stream.concat(summed.left().stream(), summed.right().stream())
          .flatMap(s -> s.issue().stream())
          .forEach(o -> field(o, into));
    }
  }

  private static void field(Operand operand, Set<Place> into) {
    if (operand instanceof Field field) {
      into.add(field.place());
    }
  }

  /** {@return what Drools is given for the word at this index} */
  String at(int start, String word) {
    Change change = changes.get(start);
    return change == null ? word : change.word();
  }

  /** {@return what Drools is given for each of these words} */
  List<String> of(List<Token> words) {
    return words.stream().flatMap(w -> given(w)).toList();
  }

  private Stream<String> given(Token word) {
    Change change = changes.get(word.start());
    return change == null
        ? Stream.of(word.text())
        : Lexer.wordsOf(change.word()).stream().map(Token::text);
  }

  /** {@return the text that Drools is given instead of this one} */
  String applied(String text) {
    StringBuilder given = new StringBuilder(text.length());
    int done = 0;
    for (Map.Entry<Integer, Change> change : changes.entrySet()) {
      given.append(text, done, change.getKey()).append(change.getValue().word());
      done = change.getKey() + change.getValue().length();
    }
    return given.append(text, done, text.length()).toString();
  }
}
