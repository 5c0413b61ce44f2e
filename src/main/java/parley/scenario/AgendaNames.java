package parley.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Topic;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Terms;
import parley.scenario.Draft.Choice;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Scalar;

/** Checks the names of parties, issues and options against the agenda. */
record AgendaNames(Agenda agenda, Values values) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

  /** {@return the party's id; empty, with a problem, if there is no such party} */
  Optional<String> party(Scalar name) {
    if (agenda.party(name.text()).isEmpty()) {
      values.unknown(Code.UNKNOWN_PARTY, name, "party", agenda.partyIds());
      return Optional.empty();
    }
    return Optional.of(name.text());
  }

  /** {@return the issue; empty, with a problem, if there is no such issue} */
  Optional<Issue> issue(Scalar name) {
    Optional<Issue> issue = agenda.issue(name.text());
    if (issue.isEmpty()) {
      values.unknownIssue(name, agenda.issueIds());
    }
    return issue;
  }

  /** {@return the terms whose names are known, in the agenda's order} */
  Terms terms(List<Choice> choices) {
    Map<String, String> known = new HashMap<>();
    for (Choice choice : choices) {
      issue(choice.issue())
          .filter(i -> hasOption(i, choice.option()))
          .ifPresent(i -> known.put(i.id(), choice.option().text()));
    }
    return inOrder(new Terms(known));
  }

  /** {@return the same terms in the agenda's order} */
  Terms inOrder(Terms terms) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String issue : agenda.issueIds()) {
      terms.option(issue).ifPresent(o -> ordered.put(issue, o));
    }
    return new Terms(ordered);
  }

  /** {@return the issues in the agenda's order} */
  List<String> inOrder(Set<String> issues) {
    return agenda.issueIds().stream().filter(issues::contains).toList();
  }

  /** {@return the option whose number a text is, or of which it is nearest} */
  private static Optional<Option> withValue(Issue issue, String text) {
    if (!issue.isNumeric() || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(text);
    return issue.options().stream()
        .filter(o -> o.value().isPresent())
        .min(Comparator.comparingDouble((Option o) -> Math.abs(o.value().getAsDouble() - number)));
  }

  /** A number that no option has is not said to be that of the nearest. */
  private static String helpFor(Issue issue, String number, Option nearest) {
    double value = nearest.value().orElse(0);
    return value == Double.parseDouble(number)
        ? "a package names the option: `%s`".formatted(nearest.id())
        : "no option has this number; the nearest is `%s` (%s)"
            .formatted(nearest.id(), issue.number(nearest));
  }

  private boolean hasOption(Issue issue, Scalar option) {
    if (issue.option(option.text()).isEmpty()) {
      if (issue.range().isPresent()) {
        values.offRange(option, issue.id(), issue.range().get());
        return false;
      }
      Optional<Option> valued = withValue(issue, option.text());
      if (valued.isPresent()) {
        values
            .problems()
            .about(Topic.issues(issue.id()))
            .error(
                Code.UNKNOWN_OPTION,
                option.place(),
                "`%s` is a number, not an option of issue `%s`"
                    .formatted(option.text(), issue.id()),
                helpFor(issue, option.text(), valued.get()));
        return false;
      }
      values.unknownOption(option, issue.id(), issue.optionIds());
      return false;
    }
    return true;
  }
}
