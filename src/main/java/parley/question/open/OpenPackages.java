package parley.question.open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.model.Agenda;
import parley.model.Terms;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.space.Answer;
import parley.space.diagram.Budget;
import parley.space.diagram.Diagram;
import parley.space.diagram.Exhausted;
import parley.space.diagram.Intersection;
import parley.space.diagram.Limits;
import parley.space.diagram.Restriction;
import parley.space.diagram.Witness;
import parley.space.logic.Confirmation;
import parley.space.logic.Logic;
import parley.space.logic.PartyLogic;
import parley.space.logic.Setting;

/** Decides packages that leave issues open, one after another, for one setting. */
public final class OpenPackages {
  private final Setting setting;
  private final Agenda agenda;
  private final Limits limits;
  private final int choicesMax;
  private final Confirmation confirmation;
  private Optional<Logic> encoded = Optional.empty();

  /**
   * Ready to decide.
   *
   * @param choicesMax how many minimal choices are listed for a party
   * @param evaluator confirms an example of every verdict and choice
   */
  public OpenPackages(Setting setting, Limits limits, int choicesMax, Evaluator evaluator) {
    this.setting = setting;
    this.agenda = setting.rules().agenda();
    this.limits = limits;
    this.choicesMax = choicesMax;
    this.confirmation = new Confirmation(setting, evaluator);
  }

  /**
   * {@return what becomes of a package}
   *
   * <p>A bounded answer holds the verdicts of the parties that were decided in time.
   *
   * @param settled the choices that stand; every other issue of the agenda is open
   */
  public Answer<OpenVerdict> verdict(Terms settled) {
    Budget budget = Budget.start(limits);
    List<OpenPartyVerdict> verdicts = new ArrayList<>();
    try {
      Logic logic = logic(budget);
      logic.diagram().charge(budget);
      Restriction restriction = restriction(logic, settled);
      for (PartyLogic party : logic.parties()) {
        verdicts.add(new Case(logic, restriction, settled).verdict(party));
      }
      return new Answer.Exact<>(new Case(logic, restriction, settled).verdict(verdicts));
    } catch (Exhausted e) {
      Outcome outcome = isAgreeable(verdicts) ? Outcome.OPEN : Outcome.NO_DEAL;
      return new Answer.Bounded<>(
          new OpenVerdict(settled, open(settled), outcome, List.of(), List.of(), verdicts),
          e.reason());
    }
  }

  /** Whether there may be a deal yet: those that are not known to refuse always are enough. */
  private boolean isAgreeable(List<OpenPartyVerdict> verdicts) {
    Set<String> never = new HashSet<>();
    verdicts.stream()
        .filter(v -> v.verdict() == Verdict.REJECTS || v.verdict() == Verdict.HOLDS_OUT)
        .forEach(v -> never.add(v.party()));
    return setting.agreement().isMet(setting.atTable(), p -> !never.contains(p));
  }

  private Logic logic(Budget budget) {
    if (encoded.isEmpty()) {
      encoded = Optional.of(new Logic(setting, budget));
    }
    return encoded.orElseThrow();
  }

  private List<String> open(Terms settled) {
    return agenda.issueIds().stream().filter(i -> settled.option(i).isEmpty()).toList();
  }

  private Restriction restriction(Logic logic, Terms settled) {
    return new Restriction(logic.diagram(), logic.layout().path(settled));
  }

  /** One package. */
  private final class Case {
    private final Logic logic;
    private final Diagram diagram;
    private final Restriction restriction;
    private final Terms settled;

    /** The completions that verdicts are about: the possible ones, or all where none is. */
    private final int universe;

    private final boolean impossible;

    Case(Logic logic, Restriction restriction, Terms settled) {
      this.logic = logic;
      this.diagram = logic.diagram();
      this.restriction = restriction;
      this.settled = settled;
      int possible = restriction.of(logic.possible());
      this.impossible = possible == Diagram.FALSE;
      this.universe = impossible ? Diagram.TRUE : possible;
    }

    OpenVerdict verdict(List<OpenPartyVerdict> verdicts) {
      boolean agreeable = !impossible && isAgreeable(verdicts);
      int deals = agreeable ? agreed(Diagram.FALSE) : Diagram.FALSE;
      if (deals != Diagram.FALSE) {
        confirmation.deal(example(deals));
      }
      Choices dealIf = Choices.into(deals, universe, agenda, logic, choicesMax);
      return new OpenVerdict(
          settled,
          open(settled),
          outcome(agreeable, deals),
          new OpenContradictions(logic, restriction, setting, settled).list(),
          dealIf.found(),
          verdicts);
    }

    private Outcome outcome(boolean agreeable, int deals) {
      if (impossible) {
        return Outcome.IMPOSSIBLE;
      } else if (!agreeable || agreed(universe) == Diagram.FALSE) {
        return Outcome.NO_DEAL;
      }
      return deals == universe ? Outcome.DEAL : Outcome.OPEN;
    }

    OpenPartyVerdict verdict(PartyLogic party) {
      int accepts = accepts(party, Diagram.FALSE);
      int rejects = rejects(party);
      int holdsOut =
          party.isSilent() ? Diagram.FALSE : diagram.minus(universe, diagram.or(accepts, rejects));
      confirm(party, Verdict.ACCEPTS, accepts);
      confirm(party, Verdict.REJECTS, rejects);
      confirm(party, Verdict.HOLDS_OUT, holdsOut);
      Choices choices = Choices.into(accepts, universe, agenda, logic, choicesMax);
      SatisfactionRange range = new SatisfactionRange(diagram, party, restriction, universe);
      return new OpenPartyVerdict(
          party.party(),
          party.isSilent() ? Verdict.SILENT : shared(accepts, rejects, holdsOut),
          satisfaction(party, range.least()),
          satisfaction(party, range.most()),
          new OpenFindings(diagram, party, restriction, universe, agenda, settled).list(),
          decisive(accepts, rejects),
          choices.found(),
          choices.more(),
          agenda.parties(List.of(party.party())).get(0).reservation(),
          diagram.minus(universe, restriction.of(party.reserved())) != Diagram.FALSE);
    }

    /** {@return the completions that are a deal if silent parties accept the given set} */
    private int agreed(int bySilent) {
      return logic.agreed(logic.parties().stream().mapToInt(p -> accepts(p, bySilent)).toArray());
    }

    private int accepts(PartyLogic party, int bySilent) {
      return party.isSilent()
          ? bySilent
          : Intersection.within(
              diagram, universe, IntStream.of(party.requirements()).map(restriction::of).toArray());
    }

    private int rejects(PartyLogic party) {
      int[] respected =
          party.blocking().stream()
              .filter(s -> s.stance().rejects())
              .mapToInt(s -> restriction.of(s.respected()))
              .toArray();
      return diagram.minus(universe, Intersection.of(diagram, respected));
    }

    private Verdict shared(int accepts, int rejects, int holdsOut) {
      if (accepts == universe) {
        return Verdict.ACCEPTS;
      } else if (rejects == universe) {
        return Verdict.REJECTS;
      }
      return holdsOut == universe ? Verdict.HOLDS_OUT : Verdict.DEPENDS;
    }

    private List<String> decisive(int accepts, int rejects) {
      BitSet levels = new Borders(diagram, universe).of(accepts, rejects);
      return agenda.issueIds().stream().filter(i -> levels.get(logic.layout().level(i))).toList();
    }

    private void confirm(PartyLogic party, Verdict verdict, int set) {
      if (set != Diagram.FALSE) {
        confirm(party.party(), verdict, example(set));
      }
    }

    private void confirm(String party, Verdict verdict, Terms terms) {
      if (impossible) {
        confirmation.verdictOnImpossible(party, verdict, terms);
      } else {
        confirmation.verdict(party, verdict, terms);
      }
    }

    private double satisfaction(PartyLogic party, int set) {
      int index = setting.parties().indexOf(party.party());
      return confirmation.verdicts(example(set)).get(index).satisfaction();
    }

    private Terms example(int set) {
      int[] path = Witness.of(diagram, set).orElseThrow();
      return logic.layout().terms(path).with(settled);
    }
  }
}
