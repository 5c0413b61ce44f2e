package parley.question.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.model.Agenda;
import parley.model.Because;
import parley.model.Stance;
import parley.model.Terms;
import parley.space.Extent;
import parley.space.diagram.Diagram;
import parley.space.diagram.Restriction;
import parley.space.logic.PartyLogic;

/** The stances of one party that apply to a partial package, always or sometimes. */
record OpenFindings(
    Diagram diagram,
    PartyLogic party,
    Restriction restriction,
    int universe,
    Agenda agenda,
    Terms settled) {
  private static final Comparator<OpenFinding> ORDER =
      Comparator.comparing((OpenFinding f) -> f.stance().kind())
          .thenComparing(f -> f.stance().rule().place());

  List<OpenFinding> list() {
    List<OpenFinding> findings = new ArrayList<>();
    for (Stance stance : party.stances()) {
      int holds = diagram.and(universe, restriction.of(party.condition(stance)));
      if (holds != Diagram.FALSE) {
        Extent extent = holds == universe ? Extent.ALWAYS : Extent.SOMETIMES;
        findings.add(
            new OpenFinding(
                stance,
                extent,
                givenUp(stance, holds),
                because(stance.rule().because(), agenda, settled)));
      }
    }
    findings.sort(ORDER);
    return findings;
  }

  private Extent givenUp(Stance demand, int holds) {
    int covered = Diagram.FALSE;
    for (Stance stance : party.stances()) {
      if (stance.givesUp(demand)) {
        int applies = restriction.of(party.condition(stance));
        covered = diagram.or(covered, diagram.and(holds, applies));
      }
    }
    return covered == Diagram.FALSE
        ? Extent.NEVER
        : covered == holds ? Extent.ALWAYS : Extent.SOMETIMES;
  }

  /** The reason with the settled terms put in, and the names of the open issues left. */
  static String because(Because because, Agenda agenda, Terms settled) {
    List<Because.Part> parts = new ArrayList<>();
    for (Because.Part part : because.parts()) {
      boolean open =
          part instanceof Because.Chosen chosen && settled.option(chosen.issue()).isEmpty();
      parts.add(open ? new Because.Text(new Because(List.of(part)).template()) : part);
    }
    return new Because(parts).text(agenda, settled);
  }
}
