package parley.scenario.naming;

import java.util.List;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;

/** Finds the mentions of an agenda. */
public record AgendaMentions(YamlMentions mentions) {
  /** {@return the mentions, of which no name need be known} */
  public static List<Mention> of(Source source) {
    return YamlMentions.of(source, (m, root) -> new AgendaMentions(m).walk(root));
  }

  private void walk(YamlNode root) {
    YamlMentions.entries(root, "parties")
        .forEach(p -> mentions.add(CaseName.party(p.name()), p.key(), true));
    YamlMentions.value(root, "agreement").ifPresent(a -> agreement(a, mentions));
    YamlMentions.entries(root, "issues").forEach(this::issue);
  }

  /** Notes whom an agreement rule names. */
  static void agreement(YamlNode agreement, YamlMentions mentions) {
    YamlMentions.value(agreement, "must")
        .ifPresent(must -> YamlMentions.each(must, p -> mentions.use(CaseName.party(p.text()), p)));
  }

  private void issue(Entry issue) {
    mentions.add(CaseName.issue(issue.name()), issue.key(), true);
    YamlNode body = issue.value();
    YamlMentions.value(body, "status_quo")
        .flatMap(YamlMentions::scalar)
        .ifPresent(s -> mentions.use(CaseName.option(issue.name(), s.text()), s));
    YamlMentions.value(body, "controlled_by")
        .ifPresent(c -> YamlMentions.each(c, p -> mentions.use(CaseName.party(p.text()), p)));
    YamlMentions.entries(body, "options")
        .forEach(o -> mentions.add(CaseName.option(issue.name(), o.name()), o.key(), true));
  }
}
