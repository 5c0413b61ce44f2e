package parley.model.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All claims of a case.
 *
 * @param articles in the order of their files' names; ids distinct
 */
public record Register(List<Article> articles) {
  public Register {
    articles = List.copyOf(articles);
  }

  /** A register without articles. */
  public static Register empty() {
    return new Register(List.of());
  }

  public Optional<Article> article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** {@return all claims, in the articles' order} */
  public List<Claim> claims() {
    return articles.stream().flatMap(a -> a.claims().stream()).toList();
  }

  /**
   * {@return the claims that a citation means: the one of this id, or, if it names a whole
   * paragraph, all of that paragraph's; empty if the register lacks it}
   */
  public List<Claim> cited(String citation) {
    return articles.stream()
        .filter(a -> citation.startsWith(a.id() + "."))
        .flatMap(a -> a.claims().stream().filter(c -> means(written(citation, a), c)))
        .toList();
  }

  /** {@return all claims by each citation that means them} */
  public Map<String, List<Claim>> byCitation() {
    Map<String, List<Claim>> all = new HashMap<>();
    for (Claim claim : claims()) {
      Stream.of(claim.id(), paragraph(claim))
          .distinct()
          .forEach(c -> all.computeIfAbsent(c, k -> new ArrayList<>()).add(claim));
    }
    return all;
  }

  private static String paragraph(Claim claim) {
    return claim.article() + "." + claim.paragraphNumber();
  }

  /** {@return a citation without the article that it begins with} */
  private static String written(String citation, Article article) {
    return citation.substring(article.id().length() + 1);
  }

  private static boolean means(String written, Claim claim) {
    return claim.paragraph().startsWith(written)
        && (written.equals(claim.paragraph()) || written.equals(claim.paragraphNumber()));
  }
}
