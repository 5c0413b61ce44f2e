package parley.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.testing.Cli;

/**
 * Expectations written from one reading of a generated case hold by the other; wrong ones fail, and
 * an update mends them all and nothing else.
 */
class GeneratedExpectationsTest {
  private static final Pattern WARNING = Pattern.compile(": warning: .*\\[PAR\\d{3}]$");

  /** Warnings that only {@code parley check} takes the time to find, or that need all scenarios. */
  private static final Pattern NEEDS_ALL_PACKAGES = Pattern.compile("\\[PAR0(45|5\\d|6[0-3]|75)]$");

  @TempDir Path folder;

  static Stream<GeneratedCase> cases() {
    long from = Long.getLong("parley.seed", 1);
    return LongStream.iterate(from, s -> s + 1)
        .mapToObj(s -> CaseGenerator.of(s, Shape.small()))
        .limit(11);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rightExpectations_pass_wrongOnesFail_andAnUpdateFixesThem(GeneratedCase generated)
      throws IOException {
    write(generated);
    Random random = new Random(generated.seed());
    LocalDate day = generated.days().get(random.nextInt(generated.days().size()));
    List<String> parties = generated.rules().agenda().partyIds();
    Judge judge =
        new Judge(generated.rules(), new ConditionEvaluator(generated.rules()), day, Set.of());
    List<PackageVerdict> verdicts =
        Stream.generate(() -> Packages.random(generated.rules().agenda(), random))
            .distinct()
            .limit(Math.min(6, generated.packages().size()))
            .map(t -> judge.judge("", "", t, parties))
            .toList();
    long deals =
        generated.packages().stream()
            .filter(t -> judge.judge("", "", t, parties).outcome() == Outcome.DEAL)
            .count();
    Path scenario = folder.resolve("scenarios/s.yaml");
    String head = head(day, verdicts);
    String right = head + expectations(verdicts, deals, false);
    String wrong = head + expectations(verdicts, deals, true);

    Files.createDirectories(scenario.resolveSibling(""));
    Files.writeString(scenario, right);
    Cli.Result passed = Cli.in(folder).run("test");
    assertThat(passed.err()).isEqualTo(warningsCounted());
    assertThat(passed.out()).endsWith(" 0 failed\n");

    Files.writeString(scenario, wrong);
    assertThat(Cli.in(folder).run("test").code()).isOne();
    Cli.Result updated = Cli.in(folder).run("test", "--update");
    assertThat(updated.err()).isEqualTo(passed.err());
    assertThat(updated.code()).isZero();
    assertThat(scenario).content().isEqualTo(right);
    assertThat(Cli.in(folder).run("test", "--update").out()).isEqualTo(passed.out());
  }

  /** {@return what the command says of the warnings that {@code parley check} shows as well} */
  private String warningsCounted() {
    long count =
        Cli.in(folder)
            .run("check", "rules")
            .out()
            .lines()
            .filter(l -> WARNING.matcher(l).find() && !NEEDS_ALL_PACKAGES.matcher(l).find())
            .count();
    if (count == 0) {
      return "";
    }
    return "parley test: %d warning%s; `parley check rules` shows %s\n"
        .formatted(count, count == 1 ? "" : "s", count == 1 ? "it" : "them");
  }

  private void write(GeneratedCase generated) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(rules.resolve("agenda.yaml"), generated.agendaYaml());
    for (Map.Entry<String, String> file : generated.ruleFiles().entrySet()) {
      Files.writeString(rules.resolve(file.getKey()), file.getValue());
    }
  }

  private static String head(LocalDate day, List<PackageVerdict> verdicts) {
    StringBuilder text = new StringBuilder("scenario: s\nrules: ../rules\nas_of: " + day + "\n");
    text.append("packages:\n");
    for (int i = 0; i < verdicts.size(); i++) {
      text.append("  p" + i + ": {terms: " + shown(verdicts.get(i).terms()) + "}\n");
    }
    return text.append("expect:\n").toString();
  }

  private static String shown(Terms terms) {
    return terms.options().entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String expectations(List<PackageVerdict> verdicts, long deals, boolean wrong) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < verdicts.size(); i++) {
      PackageVerdict verdict = verdicts.get(i);
      String outcome = wrong ? "open" : verdict.outcome().id();
      text.append("  - package: p" + i + "  # package " + i + "\n");
      text.append("    outcome: " + outcome + "  # outcome\n    verdicts:\n");
      for (PartyVerdict party : verdict.verdicts()) {
        String word = wrong ? "depends" : party.verdict().id();
        text.append("      # of " + party.party() + "\n");
        text.append("      " + party.party() + ": " + word + "\n");
      }
      text.append("    accepted_by: " + (wrong ? wrongly(verdict) : accepting(verdict)) + "\n");
    }
    return text + "  - deals: {count: " + (wrong ? deals + 1 : deals) + "}  # all\n";
  }

  private static String accepting(PackageVerdict verdict) {
    List<String> accepting =
        verdict.verdicts().stream()
            .filter(v -> v.verdict() == Verdict.ACCEPTS)
            .map(PartyVerdict::party)
            .toList();
    if (accepting.isEmpty()) {
      return "none";
    } else if (accepting.size() == verdict.verdicts().size()) {
      return "all";
    }
    return accepting.size() == 1 ? accepting.get(0) : "[" + String.join(", ", accepting) + "]";
  }

  private static String wrongly(PackageVerdict verdict) {
    return accepting(verdict).equals("none") ? "all" : "none";
  }
}
