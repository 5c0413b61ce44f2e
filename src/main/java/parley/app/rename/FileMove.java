package parley.app.rename;

/**
 * Another name for a file.
 *
 * @param from the name of its source
 * @param to in the same folder
 */
public record FileMove(String from, String to) {}
