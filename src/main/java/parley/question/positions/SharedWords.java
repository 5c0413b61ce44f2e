package parley.question.positions;

import parley.model.Conclusion;

/**
 * A shared rule read back.
 *
 * @param words "applies if …", without its full stop
 */
public record SharedWords(Conclusion conclusion, String words) {}
