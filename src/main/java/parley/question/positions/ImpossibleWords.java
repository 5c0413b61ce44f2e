package parley.question.positions;

import parley.model.Impossibility;

/**
 * Terms that cannot stand together, read back.
 *
 * @param words a sentence without its full stop
 */
public record ImpossibleWords(Impossibility impossibility, String words) {}
