package parley.output.html;

/**
 * What a paper says of itself to who does not see it.
 *
 * @param language of its texts
 * @param table what a table is called
 */
public record PaperWords(String language, String table) {}
