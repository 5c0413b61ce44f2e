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
    if (found.size() >= pathsMax || state.node() == Diagram.FALSE || !isPossible(state)) {
      return false;
    }
    if (state.level() == diagram.depth()) {
      return addIfExact(state, path);
    }
    if (dead.contains(state)) {
      return false;
    }
    diagram.budget().step(diagram.size(state.level()));
    boolean any = false;
    for (int o = 0; o < diagram.size(state.level()); o++) {
      path[state.level()] = o;
      any |= walk(after(state, o), path);
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

  private State after(State state, int option) {
    long[] left = state.losses().clone();
    for (int k = 0; k < left.length; k++) {
      left[k] -= losses.cost(k, state.level(), option);
    }
    int child = diagram.child(state.node(), state.level(), option);
    return new State(state.level() + 1, child, left);
  }

  private boolean isPossible(State state) {
    long[] left = state.losses();
    for (int k = 0; k < left.length; k++) {
      if (losses.least(k, state.level(), state.node()) > left[k]) {
        return false;
      }
    }
    return true;
  }
}
