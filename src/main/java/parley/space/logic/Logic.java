package parley.space.logic;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import parley.model.Condition;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Intersection;

/** A setting as sets of packages: the second reading of its rules. */
public final class Logic {
  private final Setting setting;
  private final Layout layout;
  private final Diagram diagram;
  private final Encoder encoder;
  private final int possible;
  private final List<PartyLogic> parties;

  /** Encodes the setting, with one level an issue. */
  public Logic(Setting setting, Budget budget) {
    this(setting, List.of(), budget);
  }

  /** Encodes the setting, with levels for extra variables besides. */
  public Logic(Setting setting, List<Layout.Extra> extras, Budget budget) {
    this(setting, layout(List.of(setting), extras), budget);
  }

  private Logic(Setting setting, Layout layout, Budget budget) {
    this(setting, layout, new Diagram(layout.sizes(), budget));
  }

  private Logic(Setting setting, Layout layout, Diagram diagram) {
    this.layout = layout;
    this.diagram = diagram;
    RuleSet rules = setting.inForce();
    encoder = new Encoder(diagram, layout, rules);
    this.setting = setting;
    possible = diagram.not(ruledOut(rules));
    parties =
        setting.standings().stream()
            .map(s -> new PartyLogic(s, setting.silenceAccepts(), possible, diagram, encoder))
            .toList();
  }

  private int ruledOut(RuleSet rules) {
    return rules.impossibilities().stream()
        .map(i -> encoder.holds(i.rule().condition()))
        .reduce(Diagram.FALSE, diagram::or);
  }

  /**
   * {@return each setting encoded in one diagram, so that equal sets are equal whosever they are}
   *
   * @param settings over the same issues and options; at least one
   */
  public static List<Logic> together(List<Setting> settings, Budget budget) {
    Layout layout = layout(settings, List.of());
    Diagram diagram = new Diagram(layout.sizes(), budget);
    return settings.stream().map(s -> new Logic(s, layout, diagram)).toList();
  }

  /** {@return another setting over the same issues and options, encoded in this diagram} */
  public Logic beside(Setting other) {
    return new Logic(other, layout, diagram);
  }

  /** {@return the issues' ids in the order in which they become levels} */
  public static List<String> order(Setting setting) {
    List<String> ids = setting.rules().agenda().issueIds();
    return order(List.of(setting)).stream().map(ids::get).toList();
  }

  private static Layout layout(List<Setting> settings, List<Layout.Extra> extras) {
    return new Layout(settings.get(0).rules().agenda(), order(settings), extras);
  }

  private static List<Integer> order(List<Setting> settings) {
    IssueLinks links = new IssueLinks();
    settings.forEach(links::add);
    return IssueOrder.of(IssueLinks.sizes(settings.get(0).rules().agenda()), links);
  }

  /** {@return the issues (places in the agenda) that a stance speaks of} */
  public static BitSet support(RuleSet inForce, Stance stance) {
    return new Supports(inForce).of(stance.rule().condition());
  }

  public Diagram diagram() {
    return diagram;
  }

  public Layout layout() {
    return layout;
  }

  /** {@return what turns conditions into sets} */
  public Encoder encoder() {
    return encoder;
  }

  /** {@return the parties that must agree, in the setting's order} */
  public List<PartyLogic> parties() {
    return parties;
  }

  /** {@return the packages on which a condition holds} */
  public int holds(Condition condition) {
    return encoder.holds(condition);
  }

  /** {@return the packages that agree with the terms wherever these settle an issue} */
  public int agreeing(Terms terms) {
    return encoder.agreeing(terms);
  }

  /** {@return all packages that no rule calls impossible: those that answers are about} */
  public int possible() {
    return possible;
  }

  /** {@return the possible packages that agree with the terms wherever these settle an issue} */
  public int possibleWith(Terms terms) {
    return diagram.and(possible, agreeing(terms));
  }

  /** {@return the possible packages of a region} */
  public int possibleIn(Region region) {
    return diagram.and(possible, encoder.within(region));
  }

  /** {@return whether no possible package lies in a set} */
  public boolean isNowhere(int set) {
    return diagram.and(possible, set) == Diagram.FALSE;
  }

  /** {@return whether every possible package lies in a set} */
  public boolean isEverywhere(int set) {
    return diagram.minus(possible, set) == Diagram.FALSE;
  }

  /** {@return the red lines and demands of all parties that must agree} */
  public List<StanceSet> blocking() {
    return parties.stream().flatMap(p -> p.blocking().stream()).toList();
  }

  /** {@return all deals: the possible packages that enough parties accept} */
  public int deals() {
    return dealsWithin(possible);
  }

  /** {@return the packages within a set of possible ones that enough parties accept} */
  public int dealsWithin(int set) {
    if (setting.agreement().isOfAll()) {
      return Intersection.within(
          diagram,
          set,
          parties.stream().flatMapToInt(p -> IntStream.of(p.requirements())).toArray());
    }
    return diagram.and(set, agreed(parties.stream().mapToInt(PartyLogic::accepts).toArray()));
  }

  /** {@return whether every party has to accept for a deal} */
  public boolean isOfAll() {
    return setting.agreement().isOfAll();
  }

  /** {@return the packages within a set of possible ones that a party accepts} */
  public int acceptedWithin(int set, PartyLogic party) {
    return Intersection.within(diagram, set, party.requirements());
  }

  /**
   * {@return the packages that would be deals if each party accepted a given set}
   *
   * @param accepted by party, in their order; possible packages only
   */
  public int agreed(int[] accepted) {
    return AgreedSet.of(diagram, setting.agreement(), setting.atTable(), accepted);
  }

  /** {@return the packages within a set that respect all the given stances} */
  public int within(int set, List<StanceSet> stances) {
    return Intersection.within(
        diagram, set, stances.stream().mapToInt(StanceSet::respected).toArray());
  }
}
