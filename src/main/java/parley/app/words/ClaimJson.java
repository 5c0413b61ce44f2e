package parley.app.words;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.model.claim.Register;

/** A claim as JSON, with its article. */
public final class ClaimJson {
  private ClaimJson() {}

  /** Writes the field {@code claims} of the object that is open. */
  public static void all(JsonGenerator json, List<Claim> claims, Register register, LocalDate asOf)
      throws IOException {
    Disputes disputes = Disputes.of(register);
    json.writeArrayFieldStart("claims");
    for (Claim claim : claims) {
      Optional<Article> article = register.article(claim.article());
      json.writeStartObject();
      fields(json, claim, article, disputes);
      json.writeBooleanField(
          "published_later", article.map(a -> a.isLaterThan(asOf)).orElse(false));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes a claim's fields into the object that is open. */
  public static void fields(
      JsonGenerator json, Claim claim, Optional<Article> article, Disputes disputes)
      throws IOException {
    json.writeStringField("id", claim.id());
    json.writeStringField("article", claim.article());
    JsonFields.optional(json, "title", article.map(Article::title));
    JsonFields.optional(json, "url", article.flatMap(Article::url));
    JsonFields.optional(
        json, "published", article.flatMap(Article::published).map(LocalDate::toString));
    json.writeBooleanField("inferred", article.map(Article::inferred).orElse(false));
    json.writeStringField("paragraph", claim.paragraphNumber());
    JsonFields.strings(json, "parties", claim.parties());
    json.writeStringField("stance", claim.kind().id());
    JsonFields.optional(json, "speaker", claim.speaker());
    json.writeStringField("statement", claim.statement());
    JsonFields.strings(json, "disputes", ids(disputes.by(claim)));
    JsonFields.strings(json, "disputed_by", ids(disputes.against(claim)));
  }

  private static List<String> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}
