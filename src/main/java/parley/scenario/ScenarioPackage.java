package parley.scenario;

import java.util.List;
import java.util.Optional;
import parley.model.Agenda;
import parley.model.Place;
import parley.model.Terms;

/**
 * A package of a scenario, with what it takes over from the package that it is based on.
 *
 * @param title for people; may be empty
 * @param claims the ids that the package itself cites
 * @param basedOn the id of the package that it is based on
 * @param stated the settled issues, in the agenda's order; what is neither here nor open has the
 *     status quo
 * @param open the issues left open, in the agenda's order; none of them is stated
 * @param place its id
 */
public record ScenarioPackage(
    String id,
    String title,
    List<String> claims,
    Optional<String> basedOn,
    Terms stated,
    List<String> open,
    Place place) {
  public ScenarioPackage {
    claims = List.copyOf(claims);
    open = List.copyOf(open);
  }

  /** {@return the same with other citations} */
  ScenarioPackage citing(List<String> others) {
    return new ScenarioPackage(id, title, others, basedOn, stated, open, place);
  }

  /** {@return what stands: the stated terms, and the status quo where nothing is said or open} */
  public Terms settled(Agenda agenda) {
    return agenda.settled(stated, open);
  }
}
