package parley.question.negotiate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Finding;
import parley.space.diagram.Budget;
import parley.space.diagram.Limits;
import parley.space.logic.Setting;

/**
 * Lets the parties of a setting bargain, many times.
 *
 * <p>Each run draws, from a seed of its own, which stances are really held (each by its confidence,
 * independently of the others), the order of speakers, and the exponents of tactics. Nothing else
 * of one run touches another, so the number of threads changes nothing.
 */
public final class Negotiation {
  private final Setting setting;
  private final Arrangement arrangement;
  private final Limits limits;
  private final Evaluator evaluator;
  private final Calendar calendar;
  private final List<Stance> stances;
  private final long[] seeds;
  private final DealCheck check;

  /** Ready to run. */
  public Negotiation(Setting setting, Arrangement arrangement, Limits limits, Evaluator evaluator) {
    this.setting = setting;
    this.arrangement = arrangement;
    this.limits = limits;
    this.evaluator = evaluator;
    this.calendar = new Calendar(setting, arrangement);
    this.stances =
        setting.rules().stances().stream()
            .filter(s -> setting.parties().contains(s.party()))
            .toList();
    this.seeds = new SplittableRandom(arrangement.seed()).longs(arrangement.runs()).toArray();
    this.check = new DealCheck(calendar, evaluator);
  }

  /**
   * {@return the answer}
   *
   * @param told numbers of runs to tell, from 1
   */
  public NegotiationResult result(String scenario, List<Integer> told) {
    Workers workers = new Workers(arrangement.runs(), arrangement.jobs());
    List<RunRecord> records = workers.records(this::worker);
    Summary summary = new Summary(records);
    List<String> silent = silent();
    Agenda agenda = setting.rules().agenda();
    Map<String, Spread> satisfaction = new LinkedHashMap<>();
    for (int p = 0; p < setting.parties().size(); p++) {
      String party = setting.parties().get(p);
      if (!silent.contains(party)) {
        summary.satisfaction(p).ifPresent(s -> satisfaction.put(party, s));
      }
    }
    return new NegotiationResult(
        scenario,
        calendar.day(1),
        setting.rules(),
        setting.parties(),
        arrangement,
        silent,
        records.size(),
        summary.deals(),
        summary.rate(),
        summary.rounds(),
        summary.options(agenda),
        summary.unchanged(Offer.of(agenda, agenda.complete(Terms.none()))),
        satisfaction,
        summary.givenUp(),
        summary.blockedBy(),
        summary.endings(agenda, arrangement.rounds()),
        told.stream().filter(k -> k <= records.size()).map(this::path).toList(),
        workers.stopped());
  }

  private List<String> silent() {
    return setting.parties().stream()
        .filter(p -> calendar.settings().stream().anyMatch(s -> s.silent().contains(p)))
        .toList();
  }

  /** {@return what makes runs by their places, for one thread} */
  private Workers.Worker worker() {
    Budget budget = Budget.start(limits.sharedBy(arrangement.jobs()));
    Venue venue = new Venue(setting, calendar, arrangement, budget);
    return run -> {
      budget.look();
      Talk talk = new Talk(venue, stances, seeds[run], Minutes.none());
      RunRecord made = record(talk, play(talk));
      venue.tidy();
      return made;
    };
  }

  private Ending play(Talk talk) {
    return switch (arrangement.protocol()) {
      case ALTERNATING -> AlternatingOffers.play(talk);
      case SINGLE_TEXT -> SingleText.play(talk);
      case CONCESSION -> MonotonicConcession.play(talk);
    };
  }

  private RunRecord record(Talk talk, Ending ending) {
    if (ending.deal().isEmpty()) {
      return new RunRecord(
          Optional.empty(), ending.round(), List.of(), List.of(), talk.notes().objections());
    }
    Offer deal = ending.deal().get();
    List<RunRecord.Settled> settled = new ArrayList<>();
    for (List<Finding> found : check.of(talk, ending)) {
      found.stream()
          .filter(f -> f.stance().holdsOut())
          .forEach(f -> settled.add(settled(talk, ending, f)));
    }
    return new RunRecord(
        ending.deal(),
        ending.round(),
        IntStream.range(0, talk.parties()).mapToObj(p -> talk.satisfaction(p, deal)).toList(),
        settled,
        Set.of());
  }

  private static RunRecord.Settled settled(Talk talk, Ending ending, Finding finding) {
    int round =
        finding.givenUp()
            ? ending.round()
            : talk.notes().givenUp().getOrDefault(finding.stance().id(), ending.round());
    return new RunRecord.Settled(finding.stance().id(), finding.givenUp(), round);
  }

  private boolean counts(Stance stance) {
    return calendar.settings().stream().anyMatch(s -> s.inForce().stances().contains(stance));
  }

  /**
   * Makes a run once more, and writes it down.
   *
   * @param number from 1
   */
  public RunPath path(int number) {
    Budget budget = Budget.start(limits);
    Venue venue = new Venue(setting, calendar, arrangement, budget);
    WrittenMinutes minutes = new WrittenMinutes(calendar, evaluator);
    Talk talk = new Talk(venue, stances, seeds[number - 1], minutes);
    Ending ending = play(talk);
    return new RunPath(
        number,
        stances.stream().filter(this::counts).map(Stance::id).filter(talk.off()::contains).toList(),
        minutes.entries(),
        ending.deal().map(d -> d.terms(setting.rules().agenda())),
        ending.round());
  }
}
