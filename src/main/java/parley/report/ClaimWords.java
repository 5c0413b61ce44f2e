package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.claim.Article;
import parley.model.claim.Claim;
import parley.model.claim.Register;

/** A claim in one sentence, with where it stands and who said it. */
final class ClaimWords {
  private ClaimWords() {}

  /** {@return "003.14 — Speaker: statement (Title, 2025-12-15, date inferred, paragraph 14)"} */
  static String of(Claim claim, Register register, String dash) {
    String speaker = claim.speaker().map(s -> s + ": ").orElse("");
    return claim.id()
        + " "
        + dash
        + " "
        + speaker
        + claim.statement()
        + " ("
        + where(claim, register)
        + ")";
  }

  private static String where(Claim claim, Register register) {
    Optional<Article> article = register.article(claim.article());
    List<String> parts = new ArrayList<>();
    article.ifPresent(a -> parts.add("\"" + a.title() + "\""));
    article.flatMap(Article::published).ifPresent(d -> parts.add(d.toString()));
    if (article.isPresent() && article.get().published().isPresent() && article.get().inferred()) {
      parts.add("date inferred");
    }
    parts.add("paragraph " + claim.paragraph());
    return String.join(", ", parts);
  }
}
