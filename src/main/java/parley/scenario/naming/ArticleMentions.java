package parley.scenario.naming;

import java.util.List;
import java.util.Optional;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;

/** Finds the mentions of an article of the register. */
public final class ArticleMentions {
  private ArticleMentions() {}

  /** {@return the mentions, of which no name need be known} */
  public static List<Mention> of(Source source) {
    return YamlMentions.of(source, ArticleMentions::walk);
  }

  private static void walk(YamlMentions mentions, YamlNode root) {
    Optional<Scalar> article = YamlMentions.value(root, "article").flatMap(YamlMentions::scalar);
    for (Entry claim : YamlMentions.entries(root, "claims")) {
      article.ifPresent(
          a -> mentions.add(CaseName.claim(a.text(), claim.name()), claim.key(), true));
      YamlMentions.value(claim.value(), "party")
          .ifPresent(p -> YamlMentions.each(p, s -> mentions.use(CaseName.party(s.text()), s)));
      YamlMentions.value(claim.value(), "disputes")
          .ifPresent(d -> YamlMentions.each(d, mentions::claim));
    }
  }
}
