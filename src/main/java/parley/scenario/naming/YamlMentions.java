package parley.scenario.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;
import parley.scenario.yaml.syntax.WrittenScalar;
import parley.scenario.yaml.syntax.WrittenScalars;
import parley.scenario.yaml.syntax.YamlReader;

/** Collects the mentions of one YAML file; what has another form than expected is passed over. */
final class YamlMentions {
  private final Source source;
  private final WrittenScalars written;
  private final List<Mention> found = new ArrayList<>();

  private YamlMentions(Source source) {
    this.source = source;
    this.written = new WrittenScalars(source);
  }

  /**
   * {@return the mentions that a walk over a file's tree collects; none if it is no YAML}
   *
   * @param walk goes over the tree, in the file's order
   */
  static List<Mention> of(Source source, BiConsumer<YamlMentions, YamlNode> walk) {
    Optional<YamlNode> root = YamlReader.read(source, new Problems());
    if (root.isEmpty()) {
      return List.of();
    }
    YamlMentions mentions = new YamlMentions(source);
    walk.accept(mentions, root.get());
    return mentions.found.stream().distinct().toList();
  }

  /** Notes a name that is all of a text. */
  void add(CaseName name, Scalar scalar, boolean defines) {
    add(name, scalar, "", "", defines);
  }

  /** Notes a use of a name that is all of a text. */
  void use(CaseName name, Scalar scalar) {
    add(name, scalar, false);
  }

  /** Notes a name with something before and after it in the same text. */
  void add(CaseName name, Scalar scalar, String before, String after, boolean defines) {
    Optional<WrittenScalar> at = written.at(scalar.place());
    at.ifPresent(
        w ->
            found.add(
                new Mention(
                    name, source.name(), w.from(), w.to(), w.notation(), before, after, defines)));
  }

  /** Notes a claim, written {@code ARTICLE.PARAGRAPH}. */
  void claim(Scalar scalar) {
    String id = scalar.text().strip();
    int dot = id.indexOf('.');
    if (dot > 0) {
      String article = id.substring(0, dot);
      add(CaseName.claim(article, id.substring(dot + 1)), scalar, article + ".", "", false);
    }
  }

  /** A rule with its party before it: both are mentioned. */
  void ruleOfParty(Scalar written) {
    int slash = written.text().indexOf('/');
    if (slash > 0) {
      String owner = written.text().substring(0, slash);
      String name = written.text().substring(slash + 1);
      add(CaseName.party(owner), written, "", "/" + name, false);
      add(CaseName.rule(owner, name), written, owner + "/", "", false);
    }
  }

  /** {@return the text of something; empty if it is none} */
  static Optional<Scalar> scalar(YamlNode node) {
    return node instanceof Scalar scalar && !scalar.isEmpty()
        ? Optional.of(new Scalar(scalar.text().strip(), scalar.isPlain(), scalar.place()))
        : Optional.empty();
  }

  /** Does something with each text of a list, or with the one that stands alone. */
  static void each(YamlNode node, Consumer<Scalar> action) {
    if (node instanceof Sequence list) {
      list.items().forEach(i -> scalar(i).ifPresent(action));
    } else {
      scalar(node).ifPresent(action);
    }
  }

  /** {@return the entries of a mapping; none if it is no mapping} */
  static List<Entry> entries(YamlNode node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  /** {@return the entries of the mapping that stands under a key} */
  static List<Entry> entries(YamlNode node, String key) {
    return value(node, key).map(YamlMentions::entries).orElse(List.of());
  }

  /** {@return what stands under a key of a mapping} */
  static Optional<YamlNode> value(YamlNode node, String key) {
    return entries(node).stream().filter(e -> e.name().equals(key)).map(Entry::value).findFirst();
  }
}
