package parley.model.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.RuleSet;
import parley.model.Sum;
import parley.model.Sum.Summand;
import parley.model.wording.Clause.Bound;
import parley.model.wording.Clause.Bounded;
import parley.model.wording.Clause.Chosen;
import parley.model.wording.Clause.Compared;
import parley.model.wording.Clause.Shared;
import parley.model.wording.Phrase.Verb;

/** Single statements in words: titles instead of ids, and shared rules by their names. */
record Phrases(RuleSet rules) {
  /** So many options are always listed, and never told by what they are not. */
  private static final int LISTED_MAX = 2;

  Phrase chosen(Chosen clause) {
    Issue issue = clause.issue();
    Set<String> options = clause.options();
    int others = issue.options().size() - options.size();
    boolean listed = options.size() <= LISTED_MAX || options.size() <= others;
    List<Option> named =
        issue.options().stream().filter(o -> options.contains(o.id()) == listed).toList();
    String either =
        issue.isNumeric()
            ? Amounts.either(issue, named)
            : Amounts.listed(named.stream().map(Phrases::quoted).toList(), "or");
    String said = listed ? either : "anything but " + either;
    return new Phrase(title(issue), verb(issue), said, named.size() > 1 || !listed, !listed);
  }

  Phrase bounded(Bounded clause) {
    Issue issue = clause.issue();
    List<String> bounds = clause.bounds().stream().map(b -> bound(issue, b)).toList();
    String said = Amounts.listed(bounds, clause.all() ? "and" : "or");
    return new Phrase(title(issue), verb(issue), said, bounds.size() > 1, false);
  }

  private static String bound(Issue issue, Bound bound) {
    return than(bound.operator()) + " " + value(issue, bound.value());
  }

  /** A number, or an option of an issue whose options are ordered. */
  private static String value(Issue issue, String value) {
    return Amounts.isNumber(value)
        ? Amounts.of(issue, value)
        : issue.option(value).map(Phrases::quoted).orElse(value);
  }

  Phrase compared(Compared clause) {
    String said = than(clause.operator()) + " " + title(clause.right());
    boolean negative = clause.operator() == Operator.NOT_EQUAL;
    return new Phrase(title(clause.left()), verb(clause.left()), said, false, negative);
  }

  Phrase total(Sum sum) {
    boolean number = sum.right().stream().allMatch(s -> s.issue().isEmpty());
    boolean exact = number && sum.operator() == Operator.EQUAL;
    String than = exact ? "exactly" : than(sum.operator());
    String right = side(sum, sum.right());
    boolean negative = sum.operator() == Operator.NOT_EQUAL;
    return new Phrase(side(sum, sum.left()), Verb.IS, than + " " + right, false, negative);
  }

  private String side(Sum sum, List<Summand> side) {
    StringBuilder words = new StringBuilder();
    for (Summand summand : side) {
      boolean minus = summand.factor().signum() < 0;
      words.append(words.isEmpty() ? (minus ? "minus " : "") : minus ? " minus " : " plus ");
      words.append(summand(sum, summand));
    }
    return words.toString();
  }

  private String summand(Sum sum, Summand summand) {
    String number = Amounts.said(summand.factor().abs().toPlainString());
    if (summand.issue().isEmpty()) {
      return sum.issues().stream()
          .findFirst()
          .flatMap(i -> rules.agenda().issue(i).flatMap(Issue::unit))
          .map(u -> number + " " + u)
          .orElse(number);
    }
    String title = title(rules.agenda().issue(summand.issue().get()).orElseThrow());
    return summand.factor().abs().compareTo(BigDecimal.ONE) == 0
        ? title
        : number + " times " + title;
  }

  static String than(Operator operator) {
    return switch (operator) {
      case EQUAL, IN -> "the same as";
      case NOT_EQUAL, NOT_IN -> "other than";
      case LESS -> "less than";
      case AT_MOST -> "at most";
      case GREATER -> "more than";
      case AT_LEAST -> "at least";
    };
  }

  Phrase shared(Shared clause) {
    List<String> names =
        rules.conclusions().stream()
            .filter(c -> c.name().equals(clause.conclusion()))
            .map(c -> quoted(c.rule().name()))
            .toList();
    if (names.size() > 1 && clause.negated()) {
      return new Phrase("none of " + Amounts.listed(names, "and"), Verb.APPLIES, "", true, true);
    }
    String subject = names.isEmpty() ? quoted(clause.conclusion()) : Amounts.listed(names, "or");
    Verb verb = clause.negated() ? Verb.APPLIES_NOT : Verb.APPLIES;
    return new Phrase(subject, verb, "", names.size() > 1, clause.negated());
  }

  static String title(Issue issue) {
    return oneLine(issue.title().isBlank() ? issue.id() : issue.title());
  }

  private static Verb verb(Issue issue) {
    return Nouns.isPlural(title(issue)) ? Verb.ARE : Verb.IS;
  }

  static String quoted(Option option) {
    return quoted(option.title().isBlank() ? option.id() : option.title());
  }

  static String quoted(String words) {
    return "\"" + oneLine(words) + "\"";
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
