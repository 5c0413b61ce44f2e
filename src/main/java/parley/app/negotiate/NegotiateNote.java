package parley.app.negotiate;

/** What the numbers mean, and what they do not. */
final class NegotiateNote {
  static final String TEXT =
      "This studies the logic of the rules; it is not a forecast. The parties know only their own"
          + " stances, and bargain by the stated protocol and tactics. Each run draws which stances"
          + " are held, each by its confidence, independently of the others. A deal here need not be"
          + " one for `search`: parties give demands up, and a run may leave out an uncertain"
          + " stance. A share of runs is not the probability that a deal will be signed. Nobody"
          + " knows the parties' real tactics, patience or reservation values, and the result"
          + " depends on them.";

  private NegotiateNote() {}
}
