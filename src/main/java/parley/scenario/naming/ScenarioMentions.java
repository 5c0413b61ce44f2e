package parley.scenario.naming;

import java.util.List;
import java.util.Set;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Finds the mentions of a scenario, its expectations included. */
public final class ScenarioMentions {
  private static final String ENDING = ".drl";

  private final YamlMentions mentions;
  private final Set<String> namedAfterParties;

  private ScenarioMentions(YamlMentions mentions, Set<String> namedAfterParties) {
    this.mentions = mentions;
    this.namedAfterParties = namedAfterParties;
  }

  /**
   * {@return the mentions, of which no name need be known}
   *
   * @param namedAfterParties the paths, as written, of those files of rules that what-ifs add whose
   *     names say whose rules they hold
   */
  public static List<Mention> of(Source source, Set<String> namedAfterParties) {
    return YamlMentions.of(
        source, (m, root) -> new ScenarioMentions(m, Set.copyOf(namedAfterParties)).walk(root));
  }

  private void walk(YamlNode root) {
    YamlMentions.value(root, "parties").ifPresent(p -> YamlMentions.each(p, this::party));
    YamlMentions.value(root, "agreement").ifPresent(a -> AgendaMentions.agreement(a, mentions));
    YamlMentions.entries(root, "reservation").forEach(r -> party(r.key()));
    for (Entry one : YamlMentions.entries(root, "packages")) {
      YamlMentions.value(one.value(), "claims")
          .ifPresent(c -> YamlMentions.each(c, mentions::claim));
      YamlMentions.value(one.value(), "terms").ifPresent(this::terms);
      YamlMentions.value(one.value(), "open").ifPresent(o -> YamlMentions.each(o, this::issue));
    }
    YamlMentions.entries(root, "what_if").forEach(w -> whatIf(w.value()));
    YamlMentions.value(root, "expect").ifPresent(this::expectations);
  }

  private void whatIf(YamlNode whatIf) {
    YamlMentions.value(whatIf, "set").ifPresent(this::terms);
    YamlMentions.value(whatIf, "without").ifPresent(w -> YamlMentions.each(w, this::ruleOfParty));
    YamlMentions.value(whatIf, "with").flatMap(YamlMentions::scalar).ifPresent(this::ruleFile);
  }

  /** A rule with its party before it: both are mentioned. */
  private void ruleOfParty(Scalar written) {
    int slash = written.text().indexOf('/');
    if (slash > 0) {
      String owner = written.text().substring(0, slash);
      String name = written.text().substring(slash + 1);
      mentions.add(CaseName.party(owner), written, "", "/" + name, false);
      mentions.add(CaseName.rule(owner, name), written, owner + "/", "", false);
    }
  }

  private void ruleFile(Scalar path) {
    String text = path.text();
    if (namedAfterParties.contains(text) && text.endsWith(ENDING)) {
      int from = text.lastIndexOf('/') + 1;
      String party = text.substring(from, text.length() - ENDING.length());
      mentions.add(CaseName.party(party), path, text.substring(0, from), ENDING, false);
    }
  }

  private void expectations(YamlNode expect) {
    if (expect instanceof Sequence list) {
      list.items().forEach(this::expectation);
    }
  }

  private void expectation(YamlNode item) {
    points(item);
    for (String table : List.of("packages", "what_ifs")) {
      YamlMentions.entries(item, table).forEach(row -> points(row.value()));
    }
    for (String holding : List.of("include", "exclude")) {
      YamlMentions.value(item, "deals")
          .flatMap(d -> YamlMentions.value(d, holding))
          .ifPresent(this::holding);
    }
  }

  private void holding(YamlNode node) {
    if (node instanceof Sequence list) {
      list.items().forEach(this::terms);
    } else {
      terms(node);
    }
  }

  private void points(YamlNode item) {
    YamlMentions.entries(item, "verdicts").forEach(v -> party(v.key()));
    for (String because : List.of("because", "only_because", "not_because")) {
      for (Entry entry : YamlMentions.entries(item, because)) {
        party(entry.key());
        YamlMentions.each(
            entry.value(), r -> mentions.use(CaseName.rule(entry.name(), r.text()), r));
      }
    }
    YamlMentions.value(item, "accepted_by").ifPresent(a -> YamlMentions.each(a, this::party));
    YamlMentions.entries(item, "satisfaction").forEach(s -> party(s.key()));
    YamlMentions.value(item, "depends_on").ifPresent(this::depends);
  }

  private void depends(YamlNode node) {
    for (Entry entry : YamlMentions.entries(node)) {
      party(entry.key());
      YamlMentions.each(entry.value(), this::issue);
    }
    YamlMentions.each(node, this::issue);
  }

  private void terms(YamlNode node) {
    for (Entry term : YamlMentions.entries(node)) {
      issue(term.key());
      YamlMentions.scalar(term.value())
          .ifPresent(o -> mentions.use(CaseName.option(term.name(), o.text()), o));
    }
  }

  private void party(Scalar scalar) {
    mentions.use(CaseName.party(scalar.text()), scalar);
  }

  private void issue(Scalar scalar) {
    mentions.use(CaseName.issue(scalar.text()), scalar);
  }
}
