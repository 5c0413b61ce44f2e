package parley.model;

import java.util.List;

/**
 * Who can change an issue alone, without anybody's consent, and which way.
 *
 * @param parties each of them alone; empty: nobody
 */
public record Control(List<String> parties, Direction direction) {
  public Control {
    parties = List.copyOf(parties);
  }

  /** {@return that nobody can change the issue alone} */
  public static Control ofNobody() {
    return new Control(List.of(), Direction.BOTH);
  }

  /** {@return whether a party can change the issue alone} */
  public boolean isHeldBy(String party) {
    return parties.contains(party);
  }

  /** Which way along the options of an issue, as the agenda lists them. */
  public enum Direction implements Word {
    /** To options further down the list; there is no way back. */
    FORWARD,
    /** To options further up the list. */
    BACKWARD,
    BOTH;

    /** {@return whether it leads from one place in the list of options to another} */
    public boolean leads(int from, int to) {
      return switch (this) {
        case FORWARD -> to > from;
        case BACKWARD -> to < from;
        case BOTH -> to != from;
      };
    }
  }
}
