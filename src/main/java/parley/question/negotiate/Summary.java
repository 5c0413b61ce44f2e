package parley.question.negotiate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.RuleId;

/** What many runs have in common. */
final class Summary {
  private static final Comparator<RuleId> BY_NAME =
      Comparator.comparing(RuleId::owner).thenComparing(RuleId::name);

  private final List<RunRecord> runs;
  private final List<RunRecord> deals;

  Summary(List<RunRecord> runs) {
    this.runs = runs;
    this.deals = runs.stream().filter(r -> r.deal().isPresent()).toList();
  }

  int deals() {
    return deals.size();
  }

  Optional<Rate> rate() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(Rate.of(deals.size(), runs.size()));
  }

  Optional<Spread> rounds() {
    return Spread.of(deals.stream().mapToDouble(RunRecord::round).toArray());
  }

  Optional<Spread> satisfaction(int party) {
    return Spread.of(deals.stream().mapToDouble(r -> r.satisfaction().get(party)).toArray());
  }

  /** {@return by issue and option, the share of deals; none if there are no deals} */
  Map<String, Map<String, Double>> options(Agenda agenda) {
    Map<String, Map<String, Double>> options = new LinkedHashMap<>();
    for (int i = 0; i < agenda.issues().size() && !deals.isEmpty(); i++) {
      Issue issue = agenda.issues().get(i);
      int[] counts = new int[issue.options().size()];
      for (RunRecord run : deals) {
        counts[run.deal().orElseThrow().option(i)]++;
      }
      Map<String, Double> shares = new LinkedHashMap<>();
      for (int o = 0; o < counts.length; o++) {
        shares.put(issue.optionIds().get(o), (double) counts[o] / deals.size());
      }
      options.put(issue.id(), shares);
    }
    return options;
  }

  /** {@return the share of deals that change nothing; empty if there are no deals} */
  Optional<Double> unchanged(Offer statusQuo) {
    long same = deals.stream().filter(r -> r.deal().equals(Optional.of(statusQuo))).count();
    return deals.isEmpty() ? Optional.empty() : Optional.of((double) same / deals.size());
  }

  Endings endings(Agenda agenda, int rounds) {
    Map<Offer, Integer> agreed = new LinkedHashMap<>();
    SortedMap<Integer, Integer> byRound = new TreeMap<>();
    for (RunRecord run : deals) {
      agreed.merge(run.deal().orElseThrow(), 1, Integer::sum);
      byRound.merge(run.round(), 1, Integer::sum);
    }
    return new Endings(
        agreed.entrySet().stream()
            .sorted(Map.Entry.<Offer, Integer>comparingByValue().reversed())
            .map(e -> new Endings.Agreed(e.getKey().terms(agenda), e.getValue()))
            .toList(),
        byRound,
        (int) runs.stream().filter(r -> r.deal().isEmpty() && r.round() == rounds).count(),
        first(true),
        first(false));
  }

  private Optional<Integer> first(boolean deal) {
    return IntStream.range(0, runs.size())
        .filter(r -> runs.get(r).deal().isPresent() == deal)
        .mapToObj(r -> r + 1)
        .findFirst();
  }

  List<GivenUp> givenUp() {
    Map<RuleId, List<RunRecord.Settled>> byDemand = new TreeMap<>(BY_NAME);
    for (RunRecord run : deals) {
      for (RunRecord.Settled one : run.settled()) {
        byDemand.computeIfAbsent(one.demand(), d -> new ArrayList<>()).add(one);
      }
    }
    List<GivenUp> all = new ArrayList<>();
    byDemand.forEach((demand, settled) -> all.add(givenUp(demand, settled)));
    all.sort(Comparator.comparingDouble(GivenUp::share).reversed());
    return all;
  }

  private GivenUp givenUp(RuleId demand, List<RunRecord.Settled> settled) {
    long conceded = settled.stream().filter(RunRecord.Settled::conceded).count();
    double[] rounds = settled.stream().mapToDouble(RunRecord.Settled::round).toArray();
    return new GivenUp(
        demand,
        (double) settled.size() / deals.size(),
        (double) conceded / deals.size(),
        Spread.of(rounds).orElseThrow());
  }

  List<Blocker> blockedBy() {
    Map<Obstacle, Integer> counts = new LinkedHashMap<>();
    for (RunRecord run : runs) {
      run.objections().forEach(o -> counts.merge(o, 1, Integer::sum));
    }
    int failed = runs.size() - deals.size();
    return counts.entrySet().stream()
        .map(e -> new Blocker(e.getKey(), (double) e.getValue() / failed))
        .sorted(
            Comparator.comparingDouble(Blocker::share)
                .reversed()
                .thenComparing(b -> b.obstacle().party())
                .thenComparing(b -> b.obstacle().rule().orElse("")))
        .toList();
  }
}
