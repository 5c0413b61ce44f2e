package parley.rules.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Nearest;
import parley.diagnostic.Problems;
import parley.diagnostic.Topic;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Operator;
import parley.model.Option;
import parley.model.Place;
import parley.model.Range;
import parley.rules.syntax.RuleFile.Value;

/** Finds the options of an issue that a literal in a comparison means. */
record LiteralReader(Agenda agenda, Problems problems) {
  /**
   * {@return the options that are equal to the literal, or that compare with it by an order; empty
   * after an error}
   */
  Set<String> matching(Issue issue, Operator operator, Place sign, Value literal) {
    if (operator.isOrder() && !issue.isNumeric() && !issue.isOrdered()) {
      about(issue)
          .error(
              Code.WRONG_VALUE,
              sign,
              "`%s` has no order to compare by `%s`".formatted(issue.id(), operator.symbol()),
              ("use `==`, `!=`, `in` or `not in` with its options: %s; if these run from least"
                      + " to most, write `ordered: true` in the agenda")
                  .formatted(list(issue.optionIds())));
      return Set.of();
    }
    if (literal.isString()) {
      return named(issue, operator, literal);
    }
    if (!issue.isNumeric()) {
      about(issue)
          .error(
              Code.WRONG_VALUE,
              literal.place(),
              "`%s` has no numbers".formatted(issue.id()),
              "compare it with one of its options: " + list(issue.optionIds()));
      return Set.of();
    }
    return numbered(issue, operator, literal);
  }

  private Set<String> named(Issue issue, Operator operator, Value literal) {
    if (issue.range().isPresent()) {
      quoted(issue, literal);
      return Set.of();
    }
    Optional<Option> option = issue.option(literal.text());
    if (option.isEmpty()) {
      unknown(issue, literal);
      return Set.of();
    }
    if (operator.isOrder() && issue.isNumeric()) {
      about(issue)
          .error(
              Code.WRONG_VALUE,
              literal.place(),
              "`%s` compares numbers".formatted(operator.symbol()),
              "write the option's value: " + issue.number(option.get()));
      return Set.of();
    }
    return operator.isOrder() ? ranked(issue, operator, option.get()) : Set.of(literal.text());
  }

  /** The options of a range have no names but their numbers. */
  private void quoted(Issue issue, Value literal) {
    Range range = issue.range().orElseThrow();
    about(issue)
        .error(
            Code.WRONG_VALUE,
            literal.place(),
            "`%s` is compared with numbers, not with names in quotes".formatted(issue.id()),
            Range.number(literal.text())
                .map(n -> "write a number without quotes: " + literal.text())
                .orElse("its options are the numbers " + range.words()));
  }

  private static Set<String> ranked(Issue issue, Operator operator, Option bound) {
    int place = issue.options().indexOf(bound);
    List<String> ids = issue.optionIds();
    return IntStream.range(0, ids.size())
        .filter(i -> operator.holds(Integer.compare(i, place)))
        .mapToObj(ids::get)
        .collect(Collectors.toSet());
  }

  private void unknown(Issue issue, Value literal) {
    String message = "`%s` has no option `%s`".formatted(issue.id(), literal.text());
    Optional<String> owner =
        agenda.issues().stream()
            .filter(i -> i.option(literal.text()).isPresent())
            .map(Issue::id)
            .findFirst();
    Optional<String> meant = meant(issue, literal.text());
    if (meant.isPresent()) {
      about(issue).error(Code.UNKNOWN_OPTION, literal.place(), message, meant.get());
    } else if (issue.isNumeric() && literal.text().matches("-?[0-9.]+")) {
      String help = "write a number without quotes: " + literal.text();
      about(issue).error(Code.UNKNOWN_OPTION, literal.place(), message, help);
    } else if (owner.isPresent() && Nearest.to(literal.text(), issue.optionIds()).isEmpty()) {
      String help =
          "`%s` is an option of `%s`; those of `%s` are %s"
              .formatted(literal.text(), owner.get(), issue.id(), list(issue.optionIds()));
      about(issue).error(Code.UNKNOWN_OPTION, literal.place(), message, help);
    } else {
      about(issue)
          .unknown(
              Code.UNKNOWN_OPTION, literal.place(), message, literal.text(), issue.optionIds());
    }
  }

  /** {@return the option of this title, or those that stand in one text with commas} */
  private static Optional<String> meant(Issue issue, String text) {
    List<String> listed = Stream.of(text.split(",", -1)).map(String::strip).toList();
    return listed.size() > 1 && issue.optionIds().containsAll(listed)
        ? Optional.of(
            listed.stream()
                .map(o -> '"' + o + '"')
                .collect(Collectors.joining(", ", "put each option in its own quotes: `", "`")))
        : issue.options().stream()
            .filter(o -> !text.isBlank() && o.title().equalsIgnoreCase(text))
            .map(o -> "did you mean `" + o.id() + "`?")
            .findFirst();
  }

  private Set<String> numbered(Issue issue, Operator operator, Value literal) {
    double number = Double.parseDouble(literal.text());
    Operator test = operator.isOrder() ? operator : Operator.EQUAL;
    Set<String> matching =
        issue.options().stream()
            .filter(o -> test.holds(Double.compare(o.value().orElseThrow(), number + 0.0)))
            .map(Option::id)
            .collect(Collectors.toSet());
    if (matching.isEmpty() && !operator.isOrder()) {
      about(issue)
          .error(
              Code.UNKNOWN_OPTION,
              literal.place(),
              "no option of `%s` has the value %s".formatted(issue.id(), literal.text()),
              values(issue, literal));
    }
    return matching;
  }

  private static String values(Issue issue, Value literal) {
    return issue
        .range()
        .map(r -> r.help(literal.text()))
        .orElseGet(
            () ->
                issue.options().stream()
                    .map(issue::number)
                    .collect(Collectors.joining(", ", "its values: ", "")));
  }

  private Problems about(Issue issue) {
    return problems.about(Topic.issues(issue.id()));
  }

  static String list(List<String> names) {
    return names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
  }
}
