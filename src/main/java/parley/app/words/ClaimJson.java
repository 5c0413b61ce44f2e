package parley.app.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.model.claim.Register;
import parley.output.json.JsonObject;

/** A claim as JSON, with its article. */
public final class ClaimJson {
  private ClaimJson() {}

  /**
   * {@return claims, each with whether it was published later than a day}
   *
   * @param asOf that day
   */
  public static List<JsonObject> all(List<Claim> claims, Register register, LocalDate asOf) {
    Disputes disputes = Disputes.of(register);
    return claims.stream()
        .map(
            c -> {
              Optional<Article> article = register.article(c.article());
              boolean later = article.map(a -> a.isLaterThan(asOf)).orElse(false);
              return of(c, article, disputes).and("published_later", later);
            })
        .toList();
  }

  public static JsonObject of(Claim claim, Optional<Article> article, Disputes disputes) {
    return JsonObject.with("id", claim.id())
        .and("article", claim.article())
        .and("title", article.map(Article::title))
        .and("url", article.flatMap(Article::url))
        .and("published", article.flatMap(Article::published))
        .and("inferred", article.map(Article::inferred).orElse(false))
        .and("paragraph", claim.paragraphNumber())
        .and("parties", claim.parties())
        .and("stance", claim.stanceWord())
        .and("speaker", claim.speaker())
        .and("statement", claim.statement())
        .and("disputes", ids(disputes.by(claim)))
        .and("disputed_by", ids(disputes.against(claim)));
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
