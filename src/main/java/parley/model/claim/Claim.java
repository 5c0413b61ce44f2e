package parley.model.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.Place;
import parley.model.StanceKind;
import parley.model.Word;

/**
 * A statement in a source that supports a rule.
 *
 * @param article the article's id
 * @param paragraph its number in the article, with a letter where one paragraph holds several
 *     claims
 * @param parties whose stance it states; may be empty for context
 * @param stance what it says of them; empty for context, which is no stance of any party
 * @param statement in our own words
 * @param speaker whom the article attributes it to
 * @param disputes what contradicts it, as a rule cites claims
 * @param place its key in the register
 */
public record Claim(
    String article,
    String paragraph,
    List<String> parties,
    Optional<StanceKind> stance,
    String statement,
    Optional<String> speaker,
    List<String> disputes,
    Place place) {
  /** What files write where a claim states no stance of any party. */
  public static final String CONTEXT = "context";

  public Claim {
    parties = List.copyOf(parties);
    disputes = List.copyOf(disputes);
  }

  /** {@return {@code ARTICLE.PARAGRAPH}, with the letter if it has one} */
  public String id() {
    return article + "." + paragraph;
  }

  /** {@return the paragraph in the article; a letter is the register's own} */
  public String paragraphNumber() {
    int end = paragraph.length();
    while (end > 0 && isLetter(paragraph.charAt(end - 1))) {
      end--;
    }
    return paragraph.substring(0, end);
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z';
  }

  /** {@return whether it states no stance of any party} */
  public boolean isContext() {
    return stance.isEmpty();
  }

  /** {@return the stance as files write it; {@code context} if it states none} */
  public String stanceWord() {
    return stance.map(Word::id).orElse(CONTEXT);
  }

  /** {@return what a claim may be said to state: each kind of stance, then context} */
  public static List<String> stanceWords() {
    return Stream.concat(Stream.of(StanceKind.values()).map(Word::id), Stream.of(CONTEXT)).toList();
  }
}
