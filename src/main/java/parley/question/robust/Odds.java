package parley.question.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import parley.model.Agenda;
import parley.model.Agreement;
import parley.model.Party;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Verdict;

/**
 * The probabilities of a package's verdicts, where each stance is held with its confidence,
 * independently of the others.
 *
 * <p>Only stances whose condition holds matter. A party accepts iff no such red line is held and
 * for each name no such demand is, or some such concession is. No stance takes part in two of these
 * conditions, so their probabilities multiply: no combination of stances need be tried.
 */
public final class Odds {
  private final Agreement agreement;
  private final List<Party> parties;
  private final PackageVerdict verdict;
  private final Confidences confidences;

  private Odds(Agenda agenda, PackageVerdict verdict, Confidences confidences) {
    this.agreement = agenda.agreement();
    this.parties = agenda.parties(verdict.verdicts().stream().map(PartyVerdict::party).toList());
    this.verdict = verdict;
    this.confidences = confidences;
  }

  /**
   * {@return the probabilities}
   *
   * @param verdict on a complete package, with the findings of all parties
   * @param flipsMax how many sets that turn the outcome are listed
   */
  public static PackageOdds of(
      Agenda agenda, PackageVerdict verdict, Confidences confidences, int flipsMax) {
    return new Odds(agenda, verdict, confidences).packageOdds(flipsMax);
  }

  private PackageOdds packageOdds(int flipsMax) {
    List<PartyOdds> parties = verdict.verdicts().stream().map(v -> party(v, confidences)).toList();
    List<FlipSet> flips = flips(flipsMax + 1);
    boolean more = flips.size() > flipsMax;
    return new PackageOdds(
        verdict,
        parties,
        deal(confidences),
        more ? flips.subList(0, flipsMax) : flips,
        more,
        swings());
  }

  private static PartyOdds party(PartyVerdict party, Confidences confidences) {
    double noRedLine = 1;
    Map<String, PathTally> byDemand = new LinkedHashMap<>();
    for (Finding finding : party.findings()) {
      Stance stance = finding.stance();
      if (stance.demandName().isEmpty()) {
        noRedLine *= ChanceTally.complement(confidences.of(stance));
      } else {
        PathTally before =
            byDemand.getOrDefault(stance.demandName().get(), ChanceTally.none(confidences));
        byDemand.put(stance.demandName().get(), before.with(stance));
      }
    }
    double accepts = party.isSilent() || party.belowReservation() ? 0 : noRedLine;
    for (PathTally tally : byDemand.values()) {
      accepts *= tally.value();
    }
    double holdsOut = party.isSilent() ? 0 : noRedLine - accepts;
    return new PartyOdds(party.party(), accepts, holdsOut, ChanceTally.complement(noRedLine));
  }

  /** What is impossible is a deal in no world. */
  private double deal(Confidences given) {
    if (verdict.outcome() == Outcome.IMPOSSIBLE) {
      return 0;
    }
    List<PartyOdds> odds = verdict.verdicts().stream().map(v -> party(v, given)).toList();
    return AgreedOdds.of(agreement, parties, odds);
  }

  private List<Swing> swings() {
    List<Swing> swings = new ArrayList<>();
    for (PartyVerdict party : verdict.verdicts()) {
      for (Finding finding : party.findings()) {
        Stance stance = finding.stance();
        Confidences held = confidences.with(stance.id(), 1);
        Confidences not = confidences.with(stance.id(), 0);
        swings.add(
            new Swing(
                stance.id(),
                confidences.of(stance),
                party(party, held).accepts(),
                party(party, not).accepts(),
                deal(held),
                deal(not)));
      }
    }
    swings.removeIf(s -> s.deal() == 0 && s.party() == 0);
    swings.sort(
        Comparator.comparingDouble(Swing::deal).thenComparingDouble(Swing::party).reversed());
    return swings;
  }

  /**
   * From no deal there is one way to a deal: no decisive stance is held. From a deal there is one
   * for each demand that is given up: none of its concessions is held.
   */
  private List<FlipSet> flips(int max) {
    if (verdict.outcome() == Outcome.IMPOSSIBLE) {
      return List.of();
    }
    Predicate<String> accepts =
        p -> verdict.of(p).filter(v -> v.verdict() == Verdict.ACCEPTS).isPresent();
    boolean deal = verdict.outcome() == Outcome.DEAL;
    List<PartyVerdict> movable =
        verdict.verdicts().stream()
            .filter(v -> deal == accepts.test(v.party()))
            .filter(v -> deal || !(v.isSilent() || v.belowReservation()))
            .toList();
    List<FlipSet> flips = new ArrayList<>();
    for (Set<String> who : Swayed.least(agreement, parties, accepts, ids(movable))) {
      movable.stream()
          .filter(v -> who.contains(v.party()))
          .map(v -> deal ? retractions(v) : List.of(decisive(v)))
          .reduce(List.of(List.of()), (some, more) -> best(eachWithEach(some, more), max))
          .forEach(stances -> flips.add(flip(stances)));
    }
    flips.sort(
        Comparator.comparingInt((FlipSet f) -> f.stances().size())
            .thenComparing(FlipSet::probability, Comparator.reverseOrder()));
    return flips;
  }

  /**
   * The best first, and no more than are asked for. The order is kept by whatever is joined to two
   * sets, so the best of all are joined from the best of the parts.
   */
  private List<List<Stance>> best(List<List<Stance>> all, int max) {
    return all.stream()
        .sorted(
            Comparator.comparingInt((List<Stance> s) -> s.size())
                .thenComparing(this::noneHeld, Comparator.reverseOrder()))
        .limit(max)
        .toList();
  }

  private double noneHeld(List<Stance> stances) {
    return stances.stream()
        .mapToDouble(s -> ChanceTally.complement(confidences.of(s)))
        .reduce(1, (a, b) -> a * b);
  }

  private static List<List<Stance>> retractions(PartyVerdict party) {
    Map<String, List<Stance>> concessions = new LinkedHashMap<>();
    for (Finding finding : party.findings()) {
      if (finding.stance().holdsOut()) {
        finding.stance().demandName().ifPresent(n -> concessions.putIfAbsent(n, new ArrayList<>()));
      }
    }
    for (Finding finding : party.findings()) {
      Stance stance = finding.stance();
      String name = stance.demandName().orElse("");
      if (stance.concedes() && concessions.containsKey(name)) {
        concessions.getOrDefault(name, new ArrayList<>()).add(stance);
      }
    }
    return List.copyOf(concessions.values());
  }

  private static List<String> ids(List<PartyVerdict> verdicts) {
    return verdicts.stream().map(PartyVerdict::party).toList();
  }

  private static List<Stance> decisive(PartyVerdict party) {
    return party.findings().stream().filter(Finding::isDecisive).map(Finding::stance).toList();
  }

  private static List<List<Stance>> eachWithEach(List<List<Stance>> some, List<List<Stance>> more) {
    List<List<Stance>> joined = new ArrayList<>();
    for (List<Stance> one : some) {
      for (List<Stance> other : more) {
        List<Stance> both = new ArrayList<>(one);
        both.addAll(other);
        joined.add(both);
      }
    }
    return joined;
  }

  private FlipSet flip(List<Stance> stances) {
    double probability = 1;
    List<RuleId> ids = new ArrayList<>();
    for (Stance stance : stances) {
      probability *= ChanceTally.complement(confidences.of(stance));
      ids.add(stance.id());
    }
    return new FlipSet(ids, probability);
  }
}
