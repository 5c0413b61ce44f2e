package parley.question.weakness;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.model.AgendaPlaces;
import parley.model.Impossibility;
import parley.model.Issue;
import parley.model.Option;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.space.diagram.Diagram;
import parley.space.diagram.PossibleOptions;
import parley.space.logic.PartyLogic;
import parley.space.logic.StanceSet;

/** Looks for parties that decide everything in one way, and options that none of them takes. */
final class PartyCheck {
  private final Day day;
  private final Diagram diagram;

  PartyCheck(Day day) {
    this.day = day;
    this.diagram = day.diagram();
  }

  /** Tells of a party that accepts no package, or every one though it has red lines or demands. */
  void alone(PartyLogic party) {
    if (party.isSilent() || party.stances().isEmpty()) {
      return;
    }
    int accepts = party.accepts();
    if (accepts == Diagram.FALSE) {
      tell(party, Code.ACCEPTS_NOTHING, "accepts no package", why(party));
    } else if (accepts == day.possible() && !party.blocking().isEmpty()) {
      String why = "none of its stances ever keeps it from accepting";
      tell(party, Code.ACCEPTS_EVERYTHING, "accepts every package", why);
    }
  }

  private void tell(PartyLogic party, Code code, String what, String why) {
    Stance first = conflict(party).stream().findFirst().orElseGet(() -> party.stances().get(0));
    day.tell(
        code,
        first.rule().place(),
        "`%s` %s".formatted(party.party(), what),
        why,
        r -> !r.stancesOf(party.party()).isEmpty());
  }

  private String why(PartyLogic party) {
    List<Stance> conflict = conflict(party);
    return switch (conflict.size()) {
      case 0 ->
          "no package reaches its reservation value without crossing a red line or leaving a"
              + " demand unmet";
      case 1 -> "because of " + Day.names(conflict) + " alone";
      default -> "these cannot all be met: " + Day.names(conflict);
    };
  }

  /** {@return stances that leave no package; none if it takes the reservation value as well} */
  private List<Stance> conflict(PartyLogic party) {
    return Cover.minimal(diagram, day.possible(), party.blocking(), day::blocked).stream()
        .map(StanceSet::stance)
        .toList();
  }

  /**
   * Tells of an option with which no party accepts any package. The status quo's may be what all
   * want to leave behind, and a party that accepts nothing says nothing about options.
   */
  void options(AgendaPlaces places) {
    List<PartyLogic> parties =
        day.logic().parties().stream().filter(p -> unblocked(p) != Diagram.FALSE).toList();
    for (Issue issue : day.inForce().agenda().issues()) {
      if (issue.range().isPresent() && !parties.isEmpty()) {
        stretches(issue, parties, places);
        continue;
      }
      for (Option option : issue.options()) {
        if (!option.id().equals(issue.statusQuo()) && !parties.isEmpty()) {
          option(issue, option, parties, places);
        }
      }
    }
  }

  private void option(Issue issue, Option option, List<PartyLogic> parties, AgendaPlaces places) {
    int with =
        diagram.literal(
            day.logic().layout().level(issue.id()),
            o -> issue.options().get(o).id().equals(option.id()));
    if (day.isNowhere(with)) {
      impossible(issue, option, with, places);
      return;
    }
    if (parties.stream().anyMatch(p -> diagram.and(with, unblocked(p)) != Diagram.FALSE)) {
      return;
    }
    day.tell(
        Code.REFUSED_OPTION,
        places.option(issue.id(), option.id()),
        "every party refuses each package with `%s` of `%s`".formatted(option.id(), issue.id()),
        "because of " + reasons(with, parties),
        PartyCheck::allSpeak);
  }

  private String reasons(int with, List<PartyLogic> parties) {
    return parties.stream().flatMap(p -> reasons(with, p)).collect(Collectors.joining(", "));
  }

  private Stream<String> reasons(int with, PartyLogic party) {
    List<StanceSet> cover = Cover.minimal(diagram, with, party.blocking(), day::blocked);
    return cover.isEmpty()
        ? Stream.of("the reservation value of `" + party.party() + "`")
        : cover.stream().map(s -> "`" + s.stance().id() + "`");
  }

  /** Of a range the options that every party refuses are told of stretch by stretch. */
  private void stretches(Issue issue, List<PartyLogic> parties, AgendaPlaces places) {
    int level = day.logic().layout().level(issue.id());
    BitSet accepted = new BitSet();
    parties.forEach(p -> accepted.or(PossibleOptions.of(diagram, unblocked(p), level)));
    accepted.set(issue.optionIds().indexOf(issue.statusQuo()));
    int size = issue.options().size();
    for (int from = accepted.nextClearBit(0); from < size; ) {
      int next = accepted.nextSetBit(from);
      int end = next < 0 ? size : next;
      stretch(issue, from, end, parties, places);
      from = accepted.nextClearBit(end);
    }
  }

  private void stretch(
      Issue issue, int from, int end, List<PartyLogic> parties, AgendaPlaces places) {
    int with = diagram.literal(day.logic().layout().level(issue.id()), o -> o >= from && o < end);
    String first = "`" + issue.options().get(from).id() + "`";
    String last = "`" + issue.options().get(end - 1).id() + "`";
    day.tell(
        Code.REFUSED_OPTION,
        places.issue(issue.id()),
        "every party refuses each package with %s of `%s`"
            .formatted(end - from == 1 ? first : first + " to " + last, issue.id()),
        "because of " + reasons(with, parties),
        PartyCheck::allSpeak);
  }

  private void impossible(Issue issue, Option option, int with, AgendaPlaces places) {
    List<Impossibility> cover =
        Cover.minimal(
            diagram,
            with,
            day.inForce().impossibilities(),
            i -> day.logic().holds(i.rule().condition()));
    day.tell(
        Code.REFUSED_OPTION,
        places.option(issue.id(), option.id()),
        "every package with `%s` of `%s` is impossible".formatted(option.id(), issue.id()),
        "because of "
            + cover.stream().map(i -> "`" + i.rule().id() + "`").collect(Collectors.joining(", ")),
        r -> r.impossibilities().containsAll(cover));
  }

  /** A silent party refuses nothing. */
  private int unblocked(PartyLogic party) {
    return party.isSilent() ? day.possible() : party.accepts();
  }

  private static boolean allSpeak(RuleSet inForce) {
    return inForce.agenda().partyIds().stream().noneMatch(p -> inForce.stancesOf(p).isEmpty());
  }
}
