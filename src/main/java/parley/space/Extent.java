package parley.space;

import parley.model.Word;

/** In how many completions of a partial package something holds. */
public enum Extent implements Word {
  NEVER,
  SOMETIMES,
  ALWAYS;
}
