package parley.app.sources;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.app.words.DisputeWords;
import parley.model.Rule;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Citations;
import parley.model.claim.Citations.ClaimUse;
import parley.model.claim.Citations.RuleSupport;
import parley.model.claim.Claim;
import parley.model.claim.Disputes;
import parley.output.paper.MarkdownPaper;
import parley.output.paper.Paper;
import parley.output.paper.PaperLook;
import parley.output.paper.TextPaper;

/** Claim by claim the rules that rest on it, then rule by rule its claims. */
public final class SourcesDocument {
  private final Citations citations;
  private final Paper paper;
  private final DisputeWords disputes;

  private SourcesDocument(Citations citations, Paper paper) {
    this.citations = citations;
    this.paper = paper;
    this.disputes = new DisputeWords(Disputes.of(citations.register()));
  }

  /** Writes text for a terminal. */
  public static void text(Appendable out, PaperLook look, Citations citations) throws IOException {
    new SourcesDocument(citations, new TextPaper(out, look)).write();
  }

  /** Writes Markdown. */
  public static void markdown(Appendable out, Citations citations) throws IOException {
    new SourcesDocument(citations, new MarkdownPaper(out)).write();
  }

  private void write() throws IOException {
    paper.title("Sources of " + citations.ruleSet().agenda().caseId());
    paper.heading(Optional.empty(), "Claims and the rules that rest on them");
    for (Article article : citations.register().articles()) {
      paper.section(head(article));
      if (article.url().isPresent()) {
        paper.claim(0, article.url().get(), article.url(), "");
      }
      for (ClaimUse use : citations.claims()) {
        if (use.claim().article().equals(article.id())) {
          claim(use, article.url());
        }
      }
    }
    paper.heading(Optional.empty(), "Rules and the claims that they rest on");
    String owner = "";
    for (RuleSupport support : citations.rules()) {
      if (!support.rule().owner().equals(owner)) {
        owner = support.rule().owner();
        paper.section(owner);
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

  private void claim(ClaimUse use, Optional<String> url) throws IOException {
    Claim claim = use.claim();
    String parties = claim.parties().isEmpty() ? "" : String.join(", ", claim.parties()) + ": ";
    String kind = claim.kind().id().replace('_', ' ');
    String speaker = claim.speaker().map(s -> " (" + s + ")").orElse("");
    paper.claim(0, claim.id(), url, " " + parties + kind + speaker + ": " + claim.statement());
    for (String dispute : disputes.of(claim)) {
      paper.item(1, dispute);
    }
    for (Rule rule : use.rules()) {
      paper.item(1, "supports the " + kind(rule) + " " + rule.id());
    }
    if (use.rules().isEmpty() && claim.kind() != Claim.Kind.CONTEXT) {
      paper.item(1, "supports no rule");
    }
  }

  private void rule(RuleSupport support) throws IOException {
    List<Claim> claims = support.claims();
    String ids = claims.stream().map(Claim::id).collect(Collectors.joining(", "));
    String rule = kind(support.rule()) + ": " + support.rule().name();
    paper.item(0, rule + " " + paper.look().dash() + " " + (ids.isEmpty() ? "no claim" : ids));
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
