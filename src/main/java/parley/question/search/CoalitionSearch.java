package parley.question.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.model.Agreement;
import parley.model.RuleSet;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Counting;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.LargestGroups;
import parley.space.diagram.Limits;
import parley.space.diagram.Witness;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Region;
import parley.space.logic.Setting;

/** Finds all largest sets of parties with a deal among them. */
public final class CoalitionSearch {
  private final Setting setting;
  private final Evaluator evaluator;
  private final Logic logic;
  private final int[] accepted;

  private final List<Coalition> found = new ArrayList<>();

  private CoalitionSearch(Setting setting, Region region, Budget budget, Evaluator evaluator) {
    this.setting = setting;
    this.evaluator = evaluator;
    this.logic = new Logic(setting, budget);
    int within = logic.possibleIn(region);
    List<PartyLogic> parties = logic.parties();
    accepted = parties.stream().mapToInt(p -> logic.acceptedWithin(within, p)).toArray();
  }

  /**
   * {@return the sets, largest first, those with more deals before the others, then in the order of
   * the parties}
   *
   * @param region the packages looked at
   * @param fairest whether the fairest deal of each is looked for
   */
  public static Answer<List<Coalition>> of(
      Setting setting, Region region, boolean fairest, Limits limits, Evaluator evaluator) {
    List<Coalition> found = new ArrayList<>();
    try {
      Budget budget = Budget.start(limits);
      CoalitionSearch search = new CoalitionSearch(setting, region, budget, evaluator);
      try {
        LargestGroups.of(search.diagram(), search.accepted, search::add);
      } finally {
        found.addAll(search.found);
        found.sort(
            Comparator.comparingInt((Coalition c) -> -c.parties().size())
                .thenComparing(Comparator.comparing(Coalition::deals).reversed())
                .thenComparing(c -> places(setting, c), Arrays::compare));
      }
      if (fairest) {
        for (int i = 0; i < found.size(); i++) {
          found.set(i, search.withFairest(found.get(i), region, budget));
        }
      }
    } catch (Exhausted e) {
      return new Answer.Bounded<>(List.copyOf(found), e.reason());
    }
    return new Answer.Exact<>(List.copyOf(found));
  }

  private static int[] places(Setting setting, Coalition coalition) {
    return coalition.parties().stream().mapToInt(setting.parties()::indexOf).toArray();
  }

  private Diagram diagram() {
    return logic.diagram();
  }

  private void add(List<Integer> members, int packages) {
    List<String> parties = members.stream().map(setting.parties()::get).toList();
    confirm(parties, logic.layout().terms(Witness.of(diagram(), packages).orElseThrow()));
    found.add(new Coalition(parties, Counting.count(diagram(), packages), Optional.empty()));
  }

  private void confirm(List<String> parties, Terms terms) {
    boolean agreed =
        new Confirmation(setting, evaluator)
            .verdictsOnPossible(terms).stream()
                .filter(v -> parties.contains(v.party()))
                .allMatch(v -> v.verdict() == Verdict.ACCEPTS);
    if (!agreed) {
      throw new Disagreement("a deal of " + parties, "none", terms);
    }
  }

  private Coalition withFairest(Coalition one, Region region, Budget budget) {
    RuleSet rules = setting.rules();
    Setting own =
        new Setting(
            rules.with(rules.agenda().with(Agreement.ofAll())),
            setting.asOf(),
            one.parties(),
            setting.off());
    Answer<DealList> best =
        new DealSearch(own, region, budget.rest(), evaluator).best(Criterion.FAIREST, 1);
    return new Coalition(one.parties(), one.deals(), best.value().found().stream().findFirst());
  }
}
