package parley.scenario.expect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;

/** Checks names in expectations against the case and the scenario. */
final class CaseNames {
  private static final int PARTS_MAX = 6;
  private static final Pattern QUOTES = Pattern.compile("[\"\u201C-\u201F]");

  private final Agenda agenda;
  private final List<String> parties;
  private final Values values;

  CaseNames(Agenda agenda, List<String> parties, Values values) {
    this.agenda = agenda;
    this.parties = List.copyOf(parties);
    this.values = values;
  }

  Problems problems() {
    return values.problems();
  }

  BigInteger packages() {
    return agenda.size();
  }

  /** {@return who must agree} */
  List<String> parties() {
    return parties;
  }

  /** {@return the party's id; empty, with a problem, if it need not agree} */
  Optional<String> party(Scalar party) {
    if (parties.contains(party.text())) {
      return Optional.of(party.text());
    } else if (agenda.party(party.text()).isPresent()) {
      values.error(
          Code.UNKNOWN_PARTY,
          party.place(),
          "party `" + party.text() + "` need not agree in this scenario",
          "add it to the scenario's `parties`");
    } else {
      values.unknown(Code.UNKNOWN_PARTY, party, "party", parties);
    }
    return Optional.empty();
  }

  /** Reports rules that the party does not have. */
  void checkRules(String party, List<Scalar> written, RuleSet rules) {
    List<String> names =
        rules.stancesOf(party).stream().map(Stance::rule).map(r -> r.name()).toList();
    for (int i = 0; i < written.size(); i++) {
      Scalar rule = written.get(i);
      int parts = partsOfOne(written.subList(i, written.size()), names);
      if (parts > 1) {
        String whole = joined(written.subList(i, i + parts));
        values.error(
            Code.UNKNOWN_RULE,
            rule.place(),
            "rule `" + whole + "` is not in straight quotes, and so ends at its comma",
            "write `\"" + whole + "\"`");
        i += parts - 1;
      } else if (!names.contains(rule.text())) {
        values.unknownOf(Code.UNKNOWN_RULE, rule, "rule", "party `" + party + "`", names);
      }
    }
  }

  /** {@return how many texts, from the first on, are one name that has commas; 1 if none are} */
  private static int partsOfOne(List<Scalar> written, List<String> names) {
    if (names.contains(written.get(0).text())) {
      return 1;
    }
    return IntStream.rangeClosed(2, Math.min(PARTS_MAX, written.size()))
        .filter(n -> names.contains(joined(written.subList(0, n))))
        .findFirst()
        .orElse(1);
  }

  private static String joined(List<Scalar> parts) {
    String all = parts.stream().map(Scalar::text).collect(Collectors.joining(", "));
    return QUOTES.matcher(all).replaceAll("");
  }

  /** {@return the ids of issues; those that are unknown become problems} */
  List<String> issues(List<Scalar> written) {
    List<String> known = new ArrayList<>();
    for (Scalar issue : written) {
      if (agenda.issue(issue.text()).isPresent()) {
        known.add(issue.text());
      } else {
        values.unknownIssue(issue, agenda.issueIds());
      }
    }
    return known;
  }

  /** {@return the id of a package; empty, with a problem, if there is none} */
  Optional<String> packageId(Scalar id, Collection<String> known) {
    return subject("package", id, known);
  }

  /** {@return the id of a package or what-if; empty, with a problem, if there is none} */
  Optional<String> subject(String what, Scalar id, Collection<String> known) {
    if (known.contains(id.text())) {
      return Optional.of(id.text());
    }
    values.unknown(Code.UNKNOWN_PACKAGE, id, what, known);
    return Optional.empty();
  }

  /** {@return the terms; empty, with a problem, if an issue or option is unknown} */
  Optional<Terms> terms(List<Entry> choices) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Entry choice : choices) {
      for (String id : issues(List.of(choice.key()))) {
        Issue issue = agenda.issue(id).orElseThrow();
        values.text(choice.value()).flatMap(o -> option(issue, o)).ifPresent(o -> known.put(id, o));
      }
    }
    return known.size() == choices.size() ? Optional.of(new Terms(known)) : Optional.empty();
  }

  private Optional<String> option(Issue issue, Scalar option) {
    if (issue.option(option.text()).isPresent()) {
      return Optional.of(option.text());
    }
    issue
        .range()
        .ifPresentOrElse(
            r -> values.offRange(option, issue.id(), r),
            () -> values.unknownOption(option, issue.id(), issue.optionIds()));
    return Optional.empty();
  }
}
