package parley.space.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.model.Agreement;
import parley.model.Party;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/**
 * The packages that enough parties accept, as an agreement rule asks: a threshold over the parties'
 * sets, built party by party as in a decision diagram of a threshold function.
 */
public final class AgreedSet {
  private record Place(int party, long count, long votes) {}

  private final Diagram diagram;
  private final List<Party> parties;
  private final int[] accepted;
  private final Map<Place, Integer> done = new HashMap<>();

  private AgreedSet(Diagram diagram, List<Party> parties, int[] accepted) {
    this.diagram = diagram;
    this.parties = parties;
    this.accepted = accepted;
  }

  /**
   * {@return the packages that are a deal}
   *
   * @param accepted by party, what it accepts
   */
  public static int of(Diagram diagram, Agreement agreement, List<Party> parties, int[] accepted) {
    if (agreement.isOfAll()) {
      return Intersection.of(diagram, accepted);
    }
    AgreedSet set = new AgreedSet(diagram, parties, accepted);
    int[] must = agreement.must().stream().mapToInt(m -> set.acceptedBy(m)).toArray();
    int enough = set.from(0, agreement.atLeast().orElse(0), agreement.votesAtLeast().orElse(0));
    return diagram.and(Intersection.of(diagram, must), enough);
  }

  private int acceptedBy(String party) {
    for (int p = 0; p < parties.size(); p++) {
      if (parties.get(p).id().equals(party)) {
        return accepted[p];
      }
    }
    return Diagram.FALSE;
  }

  /** {@return the packages that so many of the parties from one on accept, with so many votes} */
  private int from(int party, long count, long votes) {
    if (count <= 0 && votes <= 0) {
      return Diagram.TRUE;
    }
    if (party == parties.size() || count > parties.size() - party) {
      return Diagram.FALSE;
    }
    Place place = new Place(party, Math.max(0, count), Math.max(0, votes));
    Integer known = done.get(place);
    if (known == null) {
      diagram.budget().hold(done.size());
      int with = from(party + 1, place.count - 1, place.votes - parties.get(party).votes());
      int without = from(party + 1, place.count, place.votes);
      known = diagram.or(without, diagram.and(accepted[party], with));
      done.put(place, known);
    }
    return known;
  }
}
