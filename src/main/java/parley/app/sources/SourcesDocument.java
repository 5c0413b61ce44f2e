package parley.app.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.DisputeWords;
import parley.model.Agenda;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Citations.RuleSupport;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Span;
import parley.output.document.Span.Sign;

/** Claim by claim the rules that rest on it, then rule by rule its claims. */
public final class SourcesDocument {
  private final Citations citations;
  private final DocumentBuilder document;
  private final DisputeWords disputes;
  private final Agenda agenda;

  private SourcesDocument(Citations citations, DocumentBuilder document) {
    this.citations = citations;
    this.document = document;
    this.agenda = citations.ruleSet().agenda();
    this.disputes = new DisputeWords(Disputes.of(citations.register()));
  }

  static Document of(Citations citations) {
    DocumentBuilder document = new DocumentBuilder();
    new SourcesDocument(citations, document).write();
    return document.build();
  }

  private void write() {
    document.title("Sources: " + agenda.title());
    document.heading("Claims and the rules that rest on them");
    for (Article article : citations.register().articles()) {
      document.section(head(article));
      if (article.url().isPresent()) {
        document.item(new Span.Claim(article.url().get(), article.url()));
      }
      for (ClaimUse use : citations.claims()) {
        if (use.claim().article().equals(article.id())) {
          claim(use, article.url());
        }
      }
    }
    document.heading("Rules and the claims that they rest on");
    String owner = "";
    for (RuleSupport support : citations.rules()) {
      if (!support.rule().owner().equals(owner)) {
        owner = support.rule().owner();
        document.section(owner.equals(Rule.COMMON) ? "Shared" : agenda.partyTitle(owner));
      }
      rule(support);
    }
  }

  private static String head(Article article) {
    String published =
        article
            .published()
            .map(d -> ", " + d + (article.inferred() ? " (inferred)" : ""))
            .orElse("");
    return article.id() + " " + article.title() + published;
  }

  private void claim(ClaimUse use, Optional<String> url) {
    Claim claim = use.claim();
    String parties =
        claim.parties().isEmpty()
            ? ""
            : claim.parties().stream().map(agenda::partyTitle).collect(Collectors.joining(", "))
                + ": ";
    String kind = claim.stanceWord().replace('_', ' ');
    String speaker = claim.speaker().map(s -> " (" + s + ")").orElse("");
    document.item(
        new Span.Claim(claim.id(), url), " " + parties + kind + speaker + ": " + claim.statement());
    for (String dispute : disputes.of(claim)) {
      document.itemAt(1, dispute);
    }
    for (Rule rule : use.rules()) {
      document.itemAt(1, "supports the " + kind(rule) + " " + name(rule));
    }
    if (use.rules().isEmpty() && !claim.isContext()) {
      document.itemAt(1, "supports no rule");
    }
  }

  private void rule(RuleSupport support) {
    List<Claim> claims = support.claims();
    String ids = claims.stream().map(Claim::id).collect(Collectors.joining(", "));
    String rule = kind(support.rule()) + ": " + support.rule().name();
    document.item(rule, " ", Sign.DASH, " ", ids.isEmpty() ? "no claim" : ids);
  }

  private String name(Rule rule) {
    String owner = rule.owner();
    return (owner.equals(Rule.COMMON) ? "" : agenda.partyTitle(owner) + ": ") + rule.name();
  }

  private String kind(Rule rule) {
    return citations
        .ruleSet()
        .stance(rule.id())
        .map(Stance::kind)
        .map(k -> k.words())
        .orElse("conclusion");
  }
}
