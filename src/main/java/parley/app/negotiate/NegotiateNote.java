package parley.app.negotiate;

/** What the numbers mean, and what they do not. */
final class NegotiateNote {
  static final String TEXT =
      "What this is: a study of the rules' own logic. Parties know nothing but their stances, and"
          + " bargain by the protocol and the tactics stated; each run takes each stance as held"
          + " with its confidence, independently of the others. A deal here need not be one for"
          + " `search`: parties give demands up, and a run may leave out a stance that is not"
          + " certain. What this is not: a forecast. A share of runs is not a probability that a deal"
          + " will be signed: nobody's real tactics, patience or reservation value is known, and"
          + " who ends up nearer to what he wants depends on them.";

  private NegotiateNote() {}
}
