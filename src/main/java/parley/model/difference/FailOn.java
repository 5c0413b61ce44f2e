package parley.model.difference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A difference that makes a comparison fail.
 *
 * @param party whose; empty: anybody's
 */
public record FailOn(Optional<String> party, What what) {
  /** What makes it fail. */
  public enum What {
    LAXER,
    STRICTER,
    ANY;

    /** {@return as the command line writes it} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * {@return whether a comparison fails: by any difference if nothing is asked for; also where a
   * limit kept it from being whole}
   */
  public static boolean fails(Difference difference, List<FailOn> asked) {
    if (asked.isEmpty()) {
      return !difference.isEquivalent();
    }
    return difference.stopped().isPresent() || asked.stream().anyMatch(a -> a.fails(difference));
  }

  private boolean fails(Difference difference) {
    if (what == What.ANY && (party.isEmpty() ? !difference.isEquivalent() : isNew(difference))) {
      return true;
    }
    return difference.parties().stream()
        .filter(p -> party.map(p.party()::equals).orElse(true))
        .flatMap(p -> p.moves().keySet().stream())
        .anyMatch(this::concerns);
  }

  /** Whether only one of the agendas has the party. */
  private boolean isNew(Difference difference) {
    return difference.agenda().stream()
        .anyMatch(c -> c.what() == AgendaChange.What.PARTY && party.equals(Optional.of(c.id())));
  }

  private boolean concerns(Move move) {
    return switch (what) {
      case ANY -> true;
      case STRICTER -> move.isStricter();
      case LAXER -> !move.isStricter();
    };
  }
}
