package parley.question.coverage;

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

  public Share tally(Measure measure) {
    return cases.stream().map(c -> c.tally(measure)).reduce(new Share(0, 0), Share::plus);
  }

  public Share tally(Aim aim) {
    return cases.stream().map(c -> c.tally(aim)).reduce(new Share(0, 0), Share::plus);
  }

  /** {@return why not all was found out; empty iff it was} */
  public Optional<String> stopped() {
    return cases.stream().flatMap(c -> c.stopped().stream()).findFirst();
  }
}
