package parley.rules.syntax;

import java.util.List;
import java.util.Optional;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;

/**
 * A rule of which a part could not be read, so that its other errors can be told with that one.
 *
 * @param when empty unless all of the condition was read
 * @param patterns those that were read, the sound constraints of broken ones included
 * @param then as far as it goes: at least a known statement
 * @param isStated whether all of the statement was read
 * @param tokens its words as far as it was read
 */
public record RuleDraft(
    Optional<Located<String>> name,
    List<Annotation> annotations,
    List<Attribute> attributes,
    Optional<Element> when,
    List<Pattern> patterns,
    Optional<Statement> then,
    boolean isStated,
    List<Token> tokens) {
  public RuleDraft {
    annotations = List.copyOf(annotations);
    attributes = List.copyOf(attributes);
    patterns = List.copyOf(patterns);
    tokens = List.copyOf(tokens);
  }

  /** {@return whether it is known what it demands, gives up or concludes, if anything} */
  boolean isNamed() {
    return then.filter(t -> t.name().isPresent() || !t.kind().value().isNamed()).isPresent();
  }

  /** {@return whether there is enough of it to be one rule, and not a piece of one} */
  public boolean isRule() {
    return then.isPresent() && !(when.isEmpty() && patterns.isEmpty());
  }

  /** {@return the rule, if every part of it was read} */
  Optional<RuleSyntax> whole() {
    return name.isPresent() && when.isPresent() && then.isPresent() && isStated
        ? Optional.of(
            new RuleSyntax(name.get(), annotations, attributes, when.get(), then.get(), tokens))
        : Optional.empty();
  }
}
