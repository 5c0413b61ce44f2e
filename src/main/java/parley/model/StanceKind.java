package parley.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of stance, in the order in which findings are listed, and what each does. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
public enum StanceKind implements Word {
  RED_LINE(StatementKind.RED_LINE, Effect.REJECTS),
  DEMAND(StatementKind.DEMAND, Effect.HOLDS_OUT, Effect.COUNTS),
  PREFERENCE(StatementKind.PREFERENCE, Effect.COUNTS),
  CONCESSION(StatementKind.CONCESSION, Effect.CONCEDES);

  private final StatementKind statement;
  private final Set<Effect> effects;

  StanceKind(StatementKind statement, Effect... effects) {
    this.statement = statement;
    this.effects = Set.of(effects);
  }

  private enum Effect {
    REJECTS,
    HOLDS_OUT,
    COUNTS,
    CONCEDES
  }

  /** {@return the kind of stance that a statement takes; empty if it binds every party} */
  public static Optional<StanceKind> of(StatementKind statement) {
    return Stream.of(values()).filter(k -> k.statement == statement).findFirst();
  }

  /** {@return what a rule states to take such a stance} */
  public StatementKind statement() {
    return statement;
  }

  /** {@return as text for people writes it} */
  public String words() {
    return statement.words();
  }

  /** {@return whether its party rejects a package to which it applies} */
  public boolean rejects() {
    return effects.contains(Effect.REJECTS);
  }

  /** {@return whether its party holds out over a package to which it applies, unless given up} */
  public boolean holdsOut() {
    return effects.contains(Effect.HOLDS_OUT);
  }

  /** {@return whether meeting it counts in its party's satisfaction} */
  public boolean counts() {
    return effects.contains(Effect.COUNTS);
  }

  /** {@return whether it gives other stances up} */
  public boolean concedes() {
    return effects.contains(Effect.CONCEDES);
  }
}
