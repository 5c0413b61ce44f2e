package parley.space.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.verdict.Standing;
import parley.model.verdict.Verdict;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/** One party's stances in force as sets of packages. */
public final class PartyLogic {
  private final String party;
  private final Diagram diagram;
  private final Standing standing;
  private final boolean silenceAccepts;
  private final int possible;
  private final int reserved;
  private final List<Stance> stances;
  private final List<StanceSet> blocking = new ArrayList<>();
  private final Map<RuleId, Integer> conditions = new LinkedHashMap<>();

  PartyLogic(
      Standing standing, boolean silenceAccepts, int possible, Diagram diagram, Encoder encoder) {
    this.party = standing.party().id();
    this.standing = standing;
    this.silenceAccepts = silenceAccepts;
    this.possible = possible;
    this.diagram = diagram;
    this.stances = standing.stances();
    stances.forEach(s -> conditions.put(s.id(), encoder.holds(s.rule().condition())));
    Map<String, Integer> givenUp = new LinkedHashMap<>();
    for (Stance stance : stances) {
      if (stance.concedes()) {
        givenUp.merge(stance.demandName().orElseThrow(), condition(stance), diagram::or);
      }
    }
    stances.stream()
        .filter(s -> !standing.givenUp().contains(s.id()))
        .forEach(s -> addBlocking(s, givenUp));
    reserved = new ReservedSet(diagram, stances, conditions).of(standing);
  }

  private void addBlocking(Stance stance, Map<String, Integer> givenUp) {
    if (stance.blocks()) {
      int gives = stance.demandName().map(givenUp::get).orElse(Diagram.FALSE);
      int respected = diagram.or(diagram.not(condition(stance)), gives);
      blocking.add(new StanceSet(stance, condition(stance), respected));
    }
  }

  public String party() {
    return party;
  }

  /** {@return the party's stances in force, by file and line} */
  public List<Stance> stances() {
    return stances;
  }

  /** {@return the packages on which a stance's condition holds, possible or not} */
  public int condition(Stance stance) {
    return conditions.getOrDefault(stance.id(), Diagram.FALSE);
  }

  /** {@return the red lines and demands, by file and line} */
  public List<StanceSet> blocking() {
    return List.copyOf(blocking);
  }

  /** {@return whether no stance of the party is known} */
  public boolean isSilent() {
    return standing.isSilent();
  }

  /** {@return the packages that satisfy the party as its reservation value asks} */
  public int reserved() {
    return reserved;
  }

  /**
   * {@return sets whose intersection with the possible packages is what the party accepts, or is
   * taken to accept: all packages if it is silent and that is taken as acceptance, none if it is
   * silent and it is not}
   */
  public int[] requirements() {
    if (isSilent()) {
      return silenceAccepts ? new int[0] : new int[] {Diagram.FALSE};
    }
    IntStream respected = blocking.stream().mapToInt(StanceSet::respected);
    IntStream enough = reserved == Diagram.TRUE ? IntStream.of() : IntStream.of(reserved);
    return IntStream.concat(respected, enough).toArray();
  }

  /** {@return the possible packages that the party accepts, or is taken to accept} */
  public int accepts() {
    return Intersection.within(diagram, possible, requirements());
  }

  /** {@return the possible packages that cross a red line of the party} */
  public int rejects() {
    return diagram.minus(
        possible,
        Intersection.of(
            diagram,
            blocking.stream()
                .filter(s -> s.stance().rejects())
                .mapToInt(StanceSet::respected)
                .toArray()));
  }

  /** {@return the possible packages on which the party does this; none for {@code depends}} */
  public int verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTS -> accepts();
      case REJECTS -> rejects();
      case HOLDS_OUT -> isSilent() ? Diagram.FALSE : others(diagram.or(accepts(), rejects()));
      case SILENT -> isSilent() ? possible : Diagram.FALSE;
      case DEPENDS -> Diagram.FALSE;
    };
  }

  private int others(int set) {
    return diagram.minus(possible, set);
  }
}
