package parley.app.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.app.draft.CaseDraft;
import parley.app.draft.CaseDraft.ArticleText;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.PartyText;
import parley.app.draft.CaseDraft.RuleText;
import parley.app.draft.CaseDraft.Scale;
import parley.app.draft.CaseDraft.ScenarioText;
import parley.app.draft.Ids;
import parley.app.importing.AdditiveModel.Matter;
import parley.app.importing.AdditiveModel.Utility;
import parley.app.importing.ImportSource.Saying;
import parley.model.Control;
import parley.model.Fraction;
import parley.model.Range;
import parley.model.ReservedWords;
import parley.model.StatementKind;

/**
 * An additive model as a case whose satisfaction is the utility: one preference an issue, unmet on
 * all options but the best, and given up for each other evaluation at a cost of one less it.
 */
final class AdditiveCase {
  /** What a rule can list, and a party's file hold. */
  private static final int LISTED_MAX = 900;

  private static final int RULES_MAX = 1_000;

  private final AdditiveModel model;
  private final String caseId;
  private final List<String> issues;
  private final List<List<String>> options = new ArrayList<>();
  private final List<String> parties;
  private final List<String> notes;

  private AdditiveCase(AdditiveModel model, String caseId, List<String> notes) {
    this.model = model;
    this.caseId = caseId;
    this.notes = new ArrayList<>(notes);
    Ids issueIds = new Ids("issue", ReservedWords.ISSUE::isReserved);
    this.issues = model.issues().stream().map(i -> issueIds.of(i.name())).toList();
    for (Matter issue : model.issues()) {
      Ids optionIds = new Ids("option", id -> false);
      options.add(
          issue.isRange() ? issue.options() : issue.options().stream().map(optionIds::of).toList());
    }
    Ids partyIds = new Ids("party", ReservedWords.PARTY::isReserved);
    this.parties = model.parties().stream().map(p -> partyIds.of(p.name())).toList();
  }

  /**
   * {@return the case}
   *
   * @param notes what the user should know already
   */
  static CaseDraft of(AdditiveModel model, String caseId, List<String> notes) {
    return new AdditiveCase(model, caseId, notes).made();
  }

  private CaseDraft made() {
    List<PartyText> made = IntStream.range(0, parties.size()).mapToObj(this::party).toList();
    notes.add("The files name no status quo: it is the first option of each issue here.");
    return new CaseDraft(
        caseId,
        model.title(),
        IntStream.range(0, issues.size()).mapToObj(this::issue).toList(),
        made,
        List.of(),
        IntStream.range(0, parties.size()).mapToObj(this::article).toList(),
        new ScenarioText("imported", model.title(), List.of()),
        notes);
  }

  private IssueText issue(int place) {
    Matter issue = model.issues().get(place);
    List<String> ids = options.get(place);
    List<OptionText> texts =
        IntStream.range(0, ids.size())
            .mapToObj(o -> new OptionText(ids.get(o), issue.options().get(o)))
            .toList();
    return new IssueText(
        issues.get(place), issue.name(), texts, scale(issue), ids.get(0), Control.ofNobody());
  }

  /** {@return the whole numbers of a range, or nothing but names} */
  private static Scale scale(Matter issue) {
    List<String> options = issue.options();
    return issue.isRange()
        ? Scale.of(
            new Range(
                new BigDecimal(options.get(0)),
                new BigDecimal(options.get(options.size() - 1)),
                BigDecimal.ONE))
        : Scale.ofNames();
  }

  private ArticleText article(int party) {
    Utility utility = model.parties().get(party);
    Optional<String> whose = Optional.of(parties.get(party));
    Stream<Saying> said =
        utility.rectangles().isEmpty()
            ? IntStream.range(0, issues.size()).mapToObj(i -> saying(utility, i, whose))
            : Stream.of(
                new Saying(
                    whose, "The file says which rectangles of packages are worth how much."));
    return utility.source().article(articleId(party), said.toList());
  }

  private Saying saying(Utility utility, int issue, Optional<String> whose) {
    String name = model.issues().get(issue).name();
    if (utility.weights().get(issue).signum() == 0) {
      return new Saying(Optional.empty(), "In the file " + name + " weighs nothing.");
    }
    boolean concedes =
        utility.evaluations().get(issue).stream()
            .anyMatch(e -> e.signum() > 0 && !e.equals(Fraction.ONE));
    return new Saying(
        whose,
        "The file says what is best of " + name + ", and how much it weighs.",
        Optional.of("The file says what other options of " + name + " are worth.")
            .filter(c -> concedes));
  }

  private static String articleId(int party) {
    return "%03d".formatted(party + 1);
  }

  private PartyText party(int place) {
    Utility file = model.parties().get(place);
    if (!file.isExact()) {
      notes.add(
          file.name() + " has numbers that no fraction of twelve digits is: they are rounded.");
    }
    Utility utility = file.written();
    List<RuleText> rules = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      if (utility.weights().get(i).signum() > 0) {
        issue(utility, i, articleId(place) + "." + (i + 1), rules);
      }
    }
    RectangleRules rectangles = new RectangleRules(model.issues(), issues, never(0));
    for (int r = 0; r < utility.rectangles().size(); r++) {
      Rectangle rectangle = utility.rectangles().get(r);
      if (rectangle.worth().signum() > 0) {
        rules.add(rectangles.rule(r + 1, rectangle, articleId(place) + ".1"));
      }
    }
    if (utility.filler().signum() > 0) {
      int weighed = (int) utility.weights().stream().takeWhile(w -> w.signum() == 0).count();
      boolean isOfIssues = utility.rectangles().isEmpty();
      rules.add(filler(utility, articleId(place) + "." + (isOfIssues ? weighed + 1 : 1)));
    }
    if (rules.size() > RULES_MAX) {
      file.source()
          .error(
              "%s would need %d rules, one for each evaluation, and a party has at most %d"
                  .formatted(file.name(), rules.size(), RULES_MAX));
    }
    return new PartyText(
        parties.get(place),
        utility.name(),
        utility.reservation().filter(r -> r.signum() > 0),
        false,
        rules);
  }

  private void issue(Utility utility, int issue, String claim, List<RuleText> rules) {
    Map<Fraction, List<Integer>> groups = AdditiveModel.byWorth(utility.evaluations().get(issue));
    List<Integer> below = new ArrayList<>();
    groups.forEach(
        (worth, places) -> below.addAll(worth.equals(Fraction.ONE) ? List.of() : places));
    String name = model.issues().get(issue).name();
    boolean isMet = below.isEmpty();
    RuleText best =
        new RuleText(
            StatementKind.PREFERENCE,
            name,
            utility.weights().get(issue),
            issues.get(issue),
            isMet ? never(issue) : either(issue, below),
            "The best option of " + name + " is not chosen.",
            claim);
    rules.add(isMet ? best.alwaysMet() : best);
    groups.forEach(
        (worth, places) -> {
          if (worth.signum() > 0 && !worth.equals(Fraction.ONE)) {
            rules.add(
                new RuleText(
                    StatementKind.CONCESSION,
                    name + ": " + words(issue, places),
                    Fraction.ONE.minus(worth),
                    issues.get(issue),
                    either(issue, places),
                    "This option of " + name + " is worth " + worth + " of the best.",
                    claim));
          }
        });
  }

  private RuleText filler(Utility utility, String claim) {
    return new RuleText(
        StatementKind.PREFERENCE,
        "What the weights leave of 1",
        utility.filler(),
        "rest_of_the_weights",
        "",
        "No package is worth this: the file's weights do not sum to 1.",
        claim);
  }

  private String words(int issue, List<Integer> places) {
    return places.stream()
        .map(o -> model.issues().get(issue).options().get(o))
        .collect(Collectors.joining(", "));
  }

  /** {@return that an issue has one of some options, or none of the others if they are many} */
  private String either(int issue, List<Integer> places) {
    int all = options.get(issue).size();
    if (places.size() <= LISTED_MAX) {
      return one(issue, places, " == ", " in ");
    }
    Set<Integer> named = Set.copyOf(places);
    List<Integer> others = IntStream.range(0, all).filter(o -> !named.contains(o)).boxed().toList();
    return one(issue, others, " != ", " not in ");
  }

  private String one(int issue, List<Integer> places, String is, String in) {
    List<String> ids =
        places.stream().sorted().map(o -> value(issue, options.get(issue).get(o))).toList();
    if (ids.size() > LISTED_MAX) {
      tooLarge(issue);
    }
    return ids.size() == 1
        ? issues.get(issue) + is + ids.get(0)
        : issues.get(issue) + in + "(" + String.join(", ", ids) + ")";
  }

  private void tooLarge(int issue) {
    String name = model.issues().get(issue).name();
    model.parties().get(0).source().error("issue `" + name + "` has too many options for rules");
  }

  /** {@return an option as rules write it: numbers without quotes} */
  private String value(int issue, String option) {
    return model.issues().get(issue).isRange() ? option : "\"" + option + "\"";
  }

  private String never(int issue) {
    return issues.get(issue)
        + " not in ("
        + options.get(issue).stream().map(o -> value(issue, o)).collect(Collectors.joining(", "))
        + ")";
  }
}
