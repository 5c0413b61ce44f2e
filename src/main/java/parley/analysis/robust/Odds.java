package parley.analysis.robust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.RuleId;
import parley.model.Stance;
import parley.model.Stance.Concession;
import parley.model.Stance.Demand;
import parley.model.robust.Confidences;
import parley.model.robust.FlipSet;
import parley.model.robust.PackageOdds;
import parley.model.robust.PartyOdds;
import parley.model.robust.Swing;
import parley.model.verdict.Finding;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;

/**
 * The probabilities of a package's verdicts, where each stance is held with its confidence,
 * independently of the others.
 *
 * <p>Only stances whose condition holds matter. A party accepts iff no such red line is held and
 * for each name no such demand is, or some such concession is. No stance takes part in two of these
 * conditions, so their probabilities multiply: no combination of stances need be tried.
 */
public final class Odds {
  private final PackageVerdict verdict;
  private final Confidences confidences;

  private Odds(PackageVerdict verdict, Confidences confidences) {
    this.verdict = verdict;
    this.confidences = confidences;
  }

  /**
   * {@return the probabilities}
   *
   * @param verdict on a complete package, with the findings of all parties
   * @param flipsMax how many sets that turn the outcome are listed
   */
  public static PackageOdds of(PackageVerdict verdict, Confidences confidences, int flipsMax) {
    return new Odds(verdict, confidences).packageOdds(flipsMax);
  }

  private PackageOdds packageOdds(int flipsMax) {
    List<PartyOdds> parties = verdict.verdicts().stream().map(v -> party(v, confidences)).toList();
    List<FlipSet> flips = flips();
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
    Map<String, Tally> byDemand = new LinkedHashMap<>();
    for (Finding finding : party.findings()) {
      Stance stance = finding.stance();
      if (stance.demandName().isEmpty()) {
        noRedLine *= ChanceTally.complement(confidences.of(stance));
      } else {
        Tally before =
            byDemand.getOrDefault(stance.demandName().get(), ChanceTally.none(confidences));
        byDemand.put(stance.demandName().get(), before.with(stance));
      }
    }
    double accepts = noRedLine;
    for (Tally tally : byDemand.values()) {
      accepts *= tally.value();
    }
    return new PartyOdds(
        party.party(), accepts, noRedLine - accepts, ChanceTally.complement(noRedLine));
  }

  private double deal(Confidences given) {
    double deal = 1;
    for (PartyVerdict party : verdict.verdicts()) {
      deal *= party(party, given).accepts();
    }
    return deal;
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
  private List<FlipSet> flips() {
    List<FlipSet> flips = new ArrayList<>();
    if (verdict.outcome() == Outcome.DEAL) {
      verdict.verdicts().forEach(p -> flips.addAll(retractions(p)));
    } else {
      List<Stance> decisive =
          verdict.verdicts().stream()
              .flatMap(p -> p.findings().stream())
              .filter(Finding::isDecisive)
              .map(Finding::stance)
              .toList();
      flips.add(flip(decisive));
    }
    flips.sort(
        Comparator.comparingInt((FlipSet f) -> f.stances().size())
            .thenComparing(FlipSet::probability, Comparator.reverseOrder()));
    return flips;
  }

  private List<FlipSet> retractions(PartyVerdict party) {
    Map<String, List<Stance>> concessions = new LinkedHashMap<>();
    for (Finding finding : party.findings()) {
      if (finding.stance() instanceof Demand d) {
        concessions.putIfAbsent(d.name(), new ArrayList<>());
      }
    }
    for (Finding finding : party.findings()) {
      if (finding.stance() instanceof Concession c && concessions.containsKey(c.demand())) {
        concessions.getOrDefault(c.demand(), new ArrayList<>()).add(c);
      }
    }
    return concessions.values().stream().map(this::flip).toList();
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
