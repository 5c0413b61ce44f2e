package parley.app.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.app.words.Digits;
import parley.diagnostic.DiagnosticText;
import parley.model.Issue;
import parley.model.verdict.PartyVerdict;
import parley.question.mutation.Fate;
import parley.question.mutation.Killer;
import parley.question.mutation.MutationResult;

/** An expectation that would kill a mutant, as a scenario of its own. */
final class KillerYaml {
  /** Satisfactions that differ by more are told apart by two decimals. */
  private static final double FAR = 0.011;

  private KillerYaml() {}

  /** {@return the scenario's text; its parts can be pasted into one of the same day} */
  static String of(MutationResult result, Fate survivor) {
    Killer killer = survivor.killer().orElseThrow();
    String id = "kills_" + survivor.mutant().number();
    List<String> lines =
        List.of(
            "scenario: kills-" + survivor.mutant().number(),
            "rules: " + plain(result.reference()),
            "as_of: " + killer.day(),
            "packages:",
            "  " + id + ":",
            "    terms: {" + terms(result.rules().agenda().issues(), killer) + "}",
            "expect:",
            "  - package: " + id,
            killer.bySatisfaction().isPresent()
                ? "    satisfaction: {" + satisfaction(killer) + "}"
                : "    verdicts: {" + verdicts(killer) + "}");
    return lines(lines, killer).stream()
        .map(l -> DiagnosticText.printable(l) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> lines(List<String> lines, Killer killer) {
    List<String> all = new ArrayList<>(lines);
    if (killer.party().isEmpty()) {
      all.add("    outcome: " + killer.outcome().id());
    }
    return all;
  }

  private static String terms(List<Issue> issues, Killer killer) {
    return issues.stream()
        .filter(i -> !killer.terms().option(i.id()).orElseThrow().equals(i.statusQuo()))
        .map(i -> i.id() + ": " + killer.terms().option(i.id()).orElseThrow())
        .collect(Collectors.joining(", "));
  }

  private static String satisfaction(Killer killer) {
    String party = killer.party().orElseThrow();
    double sound =
        killer.verdicts().stream()
            .filter(v -> v.party().equals(party))
            .mapToDouble(PartyVerdict::satisfaction)
            .findFirst()
            .orElseThrow();
    boolean isFar = Math.abs(sound - killer.bySatisfaction().orElseThrow()) > FAR;
    String rounded = Digits.of(Math.round(sound * 100) / 100.0);
    String exact = "{value: " + Digits.of(sound) + ", tolerance: 0}";
    return party + ": " + (isFar ? rounded : exact);
  }

  private static String verdicts(Killer killer) {
    return killer.verdicts().stream()
        .map(v -> v.party() + ": " + v.verdict().id())
        .collect(Collectors.joining(", "));
  }

  private static String plain(String text) {
    return text.matches("[\\w./-]+")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
