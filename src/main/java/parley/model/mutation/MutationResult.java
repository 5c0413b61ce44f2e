package parley.model.mutation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import parley.model.RuleSet;

/**
 * What became of the mutants of one rule set.
 *
 * @param rules the sound ones
 * @param reference how a scenario names the rules' folder
 * @param possible how many mutants there are; more than were tried if only a sample was
 * @param seed which sample
 * @param fates in the order of the mutants
 * @param stopped why some are undecided; empty iff none is
 */
public record MutationResult(
    RuleSet rules,
    String reference,
    int possible,
    long seed,
    List<Fate> fates,
    Optional<String> stopped) {
  public MutationResult {
    fates = List.copyOf(fates);
  }

  /** {@return how many ended so} */
  public int count(Fate.Kind kind) {
    return (int) fates.stream().filter(f -> f.kind() == kind).count();
  }

  /** {@return those that survived} */
  public List<Fate> survivors() {
    return fates.stream().filter(f -> f.kind() == Fate.Kind.SURVIVED).toList();
  }

  /**
   * {@return the percentage of mutants killed of those that are not equivalent, rounded down to a
   * tenth; undecided ones count as not killed; 100 where there are none}
   */
  public BigDecimal score() {
    return score(List.of(this));
  }

  /** {@return the score of all together} */
  public static BigDecimal score(List<MutationResult> all) {
    int killed = all.stream().mapToInt(r -> r.count(Fate.Kind.KILLED)).sum();
    int counting =
        all.stream().mapToInt(r -> r.fates().size() - r.count(Fate.Kind.EQUIVALENT)).sum();
    if (killed == counting) {
      return BigDecimal.valueOf(100);
    }
    return BigDecimal.valueOf(100L * killed)
        .divide(BigDecimal.valueOf(counting), 1, RoundingMode.DOWN);
  }
}
