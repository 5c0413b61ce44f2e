package parley.question.check;

import java.util.List;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.AgendaPlaces;
import parley.model.Conclusion;
import parley.model.Issue;
import parley.model.Option;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/**
 * Looks for what is allowed in a case and probably not meant: claims and rules that do not meet,
 * vocabulary that nothing uses, rules and expectations without a day.
 */
public final class CaseCheck {
  private final RuleSet rules;
  private final Problems problems;
  private final Mentions mentions;

  private CaseCheck(RuleSet rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
    this.mentions = new Mentions(rules);
  }

  /**
   * Adds a warning for each weakness.
   *
   * @param scenarios all that are known to use the rules; without any, days are not checked
   */
  public static void check(
      RuleSet rules,
      AgendaPlaces places,
      Register register,
      List<ScenarioDays> scenarios,
      Problems problems) {
    CaseCheck check = new CaseCheck(rules, problems);
    check.rulesWithoutClaim(register);
    check.claimsWithoutRule(register);
    check.unusedTerms(places);
    check.unusedConclusions();
    check.neverInForce(scenarios);
    new ClaimCheck(rules, register, problems).check(scenarios);
    new ReversalCheck(rules, register, problems).check();
    new WrittenCheck(rules, problems).check();
    scenarios.forEach(s -> s.undated().ifPresent(check::undated));
  }

  /** Only stances need evidence: a conclusion is vocabulary and takes no position. */
  private void rulesWithoutClaim(Register register) {
    for (Stance stance : rules.stances()) {
      Rule rule = stance.rule();
      if (rule.claims().isEmpty()) {
        problems.warning(
            Code.RULE_WITHOUT_CLAIM,
            rule.place(),
            "rule `" + rule.name() + "` rests on no claim",
            "name what supports it: @claims(\"ARTICLE.PARAGRAPH\")");
      } else if (Citations.supporting(rule, register).isEmpty()) {
        problems.warning(
            Code.RULE_WITHOUT_CLAIM,
            rule.place(),
            "no claim that rule `%s` cites states a stance of its party".formatted(rule.name()),
            "cite one that does; context, and what another party says, support no stance");
      }
    }
  }

  private void claimsWithoutRule(Register register) {
    for (ClaimUse use : Citations.of(rules, register).claims()) {
      Claim claim = use.claim();
      if (!claim.isContext() && use.rules().isEmpty()) {
        problems.warning(
            Code.CLAIM_WITHOUT_RULE,
            claim.place(),
            "no rule rests on claim `" + claim.id() + "`",
            "write a rule that cites it, or mark it `stance: context`");
      }
    }
  }

  private void unusedTerms(AgendaPlaces places) {
    for (Issue issue : rules.agenda().issues()) {
      if (!mentions.issue(issue.id())) {
        problems.warning(
            Code.UNUSED_ISSUE,
            places.issue(issue.id()),
            "no rule mentions issue `" + issue.id() + "`",
            "whatever a package says on it, no verdict changes");
      } else if (issue.range().isEmpty()) { // of a range rules name bounds, not options
        issue.options().forEach(o -> unusedOption(places, issue, o));
      }
    }
  }

  private void unusedOption(AgendaPlaces places, Issue issue, Option option) {
    boolean statusQuo = option.id().equals(issue.statusQuo());
    if (!statusQuo && !mentions.option(issue, option.id())) {
      problems.warning(
          Code.UNUSED_OPTION,
          places.option(issue.id(), option.id()),
          "no rule mentions option `" + option.id() + "` of `" + issue.id() + "`",
          "a package that chooses it is treated as if it kept the status quo `"
              + issue.statusQuo()
              + "`");
    }
  }

  private void unusedConclusions() {
    for (Conclusion conclusion : rules.conclusions()) {
      if (!mentions.conclusion(conclusion.name())) {
        problems.warning(
            Code.UNUSED_CONCLUSION,
            conclusion.rule().place(),
            "nothing uses the conclusion `" + conclusion.name() + "`",
            "match it in a rule, or delete the rule that concludes it");
      }
    }
  }

  private void neverInForce(List<ScenarioDays> scenarios) {
    if (scenarios.isEmpty()) {
      return;
    }
    for (Rule rule : rules.rules()) {
      if (scenarios.stream().flatMap(s -> s.days().stream()).noneMatch(rule.inForce()::contains)) {
        problems.warning(
            Code.NEVER_IN_FORCE,
            rule.place(),
            "rule `" + rule.name() + "` is in force on no scenario's day",
            "add a scenario of its time, or correct its dates");
      }
    }
  }

  private void undated(Place place) {
    problems.warning(
        Code.EXPECTATION_WITHOUT_DATE,
        place,
        "an expectation without a fixed day may fail tomorrow",
        "give the scenario an `as_of:` date");
  }
}
