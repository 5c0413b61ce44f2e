package parley.app.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.app.context.WrongInput;
import parley.app.words.Headings;
import parley.model.Agenda;

/** Reads who must agree. */
public final class Parties {
  private Parties() {}

  /** Refuses a name that is not a known party's id; titles and headings of tables lead to it. */
  public static void refuseUnknown(String name, Collection<String> known, Agenda agenda) {
    if (known.contains(name)) {
      return;
    }
    Map<String, String> headings = Headings.of(agenda, known);
    for (String id : known) {
      boolean isMeant =
          name.equalsIgnoreCase(headings.get(id)) || name.equalsIgnoreCase(agenda.partyTitle(id));
      if (isMeant) {
        throw new WrongInput("unknown party `" + name + "`", "did you mean `" + id + "`?");
      }
    }
    throw WrongInput.unknown("party", name, known);
  }

  /** Refuses a party that is unknown, or named twice: one of them is probably another's name. */
  public static void check(List<String> named, Agenda agenda) {
    Set<String> seen = new HashSet<>();
    for (String party : named) {
      refuseUnknown(party, agenda.partyIds(), agenda);
      if (!seen.add(party)) {
        throw new WrongInput("party `" + party + "` is named twice", "name each party once");
      }
    }
  }
}
