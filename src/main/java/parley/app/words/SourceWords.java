package parley.app.words;

/**
 * What a list of sources says besides the claims.
 *
 * @param heading of the list
 * @param noClaim where a rule rests on none, with its brackets
 * @param paragraph before the number of one
 * @param inferred of a date that no source states
 * @param later of what was published after the day in question
 * @param disputes before the claims that one contradicts
 * @param disputed before the claims that contradict one
 */
public record SourceWords(
    String heading,
    String noClaim,
    String paragraph,
    String inferred,
    String later,
    String disputes,
    String disputed) {
  /** {@return what commands say} */
  public static SourceWords english() {
    return new SourceWords(
        "Sources",
        "[no claim]",
        "paragraph",
        "date inferred",
        "published later",
        "disputes",
        "disputed by");
  }
}
