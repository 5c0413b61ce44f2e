package parley.app.language;

import parley.model.Condition;
import parley.model.Impossibility;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.wording.StanceWording;

/** Stances as sentences in the language of their case, in the words in which the page says them. */
public final class StanceProse {
  private final PhraseBook book;
  private final RuleSet rules;
  private final StanceWording english;
  private final ConditionProse conditions;

  /** For the stances of a case, with the shared rules that they rest on. */
  public StanceProse(PhraseBook book, RuleSet rules) {
    this.book = book;
    this.rules = rules;
    this.english = new StanceWording(rules);
    this.conditions = new ConditionProse(book, rules.agenda());
  }

  /** {@return the stance without what gives it up, and without a full stop} */
  public String alone(Stance stance) {
    if (book.isEnglish()) {
      return english.alone(stance);
    }
    String who = rules.agenda().partyTitle(stance.party());
    Condition when = stance.rule().condition();
    return switch (stance.kind()) {
      case RED_LINE -> book.say("x_would_walk_away_x", who, conditions.conditional(when));
      case DEMAND -> book.say("x_would_hold_out_x", who, unless(when));
      case PREFERENCE -> book.say("x_would_like_that_x", who, conditions.contrary(when));
      case CONCESSION ->
          book.say(
              "x_would_give_up_x_x",
              who,
              stance.demandName().orElse(""),
              conditions.conditional(when));
    };
  }

  /** {@return when a shared rule applies, without a full stop} */
  public String applies(Condition when) {
    return book.isEnglish()
        ? "applies " + english.condition(when)
        : book.say("paper_applies_x", conditions.conditional(when));
  }

  /** {@return that terms cannot stand together, without a full stop} */
  public String impossible(Impossibility impossibility) {
    return book.isEnglish()
        ? english.impossible(impossibility)
        : book.say(
            "paper_a_package_is_impossible_x",
            conditions.conditional(impossibility.rule().condition()));
  }

  private String unless(Condition unmet) {
    if (unmet instanceof Condition.Constant constant) {
      return book.say(constant.value() ? "whatever_is_agreed" : "never");
    }
    return conditions.negations(unmet, true) > conditions.negations(unmet, false)
        ? conditions.conditional(unmet)
        : book.say("unless_x", conditions.contrary(unmet));
  }
}
