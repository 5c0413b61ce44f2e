package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.diagnostic.DiagnosticText;
import parley.model.Issue;
import parley.model.Option;
import parley.model.claim.Article;
import parley.model.claim.Claim;

/** Things of a case as an editor tells them, in Markdown; what authors wrote is never markup. */
final class Told {
  private static final int OPTIONS_MAX = 40;

  private Told() {}

  /** {@return what an author wrote, so that it shows as it is written} */
  static String plain(String text) {
    return DiagnosticText.printable(text).replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
  }

  static String bold(String text) {
    return "**" + plain(text).strip() + "**";
  }

  static String claim(Claim claim, Optional<Article> article) {
    List<String> lines = new ArrayList<>();
    String who = claim.parties().isEmpty() ? "" : " of " + String.join(", ", claim.parties());
    lines.add(bold(claim.id()) + " · " + plain(claim.stanceWord().replace('_', ' ') + who));
    lines.add(plain(claim.statement()));
    claim.speaker().ifPresent(s -> lines.add("Said by " + plain(s)));
    article.ifPresent(a -> lines.add(article(a)));
    if (!claim.disputes().isEmpty()) {
      lines.add("Contradicted by " + plain(String.join(", ", claim.disputes())));
    }
    return String.join("\n\n", lines);
  }

  static String article(Article article) {
    String title = plain(article.title());
    String linked = article.url().map(u -> "[" + title + "](<" + u + ">)").orElse(title);
    String date =
        article
            .published()
            .map(d -> ", " + d + (article.inferred() ? " (inferred)" : ""))
            .orElse("");
    return "Source: " + linked + date;
  }

  static String issue(Issue issue) {
    List<String> lines = new ArrayList<>();
    String unit = issue.unit().map(u -> " in " + plain(u)).orElse("");
    lines.add(bold(issue.title()) + unit);
    List<Option> shown = issue.options().subList(0, Math.min(OPTIONS_MAX, issue.options().size()));
    String options = shown.stream().map(o -> item(issue, o)).collect(Collectors.joining("\n"));
    int more = issue.options().size() - shown.size();
    lines.add(options + (more > 0 ? "\n- and " + more + " more" : ""));
    return String.join("\n\n", lines);
  }

  private static String item(Issue issue, Option option) {
    String statusQuo = option.id().equals(issue.statusQuo()) ? " *(status quo)*" : "";
    return "- `" + option.id() + "` " + plain(option.title()) + statusQuo;
  }

  static String option(Issue issue, Option option) {
    String statusQuo = option.id().equals(issue.statusQuo()) ? "\n\nThe status quo." : "";
    return bold(option.title()) + "\n\nAn option of " + plain(issue.title()) + "." + statusQuo;
  }
}
