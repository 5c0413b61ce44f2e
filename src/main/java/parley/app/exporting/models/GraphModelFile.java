package parley.app.exporting.models;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.AgendaPlaces;
import parley.model.Control.Direction;
import parley.model.Fraction;
import parley.model.Issue;
import parley.model.Party;
import parley.model.Place;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.Terms;
import parley.model.verdict.ConditionEvaluator;
import parley.model.verdict.Firing;
import parley.model.verdict.PartyVerdict;
import parley.model.verdict.Standing;
import parley.output.json.Json;

/**
 * Writes a graph model for GMCR+ and gmcr-py: an issue of two options is an option that is taken or
 * not, and each party ranks the possible packages by its satisfaction.
 */
public final class GraphModelFile {
  private static final int ISSUES_MAX = 12;

  private final RuleSet rules;
  private final LocalDate day;
  private final AgendaPlaces places;
  private final Problems problems;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Integer> possible = new ArrayList<>();

  private GraphModelFile(RuleSet rules, LocalDate day, AgendaPlaces places, Problems problems) {
    this.rules = rules;
    this.day = day;
    this.places = places;
    this.problems = problems;
  }

  /**
   * {@return the file's text; not to be used if there are problems}
   *
   * @param inForce the rules of a day
   */
  public static String of(RuleSet inForce, LocalDate day, AgendaPlaces places, Problems problems) {
    return new GraphModelFile(inForce, day, places, problems).text();
  }

  private String text() {
    check();
    if (problems.hasErrors()) {
      return "";
    }
    for (Party party : rules.agenda().parties()) {
      rules.agenda().issues().stream()
          .filter(i -> i.control().parties().contains(party.id()))
          .forEach(issues::add);
    }
    ConditionEvaluator evaluator = new ConditionEvaluator(rules);
    List<List<Firing>> firings = new ArrayList<>();
    List<Object> infeasible = new ArrayList<>();
    for (int state = 0; state < 1 << issues.size(); state++) {
      Terms terms = terms(state);
      boolean out =
          rules.impossibilities().stream()
              .anyMatch(i -> i.rule().condition().holds(terms, rules.conclusionsOn(terms)));
      if (out) {
        infeasible.add(literals(state));
      } else {
        possible.add(state);
        firings.add(evaluator.firings(terms, day, Set.of()));
      }
    }
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("options", issues.stream().map(GraphModelFile::option).toList());
    model.put(
        "decisionMakers", rules.agenda().parties().stream().map(p -> maker(p, firings)).toList());
    model.put("infeasibles", infeasible);
    model.put("useManualPreferenceRanking", true);
    return Json.print(model);
  }

  private void check() {
    List<Issue> all = rules.agenda().issues();
    if (all.size() > ISSUES_MAX) {
      refuse(
          Place.startOf(places.file()),
          "this case has more than 12 issues, and so more packages than can be ranked one by one",
          "leave issues out");
    }
    all.forEach(this::checkIssue);
    rules.stances().forEach(this::checkStance);
    rules.agenda().parties().forEach(this::checkParty);
  }

  private void checkIssue(Issue issue) {
    if (issue.options().size() != 2) {
      refuse(
          places.issue(issue.id()),
          "an option of a graph model is taken or not, and this issue has "
              + issue.options().size()
              + " options",
          "make an issue of two options of each");
    } else if (issue.control().parties().size() != 1) {
      refuse(
          places.issue(issue.id()),
          "an option of a graph model has one owner, and this issue is controlled by "
              + (issue.control().parties().isEmpty() ? "nobody" : "several parties"),
          "name one party under `controlled_by`");
    }
  }

  private void checkStance(Stance stance) {
    if (stance.blocks()) {
      refuse(
          stance.rule().place(),
          "a graph model has no " + stance.kind().words() + ": it only ranks packages",
          "say it as a preference");
    }
  }

  private void checkParty(Party party) {
    if (rules.stancesOf(party.id()).isEmpty() && !party.indifferent()) {
      refuse(
          places.party(party.id()),
          "no stance of `" + party.id() + "` is known, so it ranks nothing",
          "write what it would like, or call it `indifferent: true`");
    } else if (party.reservation().isPresent()) {
      refuse(
          places.party(party.id()),
          "a graph model has no reservation value: nobody accepts or refuses in it",
          "leave it out");
    }
  }

  private void refuse(Place place, String message, String help) {
    problems.error(Code.NOT_ALLOWED, place, message, help);
  }

  private Terms terms(int state) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (int i = 0; i < issues.size(); i++) {
      terms.put(issues.get(i).id(), issues.get(i).optionIds().get(state >> i & 1));
    }
    return rules.agenda().complete(new Terms(terms));
  }

  private List<Object> literals(int state) {
    List<Object> literals = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      literals.add(List.of(i, (state >> i & 1) == 1 ? "Y" : "N"));
    }
    return literals;
  }

  private static Map<String, Object> option(Issue issue) {
    Direction direction = issue.control().direction();
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("name", issue.id());
    option.put(
        "permittedDirection",
        direction == Direction.FORWARD ? "fwd" : direction == Direction.BACKWARD ? "back" : "both");
    return option;
  }

  private Map<String, Object> maker(Party party, List<List<Firing>> firings) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      if (issues.get(i).control().isHeldBy(party.id())) {
        own.add(i);
      }
    }
    Standing standing = Standing.of(party.id(), rules);
    TreeMap<Fraction, List<Integer>> groups = new TreeMap<>();
    for (int number = 0; number < possible.size(); number++) {
      groups
          .computeIfAbsent(
              PartyVerdict.satisfaction(standing, firings.get(number)), s -> new ArrayList<>())
          .add(number + 1);
    }
    List<Object> ranking = new ArrayList<>();
    groups.descendingMap().values().forEach(g -> ranking.add(g.size() == 1 ? g.get(0) : g));
    Map<String, Object> maker = new LinkedHashMap<>();
    maker.put("name", party.id());
    maker.put("options", own);
    maker.put("preferences", List.of());
    maker.put("preferenceRanking", ranking);
    return maker;
  }
}
