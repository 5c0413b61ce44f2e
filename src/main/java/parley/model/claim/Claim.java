package parley.model.claim;

import java.util.List;
import java.util.Optional;
import parley.model.Place;
import parley.model.Word;

/**
 * A statement in a source that supports a rule.
 *
 * @param article the article's id
 * @param paragraph its number in the article, with a letter where one paragraph holds several
 *     claims
 * @param parties whose stance it states; may be empty for context
 * @param statement in our own words
 * @param speaker whom the article attributes it to
 * @param disputes what contradicts it, as a rule cites claims
 * @param place its key in the register
 */
public record Claim(
    String article,
    String paragraph,
    List<String> parties,
    Kind kind,
    String statement,
    Optional<String> speaker,
    List<String> disputes,
    Place place) {
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

  /** What a claim says of a party. */
  public enum Kind implements Word {
    RED_LINE,
    DEMAND,
    PREFERENCE,
    CONCESSION,
    /** No stance of any party. */
    CONTEXT;
  }
}
