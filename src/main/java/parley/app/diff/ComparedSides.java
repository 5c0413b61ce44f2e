package parley.app.diff;

import java.util.List;
import java.util.Optional;
import parley.model.naming.NameChange;
import parley.question.diff.AgendaChange;
import parley.question.diff.Difference;
import parley.question.diff.FailOn;
import parley.question.diff.OtherDays;
import parley.question.diff.ProposalChange;

/**
 * A comparison with the names that the user gave its versions.
 *
 * @param renamed what the new version calls otherwise
 * @param proposed the packages of scenarios that a changed status quo decides otherwise
 * @param failed whether the command is to fail because of it
 * @param asked the differences that it is to fail because of; empty: any
 * @param failing the differences of the agendas that it fails because of
 */
public record ComparedSides(
    String before,
    String after,
    Difference difference,
    List<NameChange> renamed,
    List<ProposalChange> proposed,
    boolean failed,
    List<FailOn> asked,
    List<AgendaChange> failing) {
  /** {@return why a difference of the agendas makes the command fail} */
  static String why(AgendaChange change) {
    return switch (change.what()) {
      case STATUS_QUO -> "a new status quo changes what packages that are silent on the issue mean";
      case AGREEMENT -> "another agreement rule makes deals of other packages";
      default -> "nothing is proved about what only one version has";
    };
  }

  /** {@return the differences asked for that are there} */
  List<FailOn> failedOn() {
    return asked.stream().filter(a -> a.isMet(difference)).toList();
  }

  public ComparedSides {
    renamed = List.copyOf(renamed);
    proposed = List.copyOf(proposed);
    asked = List.copyOf(asked);
    failing = List.copyOf(failing);
  }

  /** {@return what is to be said of days that are not compared in full; empty if nothing} */
  Optional<String> otherDays() {
    OtherDays days = difference.otherDays();
    if (!days.differing().isEmpty()) {
      String first = days.differing().get(0).toString();
      return Optional.of(
          "Verdicts differ on other days, first as of " + first + ": use --timeline.");
    }
    return days.whole() || difference.stopped().isPresent()
        ? Optional.empty()
        : Optional.of("A limit kept other days from being compared: use --timeline.");
  }

  /** {@return a party's title; its id if neither version's shared agenda has one} */
  String title(String party) {
    return difference.shared().party(party).map(parley.model.Party::title).orElse(party);
  }

  /** {@return "Russia", "Russia and NATO", "Russia, NATO and Ukraine"} */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
