package parley.question.positions;

import java.util.List;
import parley.model.Stance;

/**
 * A stance read back.
 *
 * @param words a sentence without its full stop
 * @param issues the ids of those it asks about, through shared rules too, in the agenda's order
 * @param concessions those that give it up, if it can be given up
 * @param isSaidElsewhere whether it is a concession that another position's words include
 */
public record HeldStance(
    Stance stance,
    String words,
    List<String> issues,
    List<Stance> concessions,
    boolean isSaidElsewhere) {
  public HeldStance {
    issues = List.copyOf(issues);
    concessions = List.copyOf(concessions);
  }
}
