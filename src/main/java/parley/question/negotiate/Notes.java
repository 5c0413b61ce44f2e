package parley.question.negotiate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.RuleId;
import parley.model.Stance;

/** What a run is remembered by: demands given up, and what parties objected to at its end. */
final class Notes {
  private final Map<RuleId, Integer> givenUp = new LinkedHashMap<>();
  private final Set<Obstacle> objections = new LinkedHashSet<>();

  /** Notes the demands that a party leaves unmet for the first time. */
  void settleFor(Standpoint standpoint, Offer offer, int round) {
    if (standpoint.burden(offer).need() == 0) {
      return;
    }
    for (Stance stance : standpoint.unmet(offer)) {
      if (stance.holdsOut()) {
        givenUp.putIfAbsent(stance.id(), round);
      }
    }
  }

  /** Notes that a party refuses a package because nobody knows a stance of it. */
  void silence(String party) {
    objections.add(new Obstacle(party, Optional.empty(), true));
  }

  /** Notes for what a party refuses a package. */
  void object(String party, List<Stance> stances) {
    for (Stance stance : stances) {
      objections.add(new Obstacle(party, Optional.of(stance.id().name()), false));
    }
    if (stances.isEmpty()) {
      objections.add(new Obstacle(party, Optional.empty(), false));
    }
  }

  /** {@return by demand the round in which its party first proposed or accepted to go without} */
  Map<RuleId, Integer> givenUp() {
    return givenUp;
  }

  /** {@return what kept parties from accepting in the last round} */
  Set<Obstacle> objections() {
    return objections;
  }
}
