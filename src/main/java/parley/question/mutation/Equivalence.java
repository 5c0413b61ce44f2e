package parley.question.mutation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Judge;
import parley.model.verdict.Outcome;
import parley.model.verdict.PackageVerdict;
import parley.model.verdict.PartyVerdict;
import parley.question.diff.NearestPackage;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Limits;
import parley.space.logic.Confirmation;
import parley.space.logic.Disagreement;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/**
 * Decides which mutants are equivalent: all parties' verdicts on all packages are the sound rules'
 * on every date in use; for mutants of numbers and of preferences their satisfaction too. Not safe
 * for several threads.
 */
public final class Equivalence {
  private final RuleSet rules;
  private final Evaluator evaluator;
  private final List<LocalDate> days;
  private final Budget budget;
  private final Map<LocalDate, Logic> sound = new LinkedHashMap<>();

  /**
   * Prepares for many mutants of one rule set.
   *
   * @param evaluator the first reading of the sound rules
   * @param days the dates in use
   * @param limits for all mutants together
   */
  public Equivalence(RuleSet rules, Evaluator evaluator, List<LocalDate> days, Limits limits) {
    this.rules = rules;
    this.evaluator = evaluator;
    this.days = days;
    this.budget = Budget.start(limits);
  }

  /**
   * {@return what would kill the mutant, confirmed by both sides' rules; empty iff it is
   * equivalent}
   */
  public Answer<Optional<Killer>> killer(Mutant mutant) {
    try {
      for (LocalDate day : days) {
        Optional<Killer> killer = killer(mutant, day);
        if (killer.isPresent()) {
          return new Answer.Exact<>(killer);
        }
      }
    } catch (Exhausted e) {
      return new Answer.Bounded<>(Optional.empty(), e.reason());
    }
    return new Answer.Exact<>(Optional.empty());
  }

  /**
   * {@return whether the mutant makes other deals on a day, or a limit keeps that from view}
   *
   * @param agenda with the reservation values and the agreement rule that count
   */
  public boolean movesDeals(Mutant mutant, LocalDate day, List<String> parties, Agenda agenda) {
    try {
      budget.look();
      RuleSet all = rules.with(agenda);
      Logic one = sound(day).beside(Setting.of(all, day, parties));
      Logic other = one.beside(Setting.of(mutant.in(all), day, parties));
      return one.deals() != other.deals();
    } catch (Exhausted e) {
      return true;
    }
  }

  private Logic sound(LocalDate day) {
    return sound.computeIfAbsent(day, d -> new Logic(setting(rules, d), budget));
  }

  private Optional<Killer> killer(Mutant mutant, LocalDate day) {
    budget.look();
    Logic logic = sound(day);
    RuleSet mistaken = mutant.in(rules);
    List<String> parties =
        mutant.conclusion().isPresent()
            ? rules.agenda().partyIds()
            : mutant.rule().owner().equals(Rule.COMMON)
                ? List.of()
                : List.of(mutant.rule().owner());
    Logic other = logic.beside(Setting.of(mistaken, day, parties));
    int ruledOut = symmetric(logic.diagram(), logic.possible(), other.possible());
    if (ruledOut != Diagram.FALSE) {
      Terms terms = NearestPackage.of(logic, rules.agenda(), ruledOut);
      return Optional.of(confirmed(day, terms, mistaken));
    }
    for (PartyLogic party : other.parties()) {
      int set = differing(logic, sound(logic, party.party()), party);
      if (set != Diagram.FALSE) {
        Terms terms = NearestPackage.of(logic, rules.agenda(), set);
        return Optional.of(confirmed(day, terms, party.party(), mistaken));
      }
    }
    return isOfSatisfaction(mutant)
        ? bySatisfaction(logic, other.parties().get(0), day, mistaken)
        : Optional.empty();
  }

  private boolean isOfSatisfaction(Mutant mutant) {
    Optional<Stance> sound = rules.stance(mutant.rule());
    return mutant.operator().isOfNumbers()
        || sound.filter(s -> isPreference(s) || givesUpPreference(s)).isPresent();
  }

  private boolean givesUpPreference(Stance stance) {
    return rules.stancesOf(stance.party()).stream()
        .anyMatch(s -> isPreference(s) && stance.givesUp(s));
  }

  private static boolean isPreference(Stance stance) {
    return stance.counts() && !stance.blocks();
  }

  private Optional<Killer> bySatisfaction(
      Logic logic, PartyLogic mistaken, LocalDate day, RuleSet rulesMistaken) {
    String party = mistaken.party();
    PartyLogic sound = sound(logic, party);
    boolean isSilent = sound.isSilent() || mistaken.isSilent();
    int set =
        isSilent
            ? Diagram.FALSE
            : logic
                .diagram()
                .and(
                    logic.possible(),
                    SatisfactionSets.differing(logic.diagram(), sound, mistaken, budget));
    return set == Diagram.FALSE
        ? Optional.empty()
        : Optional.of(
            confirmed(day, NearestPackage.of(logic, rules.agenda(), set), party, rulesMistaken));
  }

  private static Setting setting(RuleSet rules, LocalDate day) {
    return Setting.of(rules, day, rules.agenda().partyIds());
  }

  private static PartyLogic sound(Logic logic, String party) {
    return logic.parties().stream().filter(p -> p.party().equals(party)).findFirst().orElseThrow();
  }

  private static int differing(Logic logic, PartyLogic one, PartyLogic other) {
    if (one.isSilent() != other.isSilent()) {
      return logic.possible();
    }
    Diagram diagram = logic.diagram();
    int accepting = symmetric(diagram, one.accepts(), other.accepts());
    return diagram.or(accepting, symmetric(diagram, one.rejects(), other.rejects()));
  }

  private static int symmetric(Diagram diagram, int a, int b) {
    return diagram.or(diagram.minus(a, b), diagram.minus(b, a));
  }

  /** A package that is impossible by one side's rules only. */
  private Killer confirmed(LocalDate day, Terms terms, RuleSet mistaken) {
    List<String> parties = rules.agenda().partyIds();
    PackageVerdict said = new Judge(rules, evaluator, day, Set.of()).judge("", "", terms, parties);
    Outcome wrong =
        new Judge(mistaken, new ConditionEvaluator(mistaken), day, Set.of())
            .judge("", "", terms, parties)
            .outcome();
    if ((said.outcome() == Outcome.IMPOSSIBLE) == (wrong == Outcome.IMPOSSIBLE)) {
      throw new Disagreement("what is possible differs", said.outcome().id() + " of both", terms);
    }
    return new Killer(
        day, terms, said.verdicts(), said.outcome(), Optional.empty(), OptionalDouble.empty());
  }

  private Killer confirmed(LocalDate day, Terms terms, String party, RuleSet mistaken) {
    List<PartyVerdict> verdicts = new Confirmation(setting(rules, day), evaluator).verdicts(terms);
    PartyVerdict said =
        verdicts.stream().filter(v -> v.party().equals(party)).findFirst().orElseThrow();
    PartyVerdict wrong =
        new Confirmation(
                Setting.of(mistaken, day, List.of(party)), new ConditionEvaluator(mistaken))
            .verdicts(terms)
            .get(0);
    boolean same = said.verdict() == wrong.verdict();
    if (same && said.satisfaction() == wrong.satisfaction()) {
      String both = party + " " + said.verdict().id() + " of both";
      throw new Disagreement(party + " differs", both, terms);
    }
    OptionalDouble seen = same ? OptionalDouble.of(wrong.satisfaction()) : OptionalDouble.empty();
    Outcome outcome = Outcome.ofPossible(rules.agenda(), verdicts);
    return new Killer(day, terms, verdicts, outcome, Optional.of(party), seen);
  }
}
