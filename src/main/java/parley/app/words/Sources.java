package parley.app.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.model.claim.Register;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span;
import parley.output.document.Span.Sign;

/** Remembers which claims a document cites by their ids, and writes each out once at its end. */
public final class Sources {
  private final DocumentBuilder document;
  private final Register register;
  private final LocalDate asOf;
  private final DisputeWords disputes;
  private final SourceWords words;
  private final Set<String> cited = new HashSet<>();

  public Sources(DocumentBuilder document, Register register, LocalDate asOf) {
    this(document, register, asOf, SourceWords.english());
  }

  /** For a document in another language. */
  public Sources(DocumentBuilder document, Register register, LocalDate asOf, SourceWords words) {
    this.document = document;
    this.register = register;
    this.asOf = asOf;
    this.disputes = new DisputeWords(Disputes.of(register), words);
    this.words = words;
  }

  /** {@return "[003.14, 003.16b]", to stand in the text; from now on these claims are cited} */
  public String cite(List<Claim> claims) {
    List<String> ids = claims.stream().map(Claim::id).toList();
    cited.addAll(ids);
    return ids.isEmpty() ? words.noClaim() : "[" + String.join(", ", ids) + "]";
  }

  /**
   * Writes all claims cited so far by article, in the register's order; nothing if there are none.
   */
  public void write() {
    if (!cited.isEmpty()) {
      document.heading(words.heading());
    }
    for (Article article : register.articles()) {
      List<Claim> claims = article.claims().stream().filter(c -> cited.contains(c.id())).toList();
      if (!claims.isEmpty()) {
        document.itemAt(0, new Span.Claim(article.id(), article.url()), head(article));
      }
      for (Claim claim : claims) {
        document.itemAt(1, new Span.Claim(claim.id(), article.url()), " ", Sign.DASH, of(claim));
        for (String dispute : disputes.of(claim, this::disputing)) {
          document.itemAt(2, dispute);
        }
      }
    }
  }

  private String head(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(" \"" + article.title() + "\"");
    article.published().ifPresent(d -> parts.add(d.toString()));
    if (article.published().isPresent() && article.inferred()) {
      parts.add(words.inferred());
    }
    return String.join(", ", parts) + (article.isLaterThan(asOf) ? " (" + words.later() + ")" : "");
  }

  /** What is cited is written out at its own place. */
  private String disputing(Claim claim) {
    return cited.contains(claim.id()) ? claim.id() : claim.id() + ":" + of(claim);
  }

  private String of(Claim claim) {
    String speaker = claim.speaker().map(s -> s + ": ").orElse("");
    String where = " (" + words.paragraph() + " " + claim.paragraphNumber() + ")";
    return " " + speaker + claim.statement() + where;
  }
}
