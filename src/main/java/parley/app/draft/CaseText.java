package parley.app.draft;

import static parley.app.draft.DraftLines.line;
import static parley.app.draft.DraftLines.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.app.draft.CaseDraft.ArticleText;
import parley.app.draft.CaseDraft.ClaimText;
import parley.app.draft.CaseDraft.IssueText;
import parley.app.draft.CaseDraft.OptionText;
import parley.app.draft.CaseDraft.Origin;
import parley.app.draft.CaseDraft.PartyText;
import parley.model.Range;
import parley.model.Rule;

/**
 * The files of a drafted case. Names come from anywhere and may hold anything, so each stands in
 * quotes, and what could end them is escaped.
 */
public final class CaseText {
  private final CaseDraft made;

  private CaseText(CaseDraft made) {
    this.made = made;
  }

  /** {@return each file's text under its name below the folder of the case} */
  public static Map<String, String> files(CaseDraft made) {
    return new CaseText(made).files();
  }

  /** {@return the scenario among them} */
  public static String scenario(CaseDraft made) {
    return "scenarios/" + made.id() + "/" + made.scenario().id() + ".yaml";
  }

  /** {@return the file of a party's rules, or of the common ones, among them} */
  public static String rules(CaseDraft made, String owner) {
    return "rules/" + made.id() + "/" + owner + ".drl";
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("rules/" + made.id() + "/agenda.yaml", agenda());
    for (PartyText party : made.parties()) {
      if (!party.rules().isEmpty()) {
        files.put(rules(made, party.id()), DrlText.of(party.rules()));
      }
    }
    if (!made.common().isEmpty()) {
      files.put(rules(made, Rule.COMMON), DrlText.of(made.common()));
    }
    for (ArticleText article : made.articles()) {
      files.put("seeds/" + made.id() + "/" + article.id() + ".yaml", register(article));
    }
    files.put(scenario(made), ScenarioWording.of(made));
    return files;
  }

  private String agenda() {
    StringBuilder text = new StringBuilder();
    line(text, "case: " + made.id());
    line(text, "title: " + quoted(made.title()));
    if (!made.articles().isEmpty()) {
      line(text, "register: ../../seeds/" + made.id());
    }
    line(text, "");
    line(text, "parties:");
    made.parties().forEach(p -> line(text, "  " + party(p)));
    line(text, "");
    line(text, "issues:");
    made.issues().forEach(i -> issue(text, i));
    return text.toString();
  }

  private static String party(PartyText party) {
    String reservation = party.reservation().map(r -> ", reservation: " + r).orElse("");
    String votes = party.votes() == 0 ? "" : ", votes: " + party.votes();
    String indifferent = party.indifferent() ? ", indifferent: true" : "";
    String title = "title: " + quoted(party.title());
    String brief = party.shortName().map(s -> ", short: " + quoted(s)).orElse("");
    return party.id() + ": {" + title + brief + reservation + votes + indifferent + "}";
  }

  private static void issue(StringBuilder text, IssueText issue) {
    line(text, "  " + issue.id() + ":");
    line(text, "    title: " + quoted(issue.title()));
    issue.scale().unit().ifPresent(u -> line(text, "    unit: " + quoted(u)));
    line(text, "    status_quo: " + issue.statusQuo());
    if (!issue.control().parties().isEmpty()) {
      line(text, "    controlled_by: [" + String.join(", ", issue.control().parties()) + "]");
      line(text, "    moves: " + issue.control().direction().id());
    }
    Optional<Range> range = issue.scale().range();
    if (range.isPresent()) {
      line(text, "    range: {" + words(range.get()) + "}");
      return;
    }
    if (issue.scale().ordered()) {
      line(text, "    ordered: true");
    }
    line(text, "    options:");
    issue.options().forEach(o -> line(text, "      " + option(o)));
  }

  private static String words(Range range) {
    return "from: %s, to: %s, step: %s"
        .formatted(Range.id(range.from()), Range.id(range.to()), Range.id(range.step()));
  }

  private static String option(OptionText option) {
    String title = quoted(option.title());
    return option.id()
        + ": "
        + option
            .value()
            .map(v -> "{title: " + title + ", value: " + Range.id(v) + "}")
            .orElse(title);
  }

  private static String register(ArticleText article) {
    StringBuilder text = new StringBuilder();
    Origin origin = article.origin();
    line(text, "article: \"" + article.id() + "\"");
    line(text, "title: " + quoted(article.title()));
    origin.url().ifPresent(u -> line(text, "url: " + quoted(u)));
    origin.document().ifPresent(d -> line(text, "document: " + quoted(d)));
    origin.sha256().ifPresent(s -> line(text, "sha256: " + s));
    origin.published().ifPresent(p -> line(text, "published: " + p));
    line(text, "claims:");
    article.claims().forEach(c -> line(text, "  \"" + c.paragraph() + "\": {" + claim(c) + "}"));
    return text.toString();
  }

  private static String claim(ClaimText claim) {
    List<String> parties = claim.parties();
    String party = parties.size() == 1 ? parties.get(0) : "[" + String.join(", ", parties) + "]";
    return (parties.isEmpty() ? "" : "party: " + party + ", ")
        + "stance: "
        + claim.stance()
        + ", statement: "
        + quoted(claim.statement());
  }
}
