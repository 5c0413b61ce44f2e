package parley.space;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import parley.generate.CaseGenerator;
import parley.generate.GeneratedCase;
import parley.generate.Packages;
import parley.generate.Shape;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;
import parley.space.logic.Setting;

/** Every verdict on every package of a small case, found one by one: the oracle of these tests. */
public final class Enumerated {
  private final Setting setting;
  private final Map<Terms, List<PartyVerdict>> verdicts = new LinkedHashMap<>();

  public Enumerated(Setting setting) {
    this.setting = setting;
    ConditionEvaluator evaluator = new ConditionEvaluator(setting.rules());
    for (Terms terms : Packages.all(setting.rules().agenda())) {
      List<Firing> firings = evaluator.firings(terms, setting.asOf(), setting.off());
      verdicts.put(
          terms, setting.standings().stream().map(s -> PartyVerdict.of(s, firings)).toList());
    }
  }

  /** Small cases of consecutive seeds. */
  public static Stream<GeneratedCase> smallCases() {
    return LongStream.range(0, 150).mapToObj(seed -> CaseGenerator.of(seed, Shape.small()));
  }

  public Setting setting() {
    return setting;
  }

  public List<Terms> packages() {
    return List.copyOf(verdicts.keySet());
  }

  /** {@return the packages that agree with these terms} */
  public List<Terms> within(Terms fixed) {
    return packages().stream().filter(t -> t.with(fixed).equals(t)).toList();
  }

  public List<PartyVerdict> on(Terms terms) {
    return Optional.ofNullable(verdicts.get(terms)).orElseThrow();
  }

  public Verdict verdict(Terms terms, String party) {
    return on(terms).get(setting.parties().indexOf(party)).verdict();
  }

  public boolean isDeal(Terms terms) {
    return on(terms).stream().allMatch(v -> v.verdict() == Verdict.ACCEPTS);
  }

  public List<Double> satisfactions(Terms terms) {
    return on(terms).stream().map(PartyVerdict::satisfaction).toList();
  }

  public List<Terms> deals() {
    return packages().stream().filter(this::isDeal).toList();
  }
}
