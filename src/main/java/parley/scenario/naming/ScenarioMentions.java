package parley.scenario.naming;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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
  private String scenario = "";

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
    scenario =
        YamlMentions.value(root, "scenario")
            .flatMap(YamlMentions::scalar)
            .map(Scalar::text)
            .orElse("");
    YamlMentions.value(root, "parties").ifPresent(p -> YamlMentions.each(p, this::party));
    YamlMentions.value(root, "agreement").ifPresent(a -> AgendaMentions.agreement(a, mentions));
    YamlMentions.entries(root, "reservation").forEach(r -> party(r.key()));
    for (Entry one : YamlMentions.entries(root, "packages")) {
      mentions.add(CaseName.proposed(scenario, one.name()), one.key(), true);
      used(one.value(), "based_on", this::proposed);
      YamlMentions.value(one.value(), "claims")
          .ifPresent(c -> YamlMentions.each(c, mentions::claim));
      YamlMentions.value(one.value(), "terms").ifPresent(this::terms);
      YamlMentions.value(one.value(), "open").ifPresent(o -> YamlMentions.each(o, this::issue));
    }
    for (Entry whatIf : YamlMentions.entries(root, "what_if")) {
      mentions.add(CaseName.whatIf(scenario, whatIf.name()), whatIf.key(), true);
      whatIf(whatIf.value());
    }
    YamlMentions.value(root, "expect").ifPresent(this::expectations);
  }

  private static void used(YamlNode node, String key, Consumer<Scalar> name) {
    YamlMentions.value(node, key).flatMap(YamlMentions::scalar).ifPresent(name);
  }

  private void proposed(Scalar scalar) {
    mentions.use(CaseName.proposed(scenario, scalar.text()), scalar);
  }

  private void whatIfOf(Scalar scalar) {
    mentions.use(CaseName.whatIf(scenario, scalar.text()), scalar);
  }

  private void whatIf(YamlNode whatIf) {
    used(whatIf, "package", this::proposed);
    YamlMentions.value(whatIf, "set").ifPresent(this::terms);
    YamlMentions.value(whatIf, "without")
        .ifPresent(w -> YamlMentions.each(w, mentions::ruleOfParty));
    YamlMentions.value(whatIf, "with").flatMap(YamlMentions::scalar).ifPresent(this::ruleFile);
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
    used(item, "package", this::proposed);
    used(item, "what_if", this::whatIfOf);
    points(item);
    rows(item, "packages", this::proposed);
    rows(item, "what_ifs", this::whatIfOf);
    for (String holding : List.of("include", "exclude")) {
      YamlMentions.value(item, "deals")
          .flatMap(d -> YamlMentions.value(d, holding))
          .ifPresent(this::holding);
    }
  }

  private void rows(YamlNode item, String table, Consumer<Scalar> name) {
    for (Entry row : YamlMentions.entries(item, table)) {
      name.accept(row.key());
      points(row.value());
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
