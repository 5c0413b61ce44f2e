package parley.question.negotiate;

import java.util.List;
import java.util.Optional;
import parley.model.RuleId;

/** What is written down of a run while it goes on. */
interface Minutes {
  /** {@return minutes that nobody reads} */
  static Minutes none() {
    return new Minutes() {};
  }

  /** Stances that begin or end with a round, of those that are really held. */
  default void changes(int round, List<RuleId> dropped, List<RuleId> taken) {}

  /**
   * A party proposes a package.
   *
   * @param answered the parties whose last offers it had in mind
   */
  default void offer(TalkState talk, int party, Offer offer, List<Integer> answered) {}

  /** A party can propose nothing. */
  default void passes(TalkState talk, int party) {}

  /**
   * A party answers.
   *
   * @param proposer whose package it is; -1: a mediator's
   */
  default void answer(TalkState talk, int proposer, int party, Offer offer, boolean accepts) {}

  /** The mediator's draft after a round; empty: there is none that is possible. */
  default void draft(TalkState talk, Optional<Offer> draft) {}

  /** A party is the one that has to concede. */
  default void concedes(TalkState talk, int party, double risk) {}
}
