package parley.app.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.app.context.WrongInput;
import parley.model.Agenda;

/** Reads who must agree. */
public final class Parties {
  private Parties() {}

  /** Refuses a party that is unknown, or named twice: one of them is probably another's name. */
  public static void check(List<String> named, Agenda agenda) {
    Set<String> seen = new HashSet<>();
    for (String party : named) {
      WrongInput.ifUnknown("party", party, agenda.partyIds());
      if (!seen.add(party)) {
        throw new WrongInput("party `" + party + "` is named twice", "name each party once");
      }
    }
  }
}
