package parley.question.stability;

/**
 * A move of one party on the way from one package to another.
 *
 * @param party its place
 */
record Leg(int party, Position to) {}
