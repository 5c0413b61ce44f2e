package parley.diagnostic;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/**
 * Finds the claim that somebody probably meant. The nearest number is no help: it is another claim.
 */
public final class ClaimHelp {
  public static final String FORM = "a claim's id is its article's, a dot, and a number";

  private static final int LISTED_MAX = 30;

  private ClaimHelp() {}

  /** {@return what to do about the id of a claim that the register lacks} */
  public static String of(String id, Register register) {
    Optional<String> meant = spelledLike(id, register);
    if (meant.isPresent()) {
      return "did you mean `" + meant.get() + "`?";
    }
    int dot = id.indexOf('.');
    String articleId = dot < 0 ? id : id.substring(0, dot);
    List<String> articles = register.articles().stream().map(Article::id).toList();
    if (!articles.contains(articleId)) {
      return Nearest.help("", articles).orElse(FORM);
    }
    List<String> claims =
        register.article(articleId).stream()
            .flatMap(a -> a.claims().stream())
            .map(Claim::paragraph)
            .toList();
    return "article `"
        + articleId
        + "` has the claims "
        + claims.stream().limit(LISTED_MAX).collect(joining(", "))
        + (claims.size() > LISTED_MAX ? ", …" : "");
  }

  /**
   * {@return the only claim or paragraph whose id has the same letters and digits in their order}
   */
  private static Optional<String> spelledLike(String id, Register register) {
    List<String> like =
        register.claims().stream()
            .flatMap(c -> Stream.of(c.article() + "." + c.paragraphNumber(), c.id()))
            .filter(p -> letters(p).equals(letters(id)))
            .distinct()
            .toList();
    return like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
  }

  private static String letters(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
