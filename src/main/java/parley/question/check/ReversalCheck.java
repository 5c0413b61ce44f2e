package parley.question.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Citations;
import parley.model.claim.Register;
import parley.model.wording.StanceWording;

/**
 * Looks for stances whose own words speak for what their condition speaks against: a demand named
 * "A cleaning plan" that is unmet where there is a plan. Nothing but words can tell; where they do
 * not, nothing is told.
 */
final class ReversalCheck {
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile("(?i)(?<=\\w) (in|on|at|for|from|with|by|to|during|after|before|when|if) ");

  private final RuleSet rules;
  private final Register register;
  private final Problems problems;
  private final StanceWording wording;
  private final Set<String> common = new HashSet<>();

  ReversalCheck(RuleSet rules, Register register, Problems problems) {
    this.rules = rules;
    this.register = register;
    this.problems = problems;
    this.wording = new StanceWording(rules);
    for (Party party : rules.agenda().parties()) {
      common.addAll(SaidWords.of(party.title() + " . " + party.id()).affirmed().keySet());
    }
  }

  void check() {
    for (Stance stance : rules.stances()) {
      SingleIssue.of(rules, stance)
          .filter(single -> speaksFor(stance, single).equals(Optional.of(false)))
          .ifPresent(single -> tell(stance));
    }
  }

  /**
   * The name is nearest to the rule, then its reason; claims are told too freely but for bounds.
   */
  private Optional<Boolean> speaksFor(Stance stance, SingleIssue single) {
    boolean redLine = stance.rejects();
    String demand = stance.counts() ? stance.demandName().orElse("").replace('_', ' ') : "";
    String name = head(stance.rule().name()) + " . " + head(demand);
    return told(single, name, redLine)
        .or(() -> reasoned(stance, single))
        .or(() -> bounded(stance, single));
  }

  /**
   * {@return what a name is about, without where, when and for what: the "in the evening" of it}
   */
  private static String head(String name) {
    return CIRCUMSTANCE.split(name, 2)[0];
  }

  /** A reason tells what is wrong where the condition holds; what it misses there is asked for. */
  private Optional<Boolean> reasoned(Stance stance, SingleIssue single) {
    return stance.concedes() || single.isUpper().isPresent()
        ? Optional.empty()
        : told(single, stance.rule().because().template(), true).map(b -> !b);
  }

  private Optional<Boolean> bounded(Stance stance, SingleIssue single) {
    List<Boolean> told =
        Citations.supporting(stance.rule(), register).stream()
            .filter(
                c -> single.isUpper().isPresent() && c.stance().equals(Optional.of(stance.kind())))
            .flatMap(c -> told(single, c.statement(), false).stream())
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(told.contains(true));
  }

  private Optional<Boolean> told(SingleIssue single, String text, boolean onlyDenied) {
    if (single.isUpper().isPresent()) {
      return BoundWords.isUpper(text).map(single.isUpper().get()::equals);
    }
    return new OptionText(single.issue(), common).speaksFor(single.options(), text, onlyDenied);
  }

  private void tell(Stance stance) {
    problems.warning(
        Code.REVERSED_STANCE,
        stance.rule().place(),
        "the words of rule `%s` speak for what its condition speaks against"
            .formatted(stance.rule().name()),
        "it reads: %s. %s"
            .formatted(
                wording.alone(stance),
                stance.counts()
                    ? "A condition says when something is not met: perhaps it is the wrong way"
                        + " round"
                    : "Perhaps the condition is the wrong way round"));
  }
}
