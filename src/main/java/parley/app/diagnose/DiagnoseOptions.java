package parley.app.diagnose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.cases.ScenarioSpace;
import parley.app.options.Count;
import parley.model.Terms;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Question;
import picocli.CommandLine.Option;

/** What is to be said of why there is no deal. */
public final class DiagnoseOptions {
  private static final int LISTED_MAX = 10;
  private static final int COUNT_MAX = 200;
  private static final int ALL_MAX = 10_000;

  @Option(
      names = {"-p", "--package"},
      paramLabel = "PACKAGE",
      description = "Also show what to change in this package.")
  @Nullable String packageId;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = Count.class,
      description =
          "List at most N conflicts, repairs, moves and changes (default: 3, or fewer to fit"
              + " one screen; in JSON, and for changes, 10).")
  @Nullable Integer limit;

  @Option(
      names = "--all",
      description = "List everything. By default, an answer longer than one screen is shortened.")
  boolean all;

  @Option(
      names = "--only",
      paramLabel = "PARTY",
      description = "Let only this party give something up.")
  @Nullable String only;

  @Option(
      names = "--weighed",
      description = "Rank repairs by weight times confidence, not by the number of stances.")
  boolean weighed;

  @Option(names = "--pairs", description = "Also show which two bounds open a deal if both shift.")
  boolean pairs;

  /** {@return what keeps deals from being, or what they hang on} */
  public DiagnosisResult answer(ScenarioSpace space) {
    int listed = listed();
    Question question =
        new Question(
            listed,
            listed,
            Optional.ofNullable(only),
            weighed,
            pairs,
            true,
            Math.max(listed, COUNT_MAX));
    return space.diagnose(question, Optional.ofNullable(packageId));
  }

  /** Refuses names that the scenario does not know. */
  public void check(ScenarioSpace space) {
    Optional.ofNullable(only).ifPresent(space::mustAgree);
    Optional<Terms> unused = Optional.ofNullable(packageId).map(space::complete);
  }

  /** {@return whether it is said how much to list} */
  boolean isLimited() {
    return all || limit != null;
  }

  /** {@return how many conflicts, repairs, moves and changes to list} */
  public int listed() {
    return all ? ALL_MAX : limit == null ? LISTED_MAX : limit;
  }
}
