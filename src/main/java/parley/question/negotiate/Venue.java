package parley.question.negotiate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Budget;
import parley.space.logic.Setting;

/**
 * What the runs of one thread share: who sits at the table, and how each sees the packages. What it
 * keeps makes runs faster and never changes them.
 */
final class Venue {
  /** Nodes that may come before a party's diagram is made anew. */
  private static final int GROWTH_MAX = 1_500_000;

  /** What a party's view of a day hangs on; one object for all days on which it is the same. */
  private static final class Sight {}

  private final Calendar calendar;
  private final Arrangement arrangement;
  private final Agenda agenda;
  private final List<Party> parties;
  private final Budget budget;
  private final Distances distances;
  private final List<List<Sight>> sights = new ArrayList<>();
  private final List<List<String>> silent;
  private final Map<Sight, PartyView> views = new HashMap<>();
  private final Map<PartyView, Map<BitSet, Standpoint>> standpoints = new HashMap<>();
  private final List<Standpoint> used = new ArrayList<>();

  Venue(Setting setting, Calendar calendar, Arrangement arrangement, Budget budget) {
    this.calendar = calendar;
    this.arrangement = arrangement;
    this.agenda = setting.rules().agenda();
    this.parties = setting.atTable();
    this.budget = budget;
    this.distances = new Distances(agenda);
    this.silent = calendar.settings().stream().map(Setting::silent).toList();
    Map<List<Object>, Sight> same = new HashMap<>();
    for (Setting day : calendar.settings()) {
      RuleSet inForce = day.inForce();
      sights.add(
          parties.stream()
              .map(p -> same.computeIfAbsent(seen(inForce, p.id()), r -> new Sight()))
              .toList());
    }
  }

  Calendar calendar() {
    return calendar;
  }

  Arrangement arrangement() {
    return arrangement;
  }

  Agenda agenda() {
    return agenda;
  }

  List<Party> parties() {
    return parties;
  }

  Distances distances() {
    return distances;
  }

  /** {@return whether no stance of the party is known in a round, so that it accepts nothing} */
  boolean isSilent(int round, int party) {
    return silent.get(calendar.at(round)).contains(parties.get(party).id());
  }

  /**
   * {@return where a party stands}
   *
   * @param at the place of the setting
   * @param off stances that are not really held
   */
  Standpoint standpoint(int at, int party, Set<RuleId> off) {
    PartyView view = view(at, party);
    BitSet held = new BitSet();
    for (int s = 0; s < view.stances().size(); s++) {
      Stance stance = view.stances().get(s);
      held.set(s, !off.contains(stance.id()));
    }
    Standpoint found =
        standpoints
            .computeIfAbsent(view, v -> new HashMap<>())
            .computeIfAbsent(
                held,
                h ->
                    new Standpoint(
                        view, h, parties.get(party).reservation(), arrangement.absolute()));
    used.add(found);
    return found;
  }

  private PartyView view(int at, int party) {
    Setting setting = calendar.settings().get(at);
    String id = parties.get(party).id();
    return views.computeIfAbsent(
        sights.get(at).get(party), s -> new PartyView(setting, id, budget));
  }

  /** {@return the rules that a party's view hangs on} */
  private static List<Object> seen(RuleSet inForce, String party) {
    return List.of(
        party, inForce.stancesOf(party), inForce.conclusions(), inForce.impossibilities());
  }

  /** Gives back memory after a run. */
  void tidy() {
    used.forEach(Standpoint::tidy);
    used.clear();
    for (PartyView view : List.copyOf(views.values())) {
      if (view.growth() > GROWTH_MAX) {
        views.values().remove(view);
        standpoints.remove(view);
      }
    }
  }
}
