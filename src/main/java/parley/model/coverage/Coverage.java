package parley.model.coverage;

import java.util.List;
import java.util.Optional;

/**
 * What tests have shown of all cases that they are about.
 *
 * @param cases in the order of their first test
 */
public record Coverage(List<CaseCoverage> cases) {
  public Coverage {
    cases = List.copyOf(cases);
  }

  public Tally tally(Measure measure) {
    return cases.stream().map(c -> c.tally(measure)).reduce(new Tally(0, 0), Tally::plus);
  }

  public Tally tally(Aim aim) {
    return cases.stream().map(c -> c.tally(aim)).reduce(new Tally(0, 0), Tally::plus);
  }

  /** {@return why not all was found out; empty iff it was} */
  public Optional<String> stopped() {
    return cases.stream().flatMap(c -> c.stopped().stream()).findFirst();
  }
}
