package parley.app.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.app.coverage.MissingWords.Line;
import parley.diagnostic.DiagnosticText;
import parley.model.Issue;
import parley.model.verdict.PartyVerdict;
import parley.question.coverage.CaseCoverage;
import parley.question.coverage.Suggestion;
import parley.question.coverage.Target;

/** Packages that would show what is missing, as scenarios: one for each day. */
final class SuggestionYaml {
  private final CaseCoverage coverage;
  private final MissingWords words;
  private final StringBuilder text = new StringBuilder();

  private SuggestionYaml(CaseCoverage coverage) {
    this.coverage = coverage;
    this.words = new MissingWords(coverage.agenda());
  }

  /** {@return the scenarios' texts by the names of their files} */
  static Map<String, String> of(CaseCoverage coverage) {
    Map<LocalDate, List<Suggestion>> byDay =
        coverage.suggestions().stream()
            .collect(Collectors.groupingBy(Suggestion::asOf, TreeMap::new, Collectors.toList()));
    Map<String, String> texts = new LinkedHashMap<>();
    byDay.forEach(
        (day, some) -> {
          String name = "uncovered-" + day;
          texts.put(name + ".yaml", new SuggestionYaml(coverage).scenario(name, day, some));
        });
    return texts;
  }

  private String scenario(String name, LocalDate day, List<Suggestion> suggestions) {
    line("scenario: " + name);
    line("rules: " + plain(coverage.reference()));
    line("as_of: " + day);
    line("packages:");
    for (Suggestion suggestion : suggestions) {
      line("  " + suggestion.id() + ":");
      line("    terms: " + terms(suggestion));
    }
    line("expect:");
    suggestions.forEach(this::expectation);
    return text.toString();
  }

  private String terms(Suggestion suggestion) {
    List<String> terms = new ArrayList<>();
    for (Issue issue : coverage.agenda().issues()) {
      suggestion
          .terms()
          .option(issue.id())
          .filter(o -> !o.equals(issue.statusQuo()))
          .ifPresent(o -> terms.add(issue.id() + ": " + o));
    }
    return "{" + String.join(", ", terms) + "}";
  }

  private void expectation(Suggestion suggestion) {
    words.of(suggestion.shows()).forEach(l -> line("  # " + comment(l)));
    line("  - package: " + suggestion.id());
    line("    verdicts:");
    for (PartyVerdict verdict : suggestion.verdicts()) {
      line("      " + verdict.party() + ": " + verdict.verdict().id());
    }
    Map<String, Set<String>> because = new LinkedHashMap<>();
    Map<String, Set<String>> notBecause = new LinkedHashMap<>();
    for (PartyVerdict verdict : suggestion.verdicts()) {
      Set<String> found = new LinkedHashSet<>();
      verdict.findings().forEach(f -> found.add(f.stance().rule().name()));
      because.put(verdict.party(), found);
      notBecause.put(verdict.party(), silent(suggestion, verdict.party(), found));
    }
    rules("because", because);
    rules("not_because", notBecause);
  }

  /** The party's rules of which something is shown and which do not apply. */
  private static Set<String> silent(Suggestion suggestion, String party, Set<String> found) {
    Set<String> silent = new LinkedHashSet<>();
    suggestion.shows().stream()
        .map(Target::rule)
        .filter(r -> r.owner().equals(party) && !found.contains(r.name()))
        .forEach(r -> silent.add(r.name()));
    return silent;
  }

  private void rules(String key, Map<String, Set<String>> rules) {
    if (rules.values().stream().allMatch(Set::isEmpty)) {
      return;
    }
    line("    " + key + ":");
    rules.forEach(
        (party, names) -> {
          if (!names.isEmpty()) {
            line("      " + party + ":");
            names.forEach(n -> line("        - " + quoted(n)));
          }
        });
  }

  private static String comment(Line line) {
    return line.place().file()
        + ":"
        + line.place().line()
        + ": "
        + line.rule().name()
        + ": "
        + line.words();
  }

  private static String plain(String text) {
    return text.matches("[\\w./-]+") ? text : quoted(text);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private void line(String line) {
    text.append(DiagnosticText.printable(line)).append('\n');
  }
}
