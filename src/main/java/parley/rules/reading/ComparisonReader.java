package parley.rules.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.Agenda;
import parley.model.Condition;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Place;
import parley.model.Range;
import parley.rules.reading.Scope.Bound;
import parley.rules.reading.Scope.ToIssue;
import parley.rules.reading.Scope.ToOther;
import parley.rules.syntax.RuleFile.Compared;
import parley.rules.syntax.RuleFile.Field;
import parley.rules.syntax.RuleFile.Literal;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.Operand;
import parley.rules.syntax.RuleFile.Summed;
import parley.rules.syntax.RuleFile.Variable;

/** Resolves a comparison within {@code Terms( … )} against the agenda. */
final class ComparisonReader {
  /** Up to so many pairs of options are noted one by one. */
  private static final int PAIRS_MAX = 10_000;

  private static final int SHOWN_MAX = 8;

  private final Agenda agenda;
  private final Problems problems;
  private final LiteralReader literals;

  ComparisonReader(Agenda agenda, Problems problems) {
    this.agenda = agenda;
    this.problems = problems;
    this.literals = new LiteralReader(agenda, problems);
  }

  /** {@return whether it is an issue; reports it if it is none} */
  boolean isIssue(Located<String> name) {
    return issue(name.value(), name.place()).isPresent();
  }

  private Optional<String> quotedIssue(Literal literal) {
    String text = literal.value().text();
    return Optional.of(text).filter(t -> agenda.issue(t).isPresent());
  }

  /** {@return the comparison; a constant where a name or value in it is wrong} */
  Condition read(Compared compared, Scope scope) {
    boolean literalLeft = compared.left() instanceof Literal;
    boolean literalRight = compared.right().stream().allMatch(o -> o instanceof Literal);
    if (literalLeft && literalRight) {
      problems.error(
          Code.WRONG_VALUE,
          compared.place(),
          "this compares two values with one another",
          quotedIssue((Literal) compared.left())
              .map(i -> "write the issue without quotes: `" + i + "`")
              .orElse("compare an issue with a value: `issue == \"option\"`"));
      return wrong(compared.place());
    }
    if (literalLeft) {
      return withValues(
          compared,
          compared.right().get(0),
          operator(compared).flipped(),
          List.of(compared.left()),
          scope);
    }
    if (literalRight) {
      return withValues(compared, compared.left(), operator(compared), compared.right(), scope);
    }
    return withIssue(compared, scope);
  }

  /** {@return the comparison of sums; a constant where a name in it is wrong} */
  Condition read(Summed summed, Scope scope) {
    return new SumReader(problems, o -> issue(o, scope)).read(summed);
  }

  private Condition withValues(
      Compared compared, Operand side, Operator operator, List<Operand> values, Scope scope) {
    Optional<Issue> issue = issue(side, scope);
    if (issue.isEmpty()) {
      return wrong(compared.place());
    }
    List<String> shown = new ArrayList<>();
    Set<String> matched = new LinkedHashSet<>();
    for (Operand value : values) {
      Literal literal = (Literal) value;
      shown.add(literal.value().text());
      matched.addAll(
          literals.matching(issue.get(), operator, compared.operator().place(), literal.value()));
    }
    return new Condition.Comparison(
        compared.place(),
        issue.get().id(),
        operator,
        shown,
        options(issue.get(), operator, matched));
  }

  /** For a negative operator the literals' options are those for which it fails. */
  private static Set<String> options(Issue issue, Operator operator, Set<String> matched) {
    boolean negative = operator == Operator.NOT_EQUAL || operator == Operator.NOT_IN;
    return issue.optionIds().stream()
        .filter(o -> matched.contains(o) != negative)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Condition withIssue(Compared compared, Scope scope) {
    Operand right = compared.right().get(0);
    if (compared.left() instanceof Field field
        && right instanceof Field bare
        && !(isNumeric(field) && isNumeric(bare))) {
      return bareWord(compared, bare);
    }
    Optional<Issue> one = issue(compared.left(), scope);
    Optional<Issue> other = issue(right, scope);
    if (one.isEmpty() || other.isEmpty()) {
      return wrong(compared.place());
    }
    Operator operator = operator(compared);
    boolean numeric = one.get().isNumeric() && other.get().isNumeric();
    if (one.get().isNumeric() != other.get().isNumeric() || (operator.isOrder() && !numeric)) {
      problems
          .about(Topic.issues(one.get().id(), other.get().id()))
          .error(
              Code.WRONG_VALUE,
              compared.operator().place(),
              "`%s` and `%s` cannot be compared by `%s`"
                  .formatted(one.get().id(), other.get().id(), operator.symbol()),
              one.get().isNumeric() == other.get().isNumeric()
                  ? orderHelp(one.get(), other.get())
                  : "one has numbers, the other has names");
      return wrong(compared.place());
    }
    long pairs = (long) one.get().options().size() * other.get().options().size();
    if (numeric && (right instanceof Field || pairs > PAIRS_MAX)) {
      return SumReader.compared(compared.place(), one.get(), operator, other.get());
    }
    return new Condition.IssueComparison(
        compared.place(),
        one.get().id(),
        operator,
        other.get().id(),
        pairs(one.get(), operator, other.get()));
  }

  private boolean isNumeric(Field field) {
    return agenda.issue(field.name()).filter(Issue::isNumeric).isPresent();
  }

  private static String orderHelp(Issue one, Issue other) {
    return one.isOrdered() && other.isOrdered()
        ? "each has an order of its own: compare it with one of its options"
        : "only issues with numbers can be compared with one another by order";
  }

  private Condition bareWord(Compared compared, Field bare) {
    boolean issue = agenda.issue(bare.name()).isPresent();
    boolean number = range(compared).isPresent() || (!issue && asksNumber(compared));
    String wanted = number ? "a number" : "an option in quotes";
    problems.error(
        Code.NOT_ALLOWED,
        bare.place(),
        "expected " + wanted + ", found `" + bare.name() + "`",
        issue
            ? "compare two issues through a variable: `Terms( $v : %s )`".formatted(bare.name())
            : optionHelp(compared, bare.name()));
    return wrong(compared.place());
  }

  private static String some(List<String> ids) {
    String shown = LiteralReader.list(ids.subList(0, Math.min(SHOWN_MAX, ids.size())));
    return ids.size() > SHOWN_MAX ? shown + ", …" : shown;
  }

  private Optional<Range> range(Compared compared) {
    return compared.left() instanceof Field f
        ? agenda.issue(f.name()).flatMap(Issue::range)
        : Optional.empty();
  }

  private Optional<Issue> left(Compared compared) {
    return compared.left() instanceof Field f ? agenda.issue(f.name()) : Optional.empty();
  }

  private boolean asksNumber(Compared compared) {
    return compared.operator().value().isOrder()
        && left(compared).filter(Issue::isOrdered).isEmpty();
  }

  private String optionHelp(Compared compared, String word) {
    Optional<Range> range = range(compared);
    if (range.isPresent()) {
      return "write a number without quotes, " + range.get().words();
    }
    Operator operator = compared.operator().value();
    Optional<Issue> issue = left(compared);
    if (asksNumber(compared)) {
      return issue.filter(i -> !i.isNumeric()).isPresent()
          ? "`%s` has no numbers: use `==`, `!=`, `in` or `not in` with one of: %s"
              .formatted(issue.get().id(), some(issue.get().optionIds()))
          : "`%s` compares numbers: write one, such as 600000".formatted(operator.symbol());
    }
    boolean isNone = issue.isPresent() && issue.get().option(word).isEmpty();
    return isNone
        ? "every package has an option of `%s`, one of: %s"
            .formatted(issue.get().id(), some(issue.get().optionIds()))
        : "write `\"" + word + "\"`";
  }

  private static Map<String, Set<String>> pairs(Issue left, Operator operator, Issue right) {
    Map<String, Set<String>> pairs = new LinkedHashMap<>();
    for (Option l : left.options()) {
      Set<String> fitting =
          right.options().stream()
              .filter(r -> operator.holds(compare(l, r)))
              .map(Option::id)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      pairs.put(l.id(), fitting);
    }
    return pairs;
  }

  private static int compare(Option left, Option right) {
    return left.value().isPresent()
        ? Double.compare(left.value().getAsDouble(), right.value().orElseThrow())
        : left.id().compareTo(right.id());
  }

  private Optional<Issue> issue(Operand operand, Scope scope) {
    if (operand instanceof Field field) {
      return issue(field.name(), field.place());
    }
    Variable variable = (Variable) operand;
    Optional<Bound> bound = scope.bound(variable.name());
    if (bound.isEmpty()) {
      scope.unknown(variable, "before this", problems);
      return Optional.empty();
    }
    if (bound.get() instanceof ToIssue to) {
      return agenda.issue(to.issue());
    }
    problems.error(
        Code.NOT_ALLOWED,
        variable.place(),
        "`%s` stands for %s, which cannot be compared"
            .formatted(variable.name(), ((ToOther) bound.get()).what()),
        "bind an issue: `Terms( $v : issue )`");
    return Optional.empty();
  }

  private Optional<Issue> issue(String name, Place place) {
    Optional<Issue> issue = agenda.issue(name);
    if (issue.isEmpty()) {
      problems
          .about(Topic.issues(name))
          .unknown(
              Code.UNKNOWN_ISSUE, place, "unknown issue `" + name + "`", name, agenda.issueIds());
    }
    return issue;
  }

  private static Operator operator(Compared compared) {
    return compared.operator().value();
  }

  private static Condition wrong(Place place) {
    return new Condition.Constant(place, false);
  }
}
