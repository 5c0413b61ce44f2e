package parley.cli.command.tests;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import parley.cli.command.Count;
import parley.cli.context.WrongInput;
import parley.cli.mutation.MutationRun;
import parley.cli.tests.Progress;
import parley.cli.tests.Selection;
import parley.cli.tests.TestPlan;
import parley.cli.tests.TestRun.Surroundings;
import parley.diagnostic.Source;
import parley.model.mutation.MutationResult;
import picocli.CommandLine.Option;

/** The options about mistakes that tests should notice. */
final class MutationOptions {
  private static final long SEED = 1;

  @Option(
      names = "--mutate",
      description = {
        "Also make every mistake in the rules that a person might make, one at a time, and say"
            + " which of them no test notices."
      })
  boolean wanted;

  @Option(
      names = "--sample",
      paramLabel = "N",
      converter = Count.class,
      description = "With --mutate: try N of the mistakes, not all.")
  @Nullable Integer sample;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "With --sample: which of them (default: 1).")
  @Nullable Long seed;

  private Optional<BigDecimal> least = Optional.empty();

  /** Refuses options that would do nothing, and takes the score that is to be reached. */
  void check(Optional<BigDecimal> toReach) {
    least = toReach;
    if (sample != null && !isWanted()) {
      throw new WrongInput("`--sample` goes with `--mutate`", Optional.of("add --mutate"));
    }
    if (seed != null && sample == null) {
      throw new WrongInput("`--seed` goes with `--sample`", Optional.of("add --sample N"));
    }
  }

  /** {@return whether mistakes must be tried} */
  boolean isWanted() {
    return wanted || least.isPresent();
  }

  /** {@return whether the threshold is reached, if there is one; tells if it is not} */
  boolean isReached(List<MutationResult> results, PrintWriter err) {
    BigDecimal score = MutationResult.score(results);
    boolean reached = least.isEmpty() || score.compareTo(least.get()) >= 0;
    if (!reached) {
      String words = "parley test: the mutation score is %s%%, below the threshold of %s%%";
      err.println(words.formatted(score.toPlainString(), least.get().toPlainString()));
    }
    return reached;
  }

  /** {@return what becomes of the mutants of all rules of a plan whose tests pass} */
  List<MutationResult> results(
      TestPlan plan,
      Selection selection,
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
        .results(plan.scenarios(), selection, sources, progress);
  }
}
