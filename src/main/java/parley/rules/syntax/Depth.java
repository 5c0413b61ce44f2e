package parley.rules.syntax;

import parley.model.Place;

/** Counts how deep parentheses nest, so that a hostile file cannot exhaust the stack. */
final class Depth {
  private static final int MAX = 50;

  private int now;

  void enter(Cursor words, Place place) {
    now++;
    if (now > MAX) {
      throw words.notAllowed(
          place,
          "parentheses nest deeper than " + MAX,
          "split the rule, or let another rule `conclude` a part of it");
    }
  }

  void leave() {
    now--;
  }
}
