package parley.space.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The packages of a set that lose exactly so much, by level and option. */
public final class PathsOfLoss {
  private final Diagram diagram;
  private final Losses losses;
  private final int pathsMax;
  private final List<int[]> found = new ArrayList<>();

  /** States from which no path loses exactly the rest. */
  private final Set<State> dead = new HashSet<>();

  private PathsOfLoss(Diagram diagram, Losses losses, int pathsMax) {
    this.diagram = diagram;
    this.losses = losses;
    this.pathsMax = pathsMax;
  }

  /** {@return the first of them, at most {@code pathsMax}} */
  public static List<int[]> of(
      Diagram diagram, int root, Losses losses, long[] exactly, int pathsMax) {
    PathsOfLoss paths = new PathsOfLoss(diagram, losses, pathsMax);
    paths.walk(new State(0, root, exactly), new int[diagram.depth()]);
    return paths.found;
  }

  /** Walks on; the state's losses are those still to come. */
  private boolean walk(State state, int[] path) {
    if (found.size() >= pathsMax || !losses.isPossible(state)) {
      return false;
    }
    if (state.level() == diagram.depth()) {
      return addIfExact(state, path);
    }
    if (dead.contains(state)) {
      return false;
    }
    diagram.budget().step();
    boolean any = false;
    for (int o = 0; o < diagram.size(state.level()); o++) {
      path[state.level()] = o;
      any |= walk(losses.after(state, o), path);
    }
    if (!any && found.size() < pathsMax) {
      dead.add(state);
    }
    return any;
  }

  private boolean addIfExact(State state, int[] path) {
    for (long left : state.losses()) {
      if (left != 0) {
        return false;
      }
    }
    found.add(path.clone());
    return true;
  }
}
