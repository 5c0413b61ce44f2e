package parley.generate;

import parley.model.Condition;

/** A piece of a condition: as rule text and as the value that the text means. */
record Fragment(String text, Condition condition) {}
