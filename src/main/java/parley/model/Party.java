package parley.model;

/**
 * An actor whose acceptance counts.
 *
 * @param id stands unchanged in files and output
 * @param title for people
 */
public record Party(String id, String title) {}
