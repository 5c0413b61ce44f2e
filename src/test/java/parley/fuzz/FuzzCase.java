package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;
import parley.question.verify.Readings;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;
import parley.rules.evaluation.DroolsEvaluator;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;
import parley.space.diagram.Limits;

/**
 * A whole case: an agenda and rules, as text and with what they mean.
 *
 * @param rules those that conclude stand before those that read the conclusion
 * @param layout has the last word on each rule file's text
 */
record FuzzCase(
    String id,
    List<String> parties,
    List<FuzzIssue> issues,
    List<FuzzRule> rules,
    UnaryOperator<String> layout) {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final int PACKAGES_MAX = 200;

  /**
   * Requires that this case is read, and that all readings say of all packages what is meant; or
   * that it is refused with an error at its place.
   *
   * @return the errors with which it is refused; empty if it is read
   */
  List<Diagnostic> check() {
    Problems problems = new Problems();
    List<Source> sources = new ArrayList<>();
    sources.add(new Source("agenda.yaml", agendaText()));
    Optional<Agenda> agenda = AgendaReader.read(sources.get(0), problems).map(AgendaFile::agenda);
    List<Source> files = files();
    sources.addAll(files);
    Optional<CheckedRules> checked =
        problems.hasErrors()
            ? Optional.empty()
            : agenda.flatMap(a -> RuleFiles.read(a, Register.empty(), files, problems));
    List<Diagnostic> errors = problems.sorted().stream().filter(Diagnostic::isError).toList();
    String shown =
        errors.stream().map(new DiagnosticText(sources)::of).collect(Collectors.joining())
            + (errors.isEmpty() ? "" : files);
    assertThat(errors).as(shown).noneMatch(d -> d.code() == Code.READINGS_DIFFER);
    assertThat(checked.isPresent()).as(shown).isEqualTo(errors.isEmpty());
    checked.ifPresent(this::compare);
    return errors;
  }

  private void compare(CheckedRules checked) {
    Evaluator evaluator = DroolsEvaluator.of(checked);
    for (Map<String, String> options : packages()) {
      Set<String> said = new TreeSet<>();
      evaluator
          .firings(new Terms(options), DAY, Set.of())
          .forEach(f -> said.add(f.rule() + ": " + f.because()));
      assertThat(said).as("%s%n%s", options, files()).isEqualTo(meant(options));
    }
  }

  /** Does what {@code check --verify} does with a case that can be read. */
  void verify(int count, long seed) {
    Problems problems = new Problems();
    Agenda agenda =
        AgendaReader.read(new Source("agenda.yaml", agendaText()), problems).orElseThrow().agenda();
    CheckedRules checked =
        RuleFiles.read(agenda, Register.empty(), files(), problems).orElseThrow();
    Limits limits = Limits.of(Duration.ofMinutes(1), 10_000_000);
    new Readings(checked.rules(), DroolsEvaluator.of(checked), limits)
        .compare(List.of(DAY), count, seed);
  }

  private Set<String> meant(Map<String, String> options) {
    Set<String> concluded = new LinkedHashSet<>();
    Situation situation = new Situation(options, numbers(options), concluded);
    Set<String> said = new TreeSet<>();
    for (FuzzRule rule : rules) {
      if (rule.inForce() && rule.when().holds().test(situation)) {
        rule.concludes().ifPresent(concluded::add);
        if (rule.concludes().isEmpty()) {
          said.add(rule.owner() + "/" + rule.name() + ": " + rule.because().apply(situation));
        }
      }
    }
    return said;
  }

  private Map<String, Double> numbers(Map<String, String> options) {
    Map<String, Double> numbers = new HashMap<>();
    for (FuzzIssue issue : issues) {
      if (issue.isNumeric()) {
        int chosen = issue.options().indexOf(options.getOrDefault(issue.id(), ""));
        numbers.put(issue.id(), Double.parseDouble(issue.numbers().get(chosen)));
      }
    }
    return numbers;
  }

  private List<Map<String, String>> packages() {
    List<Map<String, String>> all = List.of(Map.of());
    for (FuzzIssue issue : issues) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> some : all) {
        for (String option : issue.options()) {
          Map<String, String> one = new LinkedHashMap<>(some);
          one.put(issue.id(), option);
          more.add(one);
        }
      }
      all = more;
    }
    return all.subList(0, Math.min(all.size(), PACKAGES_MAX));
  }

  private String agendaText() {
    StringBuilder text = new StringBuilder("case: " + id + "\ntitle: A case\nparties:\n");
    parties.forEach(p -> text.append("  ").append(p).append(": {title: A party}\n"));
    text.append("issues:\n");
    issues.forEach(i -> text.append(i.yaml()));
    return text.toString();
  }

  private List<Source> files() {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    for (FuzzRule rule : rules) {
      files.computeIfAbsent(rule.owner(), o -> new StringBuilder()).append(rule.text());
    }
    List<Source> sources = new ArrayList<>();
    files.forEach(
        (owner, text) ->
            sources.add(
                new Source(owner + ".drl", layout.apply(head(owner, text.toString()) + text))));
    return sources;
  }

  /**
   * {@return any of the head's lines: the rules below it decide which, so that it is repeatable}
   */
  private String head(String owner, String rulesBelow) {
    String root = id.replace('-', '_');
    List<String> lines =
        List.of(
            "package " + root + "." + owner,
            "import " + root + ".Terms",
            "import " + root + ".Conclusion",
            "import function parley.rules.Stances.*",
            "dialect \"mvel\"");
    int chosen = rulesBelow.hashCode();
    return IntStream.range(0, lines.size())
        .filter(i -> (chosen >> i & 1) == 1)
        .mapToObj(i -> lines.get(i) + "\n")
        .collect(Collectors.joining());
  }
}
