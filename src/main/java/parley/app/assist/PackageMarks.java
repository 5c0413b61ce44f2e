package parley.app.assist;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.cases.Basis;
import parley.app.cases.LoadedScenario;
import parley.app.cases.ScenarioJudge;
import parley.app.suite.ExpectationRun;
import parley.app.suite.Suite;
import parley.app.words.VerdictWords;
import parley.model.Agenda;
import parley.model.Place;
import parley.model.expectation.Expectation;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.expectation.TestResult;
import parley.scenario.ScenarioPackage;
import parley.space.diagram.Limits;

/**
 * What becomes of the packages and expectations of a scenario, told beside them. While somebody
 * types, the analysis judges; what {@code run} and {@code test} answer, Drools has judged too.
 */
public final class PackageMarks {
  private static final Duration TIME = Duration.ofSeconds(2);
  private static final int NODES_MAX = 1_000_000;

  private final LoadedScenario loaded;
  private final LocalDate today;
  private final Limits limits = new Limits(TIME, NODES_MAX, () -> false);

  private PackageMarks(LoadedScenario loaded, LocalDate today) {
    this.loaded = loaded;
    this.today = today;
  }

  /**
   * What is told beside a place.
   *
   * @param id of the package; empty for an expectation
   * @param text a few words
   * @param told the same at length
   * @param isWrong whether an expectation does not hold
   */
  public record Mark(Place place, String id, String text, String told, boolean isWrong) {}

  /** {@return what becomes of the packages of a scenario file; none while it has errors} */
  public static List<Mark> ofPackages(CursorPlace at, LocalDate today) {
    return scenario(at).map(l -> new PackageMarks(l, today).packages()).orElse(List.of());
  }

  /** {@return whether the expectations of a scenario file hold; none while it has errors} */
  public static List<Mark> ofExpectations(CursorPlace at, LocalDate today) {
    return scenario(at).map(l -> new PackageMarks(l, today).expectations()).orElse(List.of());
  }

  static Optional<LoadedScenario> scenario(CursorPlace at) {
    return at.review().scenarios().stream()
        .filter(s -> s.scenario().place().file().equals(at.name()))
        .filter(s -> s.rules().isSound())
        .findFirst();
  }

  static PackageVerdict verdict(LoadedScenario loaded, ScenarioPackage proposed, LocalDate today) {
    return new PackageMarks(loaded, today).judge().verdict(proposed);
  }

  private ScenarioJudge judge() {
    return new ScenarioJudge(loaded, today, limits, PackageMarks::analysed);
  }

  private static Basis analysed(Basis basis) {
    return new Basis(basis.rules(), new ConditionEvaluator(basis.rules()));
  }

  private List<Mark> packages() {
    ScenarioJudge judge = judge();
    List<Mark> marks = new ArrayList<>();
    for (ScenarioPackage proposed : loaded.scenario().packages()) {
      PackageVerdict verdict = judge.verdict(proposed);
      String text =
          VerdictWords.of(verdict.outcome())
              + verdict.verdicts().stream()
                  .map(v -> ", " + v.party() + " " + sign(v))
                  .collect(Collectors.joining());
      marks.add(new Mark(proposed.place(), proposed.id(), text, atLength(verdict), false));
    }
    return marks;
  }

  private static String sign(PartyVerdict verdict) {
    return switch (verdict.verdict()) {
      case ACCEPTS -> "✓";
      case HOLDS_OUT -> "~";
      case REJECTS -> "✗";
      case SILENT -> "–";
      case DEPENDS -> "?";
    };
  }

  private String atLength(PackageVerdict verdict) {
    Agenda agenda = loaded.agenda();
    List<String> lines = new ArrayList<>();
    for (PartyVerdict one : verdict.verdicts()) {
      String who = agenda.partyTitle(one.party());
      String line = "- " + Told.plain(who) + " " + VerdictWords.of(one.verdict());
      String why =
          one.decisive().stream()
              .map(f -> Told.plain(f.stance().rule().name()))
              .collect(Collectors.joining("; "));
      lines.add(why.isEmpty() ? line : line + ": " + why);
    }
    return String.join("\n", lines);
  }

  private List<Mark> expectations() {
    ExpectationRun run =
        new ExpectationRun(loaded, PackageMarks::analysed, today, limits, "parley");
    List<Mark> marks = new ArrayList<>();
    for (Suite.Named named : run.expectations()) {
      Expectation expectation = named.expectation();
      if (!(expectation instanceof Expectation.OfError)) {
        TestResult result = run.result(named);
        boolean holds = result.holds();
        String text =
            holds
                ? "holds"
                : "does not hold: expected " + result.expected() + "; found " + result.actual();
        marks.add(new Mark(expectation.place(), "", text, text, !holds));
      }
    }
    return marks;
  }
}
