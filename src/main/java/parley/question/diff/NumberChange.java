package parley.question.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Fraction;
import parley.model.Party;
import parley.model.Place;
import parley.model.Rule;
import parley.model.RuleSet;
import parley.model.Stance;

/**
 * A number that is another in the new version: of a rule that both versions have, or of a party.
 *
 * @param rule its name; empty for a number of the party's own
 * @param what {@code weight}, {@code cost}, {@code confidence}, {@code reservation} or {@code
 *     votes}
 * @param old empty where there was none
 * @param now empty where there is none any more
 * @param place of the rule in the new version; empty for a number of the party's own
 */
public record NumberChange(
    String party,
    Optional<String> rule,
    String what,
    Optional<Fraction> old,
    Optional<Fraction> now,
    Optional<Place> place) {
  /** {@return all of them: the parties', then those of the rules in the new version's order} */
  static List<NumberChange> of(RuleSet before, RuleSet after) {
    List<NumberChange> changes = new ArrayList<>();
    for (Party now : after.agenda().parties()) {
      before.agenda().party(now.id()).ifPresent(old -> party(old, now, changes));
    }
    for (Rule now : after.rules()) {
      before.rules().stream()
          .filter(old -> old.id().equals(now.id()))
          .forEach(
              old -> add(now, "confidence", old.exactConfidence(), now.exactConfidence(), changes));
      Optional<Stance> is = after.stance(now.id());
      is.ifPresent(i -> before.stance(now.id()).ifPresent(was -> stance(was, i, changes)));
    }
    return changes;
  }

  private static void party(Party old, Party now, List<NumberChange> into) {
    if (!old.reservation().equals(now.reservation())) {
      into.add(
          new NumberChange(
              now.id(),
              Optional.empty(),
              "reservation",
              old.reservation(),
              now.reservation(),
              Optional.empty()));
    }
    if (old.votes() != now.votes()) {
      into.add(
          new NumberChange(
              now.id(),
              Optional.empty(),
              "votes",
              Optional.of(Fraction.of((long) old.votes())),
              Optional.of(Fraction.of((long) now.votes())),
              Optional.empty()));
    }
  }

  private static void stance(Stance old, Stance now, List<NumberChange> into) {
    add(now.rule(), "weight", old.exactWeight(), now.exactWeight(), into);
    if (old.concedes() && now.concedes()) {
      add(now.rule(), "cost", old.exactCost(), now.exactCost(), into);
    }
  }

  private static void add(
      Rule rule, String what, Fraction old, Fraction now, List<NumberChange> into) {
    if (!old.equals(now)) {
      into.add(
          new NumberChange(
              rule.owner(),
              Optional.of(rule.name()),
              what,
              Optional.of(old),
              Optional.of(now),
              Optional.of(rule.place())));
    }
  }
}
