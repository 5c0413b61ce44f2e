package parley.app.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Assumed;
import parley.model.RuleId;
import parley.output.json.Json;
import parley.output.text.Look;
import parley.output.text.TextPrinter;
import parley.question.diagnose.Changes;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Moves;
import parley.question.diagnose.Repair;
import parley.space.Answer;
import parley.space.zone.Zone;
import parley.testing.UsedCar;

class DiagnoseDocumentTest {
  private static final RuleId RED_LINE = new RuleId("buyer", "Too dear");

  @Test
  void reachedLimit_isSaidOfEveryPart() {
    String text =
        TextPrinter.print(DiagnoseDocument.of(stopped(), "talks.yaml", 10, true), Look.plain());

    assertThat(text)
        .hasToString(
            """
            first-talk · as of 2026-03-01

            An unknown number of deals among 12 packages.
            Incomplete: stopped after 60 s.

            Conflicts: stances that leave no package together
              At least 1 conflict; stopped after 60 s. Without any one stance of a conflict,
              some package is left.

              1. 1 stance
                  Buyer: Too dear (red line) [a.1]

            Repairs: stances to give up together for a deal
              At least 1 repair; stopped after 60 s. The sets are minimal, the fewest
              stances first. Satisfaction is that of the stances as held.

              1. 1 stance: opens deals, how many is not known
                  Buyer: Too dear (red line) [a.1]

            Deals without one stance alone
              Not known: stopped after 60 s.

            The fewest changes to bargain
              Not known: stopped after 1 s.
            """);
  }

  @Test
  void limitBeforeAnythingIsFound_leavesNoEmptyList() {
    Diagnosis nothing =
        new Diagnosis(
            Optional.empty(), List.of(), true, List.of(), true, List.of(), Optional.empty());
    String text =
        TextPrinter.print(
            DiagnoseDocument.of(result(nothing), "talks.yaml", 10, true), Look.plain());

    assertThat(text)
        .contains(
            "No conflict was found; stopped after 60 s.",
            "No repair was found; stopped after 60 s.")
        .doesNotContain("Each set leaves", "Of none of these");
  }

  @Test
  void noConflictAtAll_meansDealsAlthoughTheyAreNotCounted() {
    Diagnosis noConflict =
        new Diagnosis(
            Optional.empty(), List.of(), false, List.of(), false, List.of(), Optional.empty());
    String text =
        TextPrinter.print(
            DiagnoseDocument.of(result(noConflict), "talks.yaml", 10, true), Look.plain());

    assertThat(text)
        .contains("Some deals among 12 packages.")
        .doesNotContain("Conflicts: stances that leave no package together", "Repairs: stances");
  }

  @Test
  void reachedLimit_isNullAndIncompleteInJson() {
    String json = Json.print(DiagnoseJson.of(stopped(), Assumed.nothing(), 10));

    assertThat(json)
        .contains(
            "\"deals\": null,",
            "\"deal\": null",
            "\"more_conflicts\": true,",
            "\"complete\": false,",
            "\"stopped\": \"stopped after 60 s\"");
  }

  @Test
  void oneOfSeveral_isOneInWords() {
    Diagnosis one =
        new Diagnosis(
            Optional.of(BigInteger.ZERO),
            List.of(new Conflict(List.of(RED_LINE), 1)),
            true,
            List.of(),
            false,
            List.of(),
            Optional.empty());
    String text =
        TextPrinter.print(
            DiagnoseDocument.of(result(new Answer.Exact<>(one)), "talks.yaml", 10, true),
            Look.plain());

    assertThat(text.toString().replaceAll("\\s+", " "))
        .contains("At least 1 conflict. Without any one stance");
  }

  private static DiagnosisResult stopped() {
    Conflict conflict = new Conflict(List.of(RED_LINE), 1);
    Repair repair = new Repair(List.of(RED_LINE), 1, 1, Optional.empty(), Optional.empty());
    Diagnosis part =
        new Diagnosis(
            Optional.empty(),
            List.of(conflict),
            true,
            List.of(repair),
            true,
            List.of(),
            Optional.empty());
    return result(part);
  }

  private static DiagnosisResult result(Diagnosis part) {
    return result(new Answer.Bounded<>(part, "stopped after 60 s"));
  }

  private static DiagnosisResult result(Answer<Diagnosis> part) {
    Zone zone = new Zone(BigInteger.valueOf(12), Optional.empty(), Map.of(), List.of(), Map.of());
    Changes none = new Changes(0, false, List.of(), true);
    return new DiagnosisResult(
        "first-talk",
        UsedCar.DAY,
        UsedCar.rules(),
        List.of("buyer", "seller"),
        Optional.empty(),
        false,
        new Answer.Bounded<>(zone, "stopped after 1 s"),
        new Answer.Bounded<>(zone, "stopped after 1 s"),
        part,
        new Answer.Exact<>(Moves.none()),
        Optional.of(
            new DiagnosisResult.OfPackage(
                "bargain", new Answer.Bounded<>(none, "stopped after 1 s"))));
  }
}
