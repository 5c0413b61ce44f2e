package parley.question.mutation;

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
   * {@return the percentage of mutants killed of those that were decided and are not equivalent,
   * rounded down to a tenth; 100 where there are none; empty where none at all was decided}
   */
  public Optional<BigDecimal> score() {
    return score(List.of(this));
  }

  public static Optional<BigDecimal> score(List<MutationResult> all) {
    int killed = count(all, Fate.Kind.KILLED);
    int counting = killed + count(all, Fate.Kind.SURVIVED);
    if (counting == 0) {
      boolean unknown = count(all, Fate.Kind.UNDECIDED) > 0;
      return unknown ? Optional.empty() : Optional.of(BigDecimal.valueOf(100));
    }
    if (killed == counting) {
      return Optional.of(BigDecimal.valueOf(100));
    }
    return Optional.of(
        BigDecimal.valueOf(100L * killed)
            .divide(BigDecimal.valueOf(counting), 1, RoundingMode.DOWN));
  }

  /** {@return whether so many, more than a tenth, are undecided that no threshold is reached} */
  public static boolean tooManyUndecided(List<MutationResult> all) {
    int tried = all.stream().mapToInt(r -> r.fates().size()).sum();
    return 10L * count(all, Fate.Kind.UNDECIDED) > tried;
  }

  private static int count(List<MutationResult> all, Fate.Kind kind) {
    return all.stream().mapToInt(r -> r.count(kind)).sum();
  }
}
