package parley.question.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    NUMBERS,
    TEXTS,
    CHECKS,
    ANY;

    boolean isOfVerdicts() {
      return this == LAXER || this == STRICTER || this == ANY;
    }

    private boolean covers(What kind) {
      return this == kind || this == ANY;
    }

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
    return asked.stream().anyMatch(a -> a.isMet(difference));
  }

  /** {@return whether a comparison fails because of this} */
  public boolean isMet(Difference difference) {
    return (difference.stopped().isPresent() && what.isOfVerdicts())
        || !failing(difference, List.of(this)).isEmpty()
        || fails(difference);
  }

  /**
   * {@return the differences of the agendas that make a comparison fail, whatever is asked for:
   * nothing is proved about what only one version has}
   */
  public static List<AgendaChange> failing(Difference difference, List<FailOn> asked) {
    return difference.agenda().stream()
        .filter(AgendaChange::decides)
        .filter(c -> asked.isEmpty() || !difference.covers(c))
        .filter(c -> asked.isEmpty() || asked.stream().anyMatch(a -> a.concerns(c)))
        .toList();
  }

  /**
   * {@return whether a party's move is one that makes a comparison fail; any if none is asked for}
   */
  public static boolean fails(String party, VerdictMove move, List<FailOn> asked) {
    return asked.isEmpty()
        || asked.stream()
            .anyMatch(a -> a.party.map(party::equals).orElse(true) && a.concerns(move));
  }

  /** {@return whether it fails as more packages are possible, where nothing else is asked for} */
  public static boolean failsByPossible(Difference difference, List<FailOn> asked) {
    return asked.stream().anyMatch(a -> a.what.isOfVerdicts()) && hasNewPossible(difference);
  }

  private boolean fails(Difference difference) {
    return moves(difference)
        || (what.isOfVerdicts() && hasNewPossible(difference))
        || (what == What.ANY && party.isEmpty() && !difference.hasSamePossible())
        || difference.agenda().stream().anyMatch(this::isSettingOf)
        || difference.rules().stream().anyMatch(this::concerns)
        || difference.numbers().stream().anyMatch(this::concerns)
        || difference.texts().stream().anyMatch(t -> concerns(What.TEXTS, t))
        || difference.checks().stream().anyMatch(t -> concerns(What.CHECKS, t));
  }

  /** {@return whether it fails because of what is not the same in a rule} */
  public boolean concerns(RuleChange rule) {
    return what.covers(rule.isReworded() ? What.TEXTS : What.ANY)
        && isOf(List.of(rule.id().owner()));
  }

  public boolean concerns(NumberChange number) {
    return what.covers(What.NUMBERS) && isOf(List.of(number.party()));
  }

  /**
   * {@return whether it fails because of something written}
   *
   * @param kind texts or checks
   */
  public boolean concerns(What kind, TextChange text) {
    return what.covers(kind) && isOf(text.parties());
  }

  /** {@return whether there are packages of which no verdict of the old version is known} */
  private static boolean hasNewPossible(Difference difference) {
    return difference.days().stream()
        .flatMap(d -> d.possible().stream())
        .anyMatch(p -> p.gained().signum() > 0);
  }

  /**
   * {@return whether it fails because of something in the agenda, whatever depends on it}
   *
   * <p>A value is a number; what no verdict depends on is a difference all the same.
   */
  public boolean isSettingOf(AgendaChange change) {
    return switch (change.what()) {
      case VALUE -> what.covers(What.NUMBERS) && party.isEmpty();
      case INDIFFERENCE -> what == What.ANY && isOf(List.of(change.id()));
      case ORDER, CONTROL, PARTY, ISSUE, OPTION, STATUS_QUO, AGREEMENT ->
          what == What.ANY && party.isEmpty();
    };
  }

  /** {@return as the command line writes it} */
  @Override
  public String toString() {
    return party.map(p -> p + "=").orElse("") + what;
  }

  private boolean isOf(List<String> parties) {
    return party.map(parties::contains).orElse(true);
  }

  private boolean moves(Difference difference) {
    Stream<PartyDifference> silent =
        difference.silent().stream()
            .flatMap(s -> s.days().stream())
            .flatMap(d -> d.parties().stream());
    return Stream.concat(difference.parties().stream(), silent)
        .filter(p -> party.map(p.party()::equals).orElse(true))
        .flatMap(p -> p.moves().keySet().stream())
        .anyMatch(this::concerns);
  }

  /** What another party accepts does not depend on who else is there, or has to agree. */
  private boolean concerns(AgendaChange change) {
    return what.isOfVerdicts()
        && (change.isOfIssue() || party.map(change.id()::equals).orElse(true));
  }

  private boolean concerns(VerdictMove move) {
    return switch (what) {
      case ANY -> true;
      case STRICTER -> move.isStricter();
      case LAXER -> !move.isStricter();
      case NUMBERS, TEXTS, CHECKS -> false;
    };
  }
}
