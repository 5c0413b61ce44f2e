package parley.rules.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Place;
import parley.model.StatementKind;

/**
 * A rule file as its author wrote it: the grammar holds, the names are not checked yet.
 *
 * @param file the name as shown in messages
 * @param head what stands above the rules
 * @param rules in order; those that could not be read are left out
 * @param blanked the text with its comments blanked, every character at its old place
 */
public record RuleFile(String file, HeadSyntax head, List<RuleSyntax> rules, String blanked) {
  public RuleFile {
    rules = List.copyOf(rules);
  }

  /** {@return whose rules these are: the last part of the package, else the file's name} */
  public String owner() {
    return head.packageName()
        .map(p -> p.value().substring(p.value().lastIndexOf('.') + 1))
        .orElse(stem(file));
  }

  /** {@return where the package is named, or would be} */
  public Place packagePlace() {
    return head.packageName().map(Located::place).orElse(Place.startOf(file));
  }

  /** {@return the package, which a file without one has by its name and its case} */
  public String packageIn(String casePackage) {
    return head.packageName().map(Located::value).orElse(casePackage + "." + owner());
  }

  /** {@return a file's name without folders and ending} */
  public static String stem(String file) {
    int drive = Math.max(file.lastIndexOf('\\'), file.lastIndexOf(':'));
    String name = file.substring(Math.max(file.lastIndexOf('/'), drive) + 1);
    return name.endsWith(".drl") ? name.substring(0, name.length() - ".drl".length()) : name;
  }

  /**
   * What stands above the rules. Each part may be left out: it says nothing that the file's name
   * and place do not.
   *
   * @param packageName all of it, dots included
   * @param imports the types imported, in order
   * @param end the index in the file behind the last word of it; 0 if there is none
   * @param isRead whether the package could be read, if there is one
   */
  public record HeadSyntax(
      Optional<Located<String>> packageName,
      List<Located<String>> imports,
      boolean statements,
      boolean dialect,
      int end,
      boolean isRead) {
    public HeadSyntax {
      imports = List.copyOf(imports);
    }
  }

  /** Something with its place. */
  public record Located<T>(T value, Place place) {}

  /**
   * A rule.
   *
   * @param tokens all its words, {@code rule} to {@code end}
   */
  public record RuleSyntax(
      Located<String> name,
      List<Annotation> annotations,
      List<Attribute> attributes,
      Element when,
      Statement then,
      List<Token> tokens) {
    public RuleSyntax {
      annotations = List.copyOf(annotations);
      attributes = List.copyOf(attributes);
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * {@code @name(value)}.
   *
   * @param value a string or number, with its sign
   */
  public record Annotation(Located<String> name, Value value) {
    /** The names that an annotation may have. */
    public static final List<String> NAMES =
        List.of("claims", "weight", "cost", "confidence", "accept");
  }

  /** {@code name "value"}. */
  public record Attribute(Located<String> name, Located<String> value) {
    /** The names that an attribute may have. */
    public static final List<String> NAMES = List.of("date-effective", "date-expires");
  }

  /**
   * A literal.
   *
   * @param text a string's content, or a number's digits with their sign
   * @param start its first char's index in the file
   */
  public record Value(String text, boolean isString, Place place, int start) {}

  /** A part of {@code when}. */
  public sealed interface Element {
    Place place();

    /** {@return the elements it consists of; empty for a pattern} */
    default List<Element> parts() {
      return List.of();
    }

    /** {@return all patterns in it, in the file's order} */
    default Stream<Pattern> patterns() {
      return parts().stream().flatMap(Element::patterns);
    }
  }

  /** Parts that must all match; patterns written one after another, too. */
  public record And(Place place, List<Element> parts) implements Element {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Parts of which one must match. */
  public record Or(Place place, List<Element> parts) implements Element {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** {@code not}. */
  public record NotMatched(Place place, Element part) implements Element {
    @Override
    public List<Element> parts() {
      return List.of(part);
    }
  }

  /** {@code exists}. */
  public record Exists(Place place, Element part) implements Element {
    @Override
    public List<Element> parts() {
      return List.of(part);
    }
  }

  /**
   * {@code $v : Type( constraints )}.
   *
   * @param tokens those of each constraint, for comparison with Drools' own reading
   */
  public record Pattern(
      Place place,
      Located<String> type,
      Optional<Located<String>> variable,
      List<Constraint> constraints,
      List<List<Token>> tokens)
      implements Element {
    public Pattern {
      constraints = List.copyOf(constraints);
      tokens = tokens.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Pattern> patterns() {
      return Stream.of(this);
    }
  }

  /** What stands in a pattern's parentheses, between commas. */
  public sealed interface Constraint {
    Place place();

    /** {@return the constraints it joins or denies; empty for one that compares} */
    default List<Constraint> parts() {
      return List.of();
    }
  }

  /** {@code &&}. */
  public record AllOf(Place place, List<Constraint> parts) implements Constraint {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** {@code ||}; enclosed if it stands in parentheses of its own. */
  public record AnyOf(Place place, List<Constraint> parts, boolean enclosed) implements Constraint {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** {@code !( … )}. */
  public record Negated(Place place, Constraint part) implements Constraint {
    @Override
    public List<Constraint> parts() {
      return List.of(part);
    }
  }

  /** {@code true} or {@code false}. */
  public record Fixed(Place place, boolean value) implements Constraint {}

  /** {@code $v : field}, and nothing more. */
  public record Binding(Place place, Located<String> variable, Located<String> field)
      implements Constraint {}

  /** {@code left operator right}; a list has several on the right. */
  public record Compared(
      Place place, Operand left, Located<parley.model.Operator> operator, List<Operand> right)
      implements Constraint {
    public Compared {
      right = List.copyOf(right);
    }
  }

  /**
   * Sums compared.
   *
   * @param left and {@code right}: in order, at least one each
   */
  public record Summed(
      Place place, List<Summand> left, Located<parley.model.Operator> operator, List<Summand> right)
      implements Constraint {
    public Summed {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /**
   * A part of a sum.
   *
   * @param minus whether it is taken away
   * @param number its factor, or all of it; empty for an issue alone
   * @param issue a field or a variable; empty for a number alone
   */
  public record Summand(boolean minus, Optional<Value> number, Optional<Operand> issue) {}

  /** {@code atLeast(2, …)} and its like. */
  public record Counted(Place place, Located<String> quota, Value number, List<Constraint> parts)
      implements Constraint {
    public Counted {
      parts = List.copyOf(parts);
    }
  }

  /** A side of a comparison. */
  public sealed interface Operand {
    Place place();
  }

  /** A field of the pattern's type. */
  public record Field(String name, Place place) implements Operand {}

  /** A variable bound in the rule. */
  public record Variable(String name, Place place) implements Operand {}

  /** A string or a number. */
  public record Literal(Value value) implements Operand {
    @Override
    public Place place() {
      return value.place();
    }
  }

  /**
   * What stands after {@code then}.
   *
   * @param kind what it states
   * @param name the demand's or conclusion's; empty for those that have none
   * @param because strings and variables, in reading order
   */
  public record Statement(
      Located<StatementKind> kind,
      Optional<Located<String>> name,
      List<Operand> because,
      List<Token> tokens) {
    public Statement {
      because = List.copyOf(because);
      tokens = List.copyOf(tokens);
    }
  }
}
