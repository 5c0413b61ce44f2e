package parley.app.expectation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.context.WrongInput;
import parley.question.coverage.Measure;
import parley.question.coverage.Threshold;
import picocli.CommandLine.Option;

/** The option that says how good tests must be. */
final class Thresholds {
  private static final String MUTATION = "mutation";

  @Option(
      names = "--threshold",
      paramLabel = "NAME=PERCENT",
      split = ",",
      description =
          "Exit with 1 if less is covered, such as stances=95,conditions=90; also"
              + " options, parties and claims, and mutation for the mutation score.")
  List<String> written = List.of();

  private final Map<String, BigDecimal> percents = new LinkedHashMap<>();

  /** Refuses wrong thresholds before anything is run. */
  void check() {
    percents.clear();
    written.forEach(this::note);
  }

  boolean areWanted() {
    return !written.isEmpty();
  }

  /** {@return those of the coverage, once checked} */
  List<Threshold> ofCoverage() {
    List<Threshold> all = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Optional.ofNullable(percents.get(measure.id()))
          .ifPresent(p -> all.add(new Threshold(measure, p)));
    }
    return all;
  }

  /** {@return the least mutation score, once checked} */
  Optional<BigDecimal> ofMutation() {
    return Optional.ofNullable(percents.get(MUTATION));
  }

  private void note(String threshold) {
    String[] parts = threshold.split("=", 2);
    List<String> known =
        Stream.concat(Arrays.stream(Measure.values()).map(Measure::id), Stream.of(MUTATION))
            .toList();
    WrongInput.ifUnknown("threshold", parts[0], known);
    boolean isNumber = parts.length == 2 && parts[1].matches("\\d{1,3}(\\.\\d{1,3})?");
    BigDecimal percent = isNumber ? new BigDecimal(parts[1]) : BigDecimal.TEN.negate();
    if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new WrongInput(
          "threshold `" + threshold + "` has no percentage from 0 to 100",
          "write it as `" + parts[0] + "=95`");
    }
    percents.put(parts[0], percent);
  }
}
