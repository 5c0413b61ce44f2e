package parley.app.mutation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import parley.app.context.WrongInput;
import parley.app.options.Count;
import parley.app.suite.Progress;
import parley.app.suite.Reached;
import parley.app.suite.Selection;
import parley.app.suite.TestPlan;
import parley.app.suite.TestRun.Surroundings;
import parley.diagnostic.Source;
import parley.question.expectation.Untrusted;
import parley.question.mutation.MutationResult;
import picocli.CommandLine.Option;

/** The options about mistakes that tests should notice. */
public final class MutationOptions {
  private static final long SEED = 1;

  @Option(
      names = "--mutate",
      description =
          "Also run mutation testing: make typical mistakes in the rules, one at a"
              + " time, and list those that no test notices.")
  boolean wanted;

  @Option(
      names = "--sample",
      paramLabel = "N",
      converter = Count.class,
      description = "With --mutate: try only N of the mistakes.")
  @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "With --sample: choose which (default: 1).")
  @Nullable Long seed;

  private Optional<BigDecimal> least = Optional.empty();

  /** Refuses options that would do nothing, and takes the score that is to be reached. */
  public void check(Optional<BigDecimal> toReach) {
    least = toReach;
    if (sample != null && !isWanted()) {
      throw new WrongInput("`--sample` goes with `--mutate`", "add --mutate");
    }
    if (seed != null && sample == null) {
      throw new WrongInput("`--seed` goes with `--sample`", "add --sample N");
    }
  }

  /** {@return whether mistakes must be tried} */
  public boolean isWanted() {
    return wanted || least.isPresent();
  }

  /** {@return what becomes of the threshold, if there is one; not known without results} */
  public Optional<Reached> reached(List<MutationResult> results) {
    Optional<BigDecimal> score =
        results.isEmpty() ? Optional.empty() : MutationResult.score(results);
    return least.map(
        l ->
            new Reached(
                "mutation",
                "the mutation score",
                l,
                score,
                !MutationResult.tooManyUndecided(results)
                    && score.filter(s -> s.compareTo(l) >= 0).isPresent()));
  }

  /** {@return whether there is a threshold, and so many mutants are undecided that it is missed} */
  public boolean isMissedByUndecided(List<MutationResult> results) {
    return least.isPresent() && MutationResult.tooManyUndecided(results);
  }

  /** {@return what becomes of the mutants of all rules of a plan that no failing test touches} */
  public List<MutationResult> results(
      TestPlan plan,
      Selection selection,
      Untrusted untrusted,
      List<Source> sources,
      Surroundings around,
      Progress progress) {
    OptionalInt some = sample == null ? OptionalInt.empty() : OptionalInt.of(sample);
    return new MutationRun(
            around.folder(),
            around.today(),
            around.limits(),
            some,
            Optional.ofNullable(seed).orElse(SEED))
        .results(plan.scenarios(), selection, untrusted, sources, progress);
  }
}
