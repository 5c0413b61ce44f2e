package parley.question.mutation;

import java.util.Optional;

/**
 * What became of a mutant.
 *
 * @param killer what would kill it; present iff it survived
 * @param diff the mistake as lines of the rule file, each led by {@code -} or {@code +}; empty
 *     unless it survived
 */
public record Fate(Mutant mutant, Kind kind, Optional<Killer> killer, String diff) {
  /** How it ends. */
  public enum Kind {
    /** Some expectation fails. */
    KILLED,
    /** No expectation fails, and some party decides some package otherwise. */
    SURVIVED,
    /** It decides as the sound rule does, on all packages at all dates in use. */
    EQUIVALENT,
    /** A limit was reached before it was known. */
    UNDECIDED
  }
}
