package parley.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;

/** Which claims contradict one, in words. */
public record DisputeWords(Disputes disputes, SourceWords words) {
  /** In the words of commands. */
  public DisputeWords(Disputes disputes) {
    this(disputes, SourceWords.english());
  }

  /** {@return "disputes 002.13" and "disputed by 003.33", each if there are such claims} */
  public List<String> of(Claim claim) {
    return of(claim, Claim::id);
  }

  /**
   * {@return the same}
   *
   * @param named what is said of the other claim
   */
  List<String> of(Claim claim, Function<Claim, String> named) {
    List<String> lines = new ArrayList<>();
    add(lines, words.disputes() + " ", disputes.by(claim), named);
    add(lines, words.disputed() + " ", disputes.against(claim), named);
    return lines;
  }

  private static void add(
      List<String> lines, String word, List<Claim> claims, Function<Claim, String> named) {
    if (!claims.isEmpty()) {
      lines.add(word + claims.stream().map(named).collect(Collectors.joining(", ")));
    }
  }
}
