package parley.app.assist;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFileParser;

/** The rules of a file that can be read, and where they stand. */
public record RuleParts(List<RulePart> rules) {
  public RuleParts {
    rules = List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param kind the name of its statement
   * @param from the index of its first character
   * @param nameFrom the index where its name begins, quote included
   * @param nameTo the index behind its name
   * @param to the index behind its last character
   * @param acceptFrom the index where the text of its {@code @accept} begins, quote included
   */
  public record RulePart(
      String owner,
      String name,
      String kind,
      int from,
      int nameFrom,
      int nameTo,
      int to,
      Optional<Integer> acceptFrom) {}

  public static RuleParts of(String name, String text) {
    RuleFile file = RuleFileParser.parse(new Source(name, text), new Problems()).file();
    return new RuleParts(file.rules().stream().map(r -> part(file.owner(), r)).toList());
  }

  private static RulePart part(String owner, RuleSyntax rule) {
    Optional<Integer> accept =
        rule.annotations().stream()
            .filter(a -> a.name().value().equals("accept") && a.value().isString())
            .map(a -> a.value().start())
            .findFirst();
    return new RulePart(
        owner,
        rule.name().value(),
        rule.then().kind().value().function(),
        rule.tokens().get(0).start(),
        rule.tokens().get(1).start(),
        rule.tokens().get(1).end(),
        rule.tokens().get(rule.tokens().size() - 1).end(),
        accept);
  }

  /** {@return the rule that an index lies in} */
  public Optional<RulePart> around(int offset) {
    return rules.stream().filter(r -> r.from() <= offset && offset <= r.to()).findFirst();
  }
}
