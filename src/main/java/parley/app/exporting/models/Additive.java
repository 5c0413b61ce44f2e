package parley.app.exporting.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Condition;
import parley.model.Condition.Concluded;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Party;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;

/**
 * Reads the preferences of parties as weighted sums over single issues, if that is what they are.
 */
record Additive(RuleSet rules, AgendaPlaces places, Problems problems) {
  /**
   * What a package is worth to a party: for each issue, in the agenda's order, its weight times the
   * share of it that an option is worth. The weights sum to 1.
   *
   * @param shares 0 to 1, by issue and option
   */
  record Utility(Party party, List<Fraction> weights, List<List<Fraction>> shares) {
    Utility {
      weights = List.copyOf(weights);
      shares = shares.stream().map(List::copyOf).toList();
    }
  }

  /** {@return one for each party; not to be used if there are problems} */
  static List<Utility> of(RuleSet inForce, AgendaPlaces places, Problems problems) {
    return new Additive(inForce, places, problems).utilities();
  }

  private List<Utility> utilities() {
    Agenda agenda = rules.agenda();
    if (!agenda.agreement().isOfAll()) {
      problems.error(
          Code.NOT_ALLOWED,
          Place.startOf(places.file()),
          "in a sum of utilities all parties must accept for a deal, and here fewer may",
          "leave out `agreement` in the agenda and the scenario, and `--agreement`");
    }
    rules.impossibilities().forEach(i -> refuse(i.rule().place(), "no package can be impossible"));
    rules.stances().stream()
        .filter(Stance::blocks)
        .forEach(s -> refuse(s.rule().place(), "a " + s.kind().words() + " cannot be said"));
    return agenda.parties().stream().map(this::utility).toList();
  }

  private void refuse(Place place, String message) {
    problems.error(
        Code.NOT_ALLOWED,
        place,
        "in a sum of utilities " + message,
        "only preferences and their concessions can be, each of a single issue");
  }

  private Utility utility(Party party) {
    List<Issue> issues = rules.agenda().issues();
    Map<String, Fraction> weights = new LinkedHashMap<>();
    Map<String, List<Fraction>> worth = new LinkedHashMap<>();
    for (Issue issue : issues) {
      weights.put(issue.id(), Fraction.ZERO);
      worth.put(
          issue.id(), new ArrayList<>(issue.options().stream().map(o -> Fraction.ZERO).toList()));
    }
    List<Stance> stances = rules.stancesOf(party.id());
    if (stances.isEmpty() && !party.indifferent()) {
      problems.error(
          Code.NO_RULES,
          places.party(party.id()),
          "no stance of `" + party.id() + "` is known, so it has no utility",
          "write what it would like, or call it `indifferent: true`");
    }
    Fraction total = Fraction.ZERO;
    for (Stance stance : stances) {
      if (stance.counts() && !stance.blocks()) {
        total = total.plus(stance.exactWeight());
        add(stance, stances, weights, worth);
      }
    }
    if (total.signum() == 0) {
      String first = issues.get(0).id();
      weights.put(first, Fraction.ONE);
      worth.put(first, issues.get(0).options().stream().map(o -> Fraction.ONE).toList());
      total = Fraction.ONE;
    }
    Fraction whole = total;
    return new Utility(
        party,
        issues.stream().map(i -> of(weights, i).over(whole)).toList(),
        issues.stream()
            .map(i -> of(worth, i).stream().map(w -> share(w, of(weights, i))).toList())
            .toList());
  }

  private static <T> T of(Map<String, T> byIssue, Issue issue) {
    return Optional.ofNullable(byIssue.get(issue.id())).orElseThrow();
  }

  private static Fraction share(Fraction worth, Fraction weight) {
    return weight.signum() == 0 ? Fraction.ZERO : worth.over(weight);
  }

  /** Adds a preference to its issue; one that rests on no issue to the first. */
  private void add(
      Stance preference,
      List<Stance> all,
      Map<String, Fraction> weights,
      Map<String, List<Fraction>> worth) {
    List<Stance> concessions = preference.concessions(all);
    Set<String> issues = new LinkedHashSet<>();
    boolean fits = reads(preference.rule(), issues);
    for (Stance concession : concessions) {
      fits &= reads(concession.rule(), issues);
    }
    Issue issue =
        issues.stream()
            .findFirst()
            .flatMap(rules.agenda()::issue)
            .orElse(rules.agenda().issues().get(0));
    if (!fits) {
      return;
    } else if (issues.size() > 1) {
      refuse(
          preference.rule().place(),
          "a preference and its concessions are of one issue, and these are of "
              + String.join(", ", issues));
      return;
    }
    weights.merge(issue.id(), preference.exactWeight(), Fraction::plus);
    List<Fraction> sums = new ArrayList<>();
    for (int o = 0; o < issue.options().size(); o++) {
      Terms terms = new Terms(Map.of(issue.id(), issue.optionIds().get(o)));
      Fraction kept = kept(preference, concessions, terms);
      sums.add(of(worth, issue).get(o).plus(preference.exactWeight().times(kept)));
    }
    worth.put(issue.id(), sums);
  }

  private static Fraction kept(Stance preference, List<Stance> concessions, Terms terms) {
    if (!preference.rule().condition().holds(terms, Set.of())) {
      return Fraction.ONE;
    }
    return concessions.stream()
        .filter(c -> c.rule().condition().holds(terms, Set.of()))
        .map(c -> Fraction.ONE.minus(c.exactCost()))
        .max(Fraction::compareTo)
        .orElse(Fraction.ZERO);
  }

  /** Adds a rule's issues; true if it is of at most one and of no conclusion. */
  private boolean reads(Rule rule, Set<String> into) {
    Set<String> issues = new LinkedHashSet<>();
    Optional<Concluded> conclusion = names(rule.condition(), issues);
    conclusion.ifPresent(c -> refuse(c.place(), "nothing rests on conclusions"));
    if (issues.size() > 1) {
      refuse(
          rule.place(),
          "a preference and its concessions are of one issue, and this is of "
              + String.join(", ", issues));
    }
    into.addAll(issues);
    return conclusion.isEmpty() && issues.size() <= 1;
  }

  private static Optional<Concluded> names(Condition condition, Set<String> issues) {
    issues.addAll(condition.issues());
    Optional<Concluded> found =
        condition instanceof Concluded concluded ? Optional.of(concluded) : Optional.empty();
    for (Condition part : condition.parts()) {
      Optional<Concluded> inner = names(part, issues);
      found = found.or(() -> inner);
    }
    return found;
  }
}
