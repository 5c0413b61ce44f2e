package parley.api;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Finding;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.search.Criterion;
import parley.question.search.Deal;
import parley.question.search.DealList;
import parley.question.search.DealSearch;
import parley.space.Answer;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;
import parley.space.zone.Zone;
import parley.space.zone.ZoneCount;

/** Puts what Parley finds into the values that programs see. */
final class ApiValues {
  private static final Duration TIME = Duration.ofSeconds(60);

  private ApiValues() {}

  /** {@return the limits of each question} */
  static Limits limits() {
    return Limits.of(TIME, Runtime.getRuntime().maxMemory());
  }

  static Judgement judgement(PackageVerdict verdict) {
    return new Judgement(
        Judgement.Outcome.valueOf(verdict.outcome().name()),
        verdict.terms().options(),
        verdict.verdicts().stream().map(ApiValues::party).toList());
  }

  private static Judgement.OfParty party(PartyVerdict verdict) {
    return new Judgement.OfParty(
        verdict.party(),
        Judgement.Verdict.valueOf(verdict.verdict().name()),
        verdict.known(),
        verdict.findings().stream().map(ApiValues::ground).toList());
  }

  private static Judgement.Ground ground(Finding finding) {
    var rule = finding.stance().rule();
    return new Judgement.Ground(
        finding.stance().kind().id(),
        rule.name(),
        finding.givenUp(),
        finding.because(),
        rule.claims(),
        rule.place().file(),
        rule.place().line());
  }

  static Deals deals(Setting setting, Evaluator evaluator, int most) {
    Answer<Zone> zone = ZoneCount.of(setting, Terms.none(), limits());
    boolean none = zone.value().deals().map(n -> n.equals(BigInteger.ZERO)).orElse(false);
    Optional<Answer<DealList>> best =
        none || most == 0
            ? Optional.empty()
            : Optional.of(
                new DealSearch(setting, Terms.none(), limits(), evaluator)
                    .best(Criterion.FAIREST, most));
    List<Deals.Deal> found =
        best.stream().flatMap(b -> b.value().found().stream()).map(ApiValues::deal).toList();
    return new Deals(
        zone.value().total(),
        zone.value().deals(),
        found,
        zone.complete() && best.map(Answer::complete).orElse(true));
  }

  private static Deals.Deal deal(Deal deal) {
    Map<String, Double> satisfaction = new LinkedHashMap<>();
    for (PartyVerdict verdict : deal.verdicts()) {
      verdict.known().ifPresent(s -> satisfaction.put(verdict.party(), s));
    }
    return new Deals.Deal(deal.terms().options(), satisfaction);
  }

  /** {@return today, where the program runs} */
  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** {@return a day, or today} */
  static LocalDate day(Optional<LocalDate> day) {
    return day.orElseGet(ApiValues::today);
  }
}
