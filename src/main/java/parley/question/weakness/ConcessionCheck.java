package parley.question.weakness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.model.Stance;
import parley.model.wording.StanceWording;
import parley.space.diagram.Diagram;
import parley.space.logic.PartyLogic;
import parley.space.logic.StanceSet;

/** Looks for concessions that change no verdict, and says why. */
final class ConcessionCheck {
  private final Day day;
  private final PartyLogic party;
  private final Diagram diagram;

  ConcessionCheck(Day day, PartyLogic party) {
    this.day = day;
    this.party = party;
    this.diagram = day.diagram();
  }

  void check() {
    for (Stance stance : party.stances()) {
      if (stance.concedes()
          && !day.isNowhere(party.condition(stance))
          && !coversPreference(stance)) {
        check(stance);
      }
    }
  }

  private void check(Stance concession) {
    List<StanceSet> given = demands(concession);
    int applies = diagram.and(day.possible(), party.condition(concession));
    int unmet =
        diagram.and(
            applies, given.stream().map(StanceSet::condition).reduce(Diagram.FALSE, diagram::or));
    if (unmet == Diagram.FALSE) {
      tell(concession, "whenever it applies, the demand is met or not in force" + read(given));
      return;
    }
    List<Stance> others = otherConcessions(concession);
    List<Stance> cover = Cover.minimal(diagram, unmet, others, party::condition);
    if (!cover.isEmpty()) {
      tell(concession, "whenever it applies, so does another concession: " + Day.names(cover));
      return;
    }
    int alone = unmet;
    for (Stance other : others) {
      alone = diagram.minus(alone, party.condition(other));
    }
    blocked(concession, alone, given);
  }

  /** A demand that is met where it is given up is perhaps the wrong way round. */
  private String read(List<StanceSet> given) {
    StanceWording wording = new StanceWording(day.inForce());
    return given.stream()
        .map(s -> "; " + Day.name(s.stance()) + " reads: " + wording.alone(s.stance()))
        .collect(Collectors.joining());
  }

  /** Where other stances always stand in the way of the packages that it alone would open. */
  private void blocked(Stance concession, int alone, List<StanceSet> given) {
    List<StanceSet> rest = new ArrayList<>(party.blocking());
    rest.removeAll(given);
    List<StanceSet> lines = rest.stream().filter(s -> s.stance().rejects()).toList();
    List<StanceSet> crossed = Cover.minimal(diagram, alone, lines, StanceSet::condition);
    List<StanceSet> cover =
        crossed.isEmpty() ? Cover.minimal(diagram, alone, rest, day::blocked) : crossed;
    if (!cover.isEmpty()) {
      String names = Day.names(cover.stream().map(StanceSet::stance).toList());
      tell(
          concession,
          crossed.isEmpty()
              ? "wherever it applies, the party does not accept all the same: " + names
              : "wherever it applies, a red line is crossed: " + names);
    }
  }

  private List<StanceSet> demands(Stance concession) {
    return party.blocking().stream().filter(s -> concession.givesUp(s.stance())).toList();
  }

  /** {@return whether it gives up a preference that is unmet: it changes satisfaction then} */
  private boolean coversPreference(Stance concession) {
    int applies = diagram.and(day.possible(), party.condition(concession));
    return party.stances().stream()
        .filter(s -> !s.blocks() && concession.givesUp(s))
        .anyMatch(s -> diagram.and(applies, party.condition(s)) != Diagram.FALSE);
  }

  private List<Stance> otherConcessions(Stance concession) {
    return party.stances().stream()
        .filter(s -> s.concedes() && !s.equals(concession))
        .filter(s -> s.demandName().equals(concession.demandName()))
        .filter(s -> party.condition(s) != party.condition(concession))
        .toList();
  }

  private void tell(Stance concession, String why) {
    day.tell(
        Code.IDLE_CONCESSION,
        concession.rule(),
        "concession " + Day.name(concession) + " changes no verdict",
        why);
  }
}
