package parley.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where an agenda's file names its parties, issues and options.
 *
 * @param parties place by party id
 * @param issues place by issue id
 * @param options place by option id by issue id
 */
public record AgendaPlaces(
    String file,
    Map<String, Place> parties,
    Map<String, Place> issues,
    Map<String, Map<String, Place>> options) {
  public AgendaPlaces {
    parties = Ordered.copyOf(parties);
    issues = Ordered.copyOf(issues);
    options = Ordered.copyOf(options);
  }

  /** {@return a party's place; the file's start if it is unknown} */
  public Place party(String id) {
    return Optional.ofNullable(parties.get(id)).orElse(Place.startOf(file));
  }

  /** {@return an issue's place; the file's start if it is unknown} */
  public Place issue(String id) {
    return Optional.ofNullable(issues.get(id)).orElse(Place.startOf(file));
  }

  /** {@return an option's place; its issue's if it is unknown} */
  public Place option(String issue, String option) {
    return Optional.ofNullable(options.get(issue))
        .flatMap(o -> Optional.ofNullable(o.get(option)))
        .orElse(issue(issue));
  }
}
