package parley.rules.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.StatementKind;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.model.naming.Mention.Notation;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Binding;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Constraint;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Statement;
import parley.rules.syntax.RuleFile.Summand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Variable;
import parley.rules.syntax.RuleFileParser;

/** Finds the mentions of one rule file, of which no name need be known. */
public final class RuleMentions {
  private final RuleFile file;
  private final TextRanges ranges;
  private final List<Mention> found = new ArrayList<>();
  private Map<String, String> bound = Map.of();

  private RuleMentions(RuleFile file, Source source) {
    this.file = file;
    this.ranges = new TextRanges(source);
  }

  /** {@return the mentions in the file's order; those of rules that cannot be read are missing} */
  public static List<Mention> of(Source source) {
    return parse(source).map(f -> new RuleMentions(f, source).all()).orElse(List.of());
  }

  /** {@return whose rules a file holds; empty if its package cannot be read} */
  public static Optional<String> owner(Source source) {
    return parse(source).map(RuleFile::owner);
  }

  /** {@return whether a file names the party only by its own name} */
  public static boolean isNamedAfterParty(Source source) {
    return parse(source).filter(f -> f.head().packageName().isEmpty()).isPresent();
  }

  private static Optional<RuleFile> parse(Source source) {
    return Optional.of(RuleFileParser.parse(source, new Problems()).file())
        .filter(f -> f.head().isRead());
  }

  private List<Mention> all() {
    file.head().packageName().ifPresent(this::packageName);
    file.rules().forEach(this::rule);
    return List.copyOf(found);
  }

  private void packageName(Located<String> written) {
    int dot = written.value().lastIndexOf('.') + 1;
    found.add(
        ranges.part(
            CaseName.party(file.owner()), written.place(), dot, written.value().length(), false));
  }

  private void rule(RuleSyntax rule) {
    text(CaseName.rule(file.owner(), rule.name().value()), rule.name().place(), true);
    rule.annotations().stream()
        .filter(a -> a.name().value().equals("claims") && a.value().isString())
        .forEach(this::claims);
    rule.annotations().stream()
        .filter(a -> a.name().value().equals("accept") && a.value().isString())
        .forEach(this::accepted);
    bound = Map.of();
    element(rule.when());
    statement(rule.then());
  }

  private void claims(Annotation annotation) {
    String text = annotation.value().text();
    int offset = 0;
    for (String part : text.split(",", -1)) {
      String id = part.strip();
      int dot = id.indexOf('.');
      if (dot > 0) {
        int from = 1 + offset + part.indexOf(id);
        CaseName name = CaseName.claim(id.substring(0, dot), id.substring(dot + 1));
        Place place = annotation.value().place();
        found.add(ranges.part(name, place, from + dot + 1, from + id.length(), false));
      }
      offset += part.length() + 1;
    }
  }

  /** A finding that is accepted may speak of another rule of the file. */
  private void accepted(Annotation annotation) {
    TextRanges.Range text = ranges.of(annotation.value().place());
    for (TextRanges.Range at : ranges.ticked(text)) {
      String name = ranges.inside(at);
      if (file.rules().stream().anyMatch(r -> r.name().value().equals(name))) {
        found.add(written(CaseName.rule(file.owner(), name), at, text, false));
      }
    }
  }

  private void element(Element element) {
    if (element instanceof Pattern pattern) {
      if (pattern.type().value().equals("Terms")) {
        pattern.constraints().forEach(this::constraint);
      } else {
        pattern.constraints().forEach(this::concluded);
      }
      return;
    }
    boolean isAll = element instanceof RuleFile.And;
    for (Element part : element.parts()) {
      Map<String, String> outside = bound;
      element(part);
      bound = isAll ? bound : outside;
    }
  }

  /** Only texts in quotes can be names there. */
  private void concluded(Constraint constraint) {
    constraint.parts().forEach(this::concluded);
    if (constraint instanceof Compared compared) {
      conclusion(compared.left());
      compared.right().forEach(this::conclusion);
    }
  }

  private void conclusion(Operand operand) {
    if (operand instanceof Literal literal && literal.value().isString()) {
      text(CaseName.conclusion(literal.value().text()), literal.place(), false);
    }
  }

  private void constraint(Constraint constraint) {
    constraint.parts().forEach(this::constraint);
    if (constraint instanceof Binding binding) {
      issue(binding.field().value(), binding.field().place());
      Map<String, String> more = new HashMap<>(bound);
      more.put(binding.variable().value(), binding.field().value());
      bound = more;
    } else if (constraint instanceof Compared compared) {
      compared(compared);
    } else if (constraint instanceof Summed summed) {
      summed.left().forEach(this::summand);
      summed.right().forEach(this::summand);
    }
  }

  private void summand(Summand summand) {
    summand.issue().ifPresent(i -> operand(i, Optional.empty()));
  }

  private void compared(Compared compared) {
    Optional<String> issue =
        issue(compared.left()).or(() -> compared.right().stream().findFirst().flatMap(this::issue));
    operand(compared.left(), issue);
    compared.right().forEach(o -> operand(o, issue));
  }

  private Optional<String> issue(Operand operand) {
    return operand instanceof Field field
        ? Optional.of(field.name())
        : operand instanceof Variable variable
            ? Optional.ofNullable(bound.get(variable.name()))
            : Optional.empty();
  }

  /** A field is an issue; a text in quotes is an option of the issue that it is compared with. */
  private void operand(Operand operand, Optional<String> issue) {
    if (operand instanceof Field field) {
      issue(field.name(), field.place());
    } else if (operand instanceof Literal literal && literal.value().isString()) {
      issue.ifPresent(
          i -> text(CaseName.option(i, literal.value().text()), literal.place(), false));
    }
  }

  private void issue(String id, Place place) {
    found.add(ranges.part(CaseName.issue(id), place, 0, id.length(), false));
  }

  private void statement(Statement statement) {
    StatementKind kind = statement.kind().value();
    for (Located<String> name : statement.name().stream().toList()) {
      stated(kind, name.value()).ifPresent(n -> text(n, name.place(), !kind.isOfCost()));
    }
  }

  private Optional<CaseName> stated(StatementKind kind, String name) {
    return switch (kind) {
      case CONCLUSION -> Optional.of(CaseName.conclusion(name));
      case DEMAND, PREFERENCE, CONCESSION -> Optional.of(CaseName.demand(file.owner(), name));
      case RED_LINE, IMPOSSIBLE -> Optional.empty();
    };
  }

  /** A name that is all of a text in quotes. */
  private void text(CaseName name, Place place, boolean defines) {
    TextRanges.Range quoted = ranges.of(place);
    found.add(written(name, quoted, quoted, defines));
  }

  /** A name between two signs of its own, in a text in quotes. */
  private Mention written(
      CaseName name, TextRanges.Range signs, TextRanges.Range quoted, boolean defines) {
    Notation notation =
        ranges.startsWith(quoted, '\'') ? Notation.SINGLE_QUOTED_RULE : Notation.DOUBLE_QUOTED_RULE;
    return new Mention(
        name, file.file(), signs.from() + 1, signs.to() - 1, notation, "", "", defines);
  }
}
