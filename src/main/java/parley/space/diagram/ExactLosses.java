package parley.space.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** The packages of a set that lose exactly so much, as a set. */
public final class ExactLosses {
  private final Diagram diagram;
  private final Losses losses;
  private final Map<State, Integer> done = new HashMap<>();

  private ExactLosses(Diagram diagram, Losses losses) {
    this.diagram = diagram;
    this.losses = losses;
  }

  /** {@return those of the set whose losses are given} */
  public static int of(Diagram diagram, int root, Losses losses, long[] exactly) {
    return new ExactLosses(diagram, losses).of(new State(0, root, exactly));
  }

  /** The state's losses are those still to come. */
  private int of(State state) {
    if (!losses.isPossible(state)) {
      return Diagram.FALSE;
    }
    if (state.level() == diagram.depth()) {
      return LongStream.of(state.losses()).allMatch(l -> l == 0) ? Diagram.TRUE : Diagram.FALSE;
    }
    Integer known = done.get(state);
    if (known == null) {
      known = diagram.branch(state.level(), o -> of(losses.after(state, o)));
      done.put(state, known);
      diagram.budget().hold(done.size());
    }
    return known;
  }
}
