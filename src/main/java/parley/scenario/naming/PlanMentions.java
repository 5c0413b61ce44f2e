package parley.scenario.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Finds the mentions of a plan. */
public record PlanMentions(YamlMentions mentions, Optional<String> scenario) {
  private static final String AS_IS = "as_is";
  private static final Set<String> BEFORE_PARTY =
      Set.of("verdicts", "accepts", "satisfaction", "reservation");
  private static final Set<String> BEFORE_ISSUE = Set.of("terms", "options");

  /**
   * {@return the mentions, of which no name need be known}
   *
   * @param scenario the name of the only one that the plan asks, to which its packages belong
   */
  public static List<Mention> of(Source source, Optional<String> scenario) {
    return YamlMentions.of(source, (m, root) -> new PlanMentions(m, scenario).walk(root));
  }

  private void walk(YamlNode root) {
    for (Entry question : YamlMentions.entries(root, "question")) {
      option(question, "package", this::proposed);
      option(question, "fix", this::fixed);
    }
    YamlMentions.value(root, "assume").ifPresent(this::assumed);
    YamlMentions.value(root, "grid").ifPresent(this::assumed);
    YamlMentions.value(root, "columns").ifPresent(c -> each(c, this::column));
  }

  private static void option(Entry question, String key, Consumer<Scalar> action) {
    YamlMentions.value(question.value(), key).ifPresent(v -> each(v, action));
  }

  private void proposed(Scalar id) {
    scenario.ifPresent(s -> mentions.use(CaseName.proposed(s, id.text()), id));
  }

  /** An option, written {@code issue=option}. */
  private void fixed(Scalar written) {
    int equals = written.text().indexOf('=');
    if (equals > 0) {
      String issue = written.text().substring(0, equals);
      String option = written.text().substring(equals + 1);
      mentions.add(CaseName.issue(issue), written, "", "=" + option, false);
      mentions.add(CaseName.option(issue, option), written, issue + "=", "", false);
    }
  }

  private void assumed(YamlNode node) {
    if (node instanceof Sequence list) {
      list.items().forEach(this::assumed);
      return;
    }
    YamlMentions.value(node, "parties").ifPresent(p -> each(p, this::party));
    YamlMentions.value(node, "agreement")
        .flatMap(a -> YamlMentions.value(a, "must"))
        .ifPresent(m -> each(m, this::party));
    YamlMentions.entries(node, "reservation").forEach(r -> party(r.key()));
    YamlMentions.value(node, "without").ifPresent(w -> each(w, mentions::ruleOfParty));
    YamlMentions.entries(node, "weight").forEach(w -> mentions.ruleOfParty(w.key()));
    for (Entry term : YamlMentions.entries(node, "terms")) {
      mentions.use(CaseName.issue(term.name()), term.key());
      each(term.value(), o -> mentions.use(CaseName.option(term.name(), o.text()), o));
    }
  }

  private void party(Scalar id) {
    mentions.use(CaseName.party(id.text()), id);
  }

  /** A path such as {@code verdicts.russia.verdict}; what is named says the part before it. */
  private void column(Scalar path) {
    List<String> parts = List.of(path.text().split("\\.", -1));
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      if (BEFORE_PARTY.contains(parts.get(i - 1))) {
        part(path, parts, i, CaseName.party(part));
      } else if (BEFORE_ISSUE.contains(parts.get(i - 1))) {
        part(path, parts, i, CaseName.issue(part));
      } else if (i > 1 && parts.get(i - 2).equals("options")) {
        part(path, parts, i, CaseName.option(parts.get(i - 1), part));
      }
    }
  }

  private void part(Scalar path, List<String> parts, int at, CaseName name) {
    String before = String.join(".", parts.subList(0, at)) + ".";
    List<String> rest = parts.subList(at + 1, parts.size());
    mentions.add(name, path, before, rest.isEmpty() ? "" : "." + String.join(".", rest), false);
  }

  /** Does something with every text in lists of lists but for that which leaves all as it is. */
  private static void each(YamlNode node, Consumer<Scalar> action) {
    if (node instanceof Sequence list) {
      list.items().forEach(i -> each(i, action));
    } else {
      YamlMentions.scalar(node).filter(s -> !s.text().equals(AS_IS)).ifPresent(action);
    }
  }
}
