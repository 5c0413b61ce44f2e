package parley.analysis.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.analysis.diagram.Diagram;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.Stance.RedLine;
import parley.model.verdict.Verdict;

/** One party's stances in force as sets of packages. */
public final class PartyLogic {
  private final String party;
  private final Diagram diagram;
  private final List<Stance> stances;
  private final List<StanceSet> blocking = new ArrayList<>();
  private final Map<RuleId, Integer> conditions = new LinkedHashMap<>();

  PartyLogic(String party, RuleSet inForce, Diagram diagram, Encoder encoder) {
    this.party = party;
    this.diagram = diagram;
    this.stances = inForce.stancesOf(party);
    stances.forEach(s -> conditions.put(s.id(), encoder.holds(s.rule().condition())));
    Map<String, Integer> givenUp = new LinkedHashMap<>();
    for (Stance stance : stances) {
      if (stance instanceof Concession c) {
        givenUp.merge(c.demand(), condition(c), diagram::or);
      }
    }
    stances.forEach(s -> addBlocking(s, givenUp));
  }

  private void addBlocking(Stance stance, Map<String, Integer> givenUp) {
    if (stance instanceof RedLine) {
      blocking.add(new StanceSet(stance, condition(stance), diagram.not(condition(stance))));
    } else if (stance instanceof Demand d) {
      int gives = givenUp.getOrDefault(d.name(), Diagram.FALSE);
      int respected = diagram.or(diagram.not(condition(d)), gives);
      blocking.add(new StanceSet(d, condition(d), respected));
    }
  }

  public String party() {
    return party;
  }

  /** {@return the party's stances in force, by file and line} */
  public List<Stance> stances() {
    return stances;
  }

  /** {@return the packages on which a stance's condition holds} */
  public int condition(Stance stance) {
    return conditions.getOrDefault(stance.id(), Diagram.FALSE);
  }

  /** {@return the red lines and demands, by file and line} */
  public List<StanceSet> blocking() {
    return List.copyOf(blocking);
  }

  /** {@return the packages that the party accepts} */
  public int accepts() {
    return diagram.all(blocking.stream().mapToInt(StanceSet::respected).toArray());
  }

  /** {@return the packages that cross a red line of the party} */
  public int rejects() {
    return diagram.not(
        diagram.all(
            blocking.stream()
                .filter(s -> s.stance() instanceof RedLine)
                .mapToInt(StanceSet::respected)
                .toArray()));
  }

  /** {@return the packages on which the party does this; empty for {@code depends}} */
  public int verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> accepts();
      case REJECTS -> rejects();
      case HOLDS_OUT -> diagram.not(diagram.or(accepts(), rejects()));
      case DEPENDS -> Diagram.FALSE;
    };
  }
}
