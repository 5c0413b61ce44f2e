package parley.question.negotiate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.space.diagram.Prices;

/**
 * A mediator's single text: in each round the mediator goes through the issues, in an order drawn
 * anew, and proposes another option for each; a change stands if as many vote for it as a deal
 * needs. At the end of a round everybody is asked whether the draft will do.
 *
 * <p>A party votes for what is no worse for it, and for what is worse by d with probability exp(-d
 * / T), where T falls from 0.1 to 0 (the annealers of Klein, Faratin, Sayama and Bar-Yam,
 * Negotiating complex contracts, 2003); but for no draft that crosses a red line of its own, unless
 * the draft before did.
 */
final class SingleText {
  private SingleText() {}

  private static final double START_TEMPERATURE = 0.1;

  static Ending play(Talk talk) {
    talk.begin(1);
    Offer draft = start(talk);
    for (int round = 1; round <= talk.rounds(); round++) {
      talk.begin(round);
      double left = talk.rounds() == 1 ? 0 : 1 - (round - 1.0) / (talk.rounds() - 1);
      for (int issue : order(talk)) {
        draft = changed(talk, draft, issue, START_TEMPERATURE * left);
      }
      talk.minutes().draft(talk, Optional.of(draft));
      Optional<Ending> ending = isPossible(talk, draft) ? talk.ask(-1, draft) : Optional.empty();
      if (ending.isPresent()) {
        return ending.get();
      }
    }
    return Ending.none(talk.rounds());
  }

  /** {@return the status quo} */
  private static Offer start(Talk talk) {
    return talk.statusQuo();
  }

  private static List<Integer> order(Talk talk) {
    List<Integer> order = new ArrayList<>();
    for (int issue = 0; issue < talk.agenda().issues().size(); issue++) {
      order.add(talk.random().nextInt(issue + 1), issue);
    }
    return order;
  }

  private static Offer changed(Talk talk, Offer draft, int issue, double temperature) {
    int options = talk.agenda().issues().get(issue).options().size();
    if (options < 2) {
      return draft;
    }
    int other = talk.random().nextInt(options - 1);
    Offer changed = draft.with(issue, other < draft.option(issue) ? other : other + 1);
    if (!isPossible(talk, changed) && isPossible(talk, draft)) {
      return draft;
    }
    List<Integer> votes = new ArrayList<>();
    for (int party = 0; party < talk.parties(); party++) {
      if (!talk.isSilent(party) && votes(talk, party, draft, changed, temperature)) {
        votes.add(party);
      }
    }
    return talk.isAgreed(votes) ? changed : draft;
  }

  private static boolean votes(
      Talk talk, int party, Offer draft, Offer changed, double temperature) {
    Burden before = talk.standpoint(party).burden(draft);
    Burden after = talk.standpoint(party).burden(changed);
    boolean crossed = before.need() == Prices.NEVER;
    boolean crosses = after.need() == Prices.NEVER;
    double drawn = talk.random().nextDouble();
    if (crossed != crosses) {
      return crossed;
    }
    double worse =
        talk.standpoint(party).satisfaction(before.loss())
            - talk.standpoint(party).satisfaction(after.loss());
    return worse <= 0 || (temperature > 0 && drawn < StrictMath.exp(-worse / temperature));
  }

  private static boolean isPossible(Talk talk, Offer offer) {
    return talk.standpoint(0).view().walk(offer, (level, option) -> {});
  }
}
