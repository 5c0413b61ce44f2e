package parley.scenario.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.expectation.Point.Because;
import parley.model.expectation.Point.SatisfactionIs;
import parley.model.verdict.Outcome;
import parley.model.verdict.Verdict;
import parley.scenario.expect.PointDraft.OfAccepting;
import parley.scenario.expect.PointDraft.OfDeciding;
import parley.scenario.expect.PointDraft.OfOutcome;
import parley.scenario.expect.PointDraft.OfRules;
import parley.scenario.expect.PointDraft.OfSatisfaction;
import parley.scenario.expect.PointDraft.OfVerdict;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.YamlNode.Sequence;

/** Reads what is expected of a package. */
final class PointReader {
  /**
   * A kind of point: its key, what it says and how it is read. A further kind is a further line.
   */
  private record Kind(String key, String told, Shape shape, Reading reading) {}

  private interface Reading {
    List<? extends PointDraft> points(PointReader reader, Fields fields);
  }

  private static final Shape SHARE = Shape.range(0, 1).named("share");
  static final Keys SATISFACTION =
      Keys.of("satisfaction", "A satisfaction, and how far from it the actual value may be.")
          .named("shares")
          .must("value", "The satisfaction.", SHARE)
          .may("tolerance", "How far the actual value may be from it. Default: 0.005.", SHARE);

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "outcome",
              "Whether the package is a deal; `open` if that depends on its open issues.",
              Shape.choice(Stream.of(Outcome.values()).map(Outcome::id).toList()).named("outcome"),
              PointReader::outcome),
          new Kind(
              "verdicts",
              "The verdicts of parties on the package.",
              Shape.someBy(
                      Shape.PARTY,
                      Shape.choice(Stream.of(Verdict.values()).map(Verdict::id).toList()))
                  .named("verdicts"),
              PointReader::verdicts),
          rules(
              Because.Kind.BECAUSE,
              "For a party, the rules that must be among its findings; there may be more."),
          rules(
              Because.Kind.ONLY_BECAUSE,
              "For a party, exactly the rules that keep it from accepting."),
          rules(
              Because.Kind.NOT_BECAUSE, "For a party, rules that must not be among its findings."),
          new Kind(
              "accepted_by",
              "Exactly who accepts: `all`, `none`, or parties.",
              Shape.SOME_TEXTS,
              PointReader::accepting),
          new Kind(
              "satisfaction",
              "How satisfied parties are, from 0 to 1.",
              Shape.someBy(Shape.PARTY, Shape.any(SHARE, SATISFACTION.mapping()))
                  .named("satisfaction"),
              PointReader::satisfaction),
          new Kind(
              "depends_on",
              "Exactly the open issues that decide, for some party or for each named one.",
              Shape.any(
                      Shape.TEXT,
                      Shape.of(
                          "type", "array", "items", Shape.TEXT, "uniqueItems", true, "minItems", 1),
                      Shape.someBy(Shape.PARTY, Shape.SOME_TEXTS))
                  .named("deciding"),
              PointReader::deciding));

  private static Kind rules(Because.Kind kind, String told) {
    return new Kind(
        kind.id(),
        told,
        Shape.someBy(Shape.PARTY, Shape.SOME_TEXTS).named("rules"),
        (r, f) -> r.rules(kind, f));
  }

  static final List<Keys.Key> POINTS =
      KINDS.stream().map(k -> new Keys.Key(k.key(), false, k.told(), k.shape())).toList();

  static final List<String> KEYS = KINDS.stream().map(Kind::key).toList();

  /** Satisfaction is shown in whole percents: half a percent more or less reads the same. */
  private static final double TOLERANCE = 0.005;

  private final Values values;
  private final Problems problems;

  PointReader(Values values) {
    this.values = values;
    this.problems = values.problems();
  }

  /** {@return the points that are written, in the order of {@link #KEYS}} */
  List<PointDraft> points(Fields fields) {
    List<PointDraft> points = new ArrayList<>();
    KINDS.forEach(k -> points.addAll(k.reading().points(this, fields)));
    return points;
  }

  private List<PointDraft> outcome(Fields fields) {
    return fields
        .node("outcome")
        .flatMap(n -> values.choice(n, "outcome", List.of(Outcome.values()), Outcome::id))
        .<PointDraft>map(OfOutcome::new)
        .stream()
        .toList();
  }

  private List<PointDraft> verdicts(Fields fields) {
    List<PointDraft> verdicts = new ArrayList<>();
    fields.refuseEmpty("verdicts");
    for (Entry entry : fields.entries("verdicts")) {
      values
          .choice(entry.value(), "verdict", List.of(Verdict.values()), Verdict::id)
          .ifPresent(v -> verdicts.add(new OfVerdict(entry.key(), v)));
    }
    return verdicts;
  }

  private List<PointDraft> rules(Because.Kind kind, Fields fields) {
    List<PointDraft> all = new ArrayList<>();
    fields.refuseEmpty(kind.id());
    for (Entry entry : fields.entries(kind.id())) {
      refuseEmptyList(entry.value(), entry.key(), "rules");
      boolean isNone = kind == Because.Kind.ONLY_BECAUSE && isNone(entry.value());
      all.add(new OfRules(kind, entry.key(), isNone ? List.of() : values.texts(entry.value())));
    }
    return all;
  }

  private List<PointDraft> accepting(Fields fields) {
    return fields.node("accepted_by").flatMap(this::accepting).stream().toList();
  }

  private Optional<PointDraft> accepting(YamlNode node) {
    boolean all = node instanceof Scalar word && word.text().equals("all");
    if (all || isNone(node)) {
      return Optional.of(new OfAccepting(all, List.of()));
    }
    if (Values.isEmptyList(node)) {
      problems.error(Code.MISSING, node.place(), "this list of parties is empty", "write `none`");
    }
    List<Scalar> parties = values.texts(node);
    return parties.isEmpty() ? Optional.empty() : Optional.of(new OfAccepting(false, parties));
  }

  private List<PointDraft> satisfaction(Fields fields) {
    fields.refuseEmpty("satisfaction");
    return fields.entries("satisfaction").stream().flatMap(e -> satisfaction(e).stream()).toList();
  }

  private Optional<PointDraft> satisfaction(Entry entry) {
    if (!(entry.value() instanceof Mapping)) {
      return share(entry.value()).map(v -> new OfSatisfaction(entry.key(), v, TOLERANCE));
    }
    return Fields.read(SATISFACTION, entry.value(), entry.key().place(), values)
        .flatMap(fields -> satisfaction(entry.key(), fields));
  }

  private Optional<PointDraft> satisfaction(Scalar party, Fields fields) {
    Optional<Double> value = fields.node("value").flatMap(this::share);
    Optional<Double> tolerance = fields.node("tolerance").flatMap(this::share);
    Optional<OfSatisfaction> point =
        value.map(v -> new OfSatisfaction(party, v, tolerance.orElse(TOLERANCE)));
    if (point.filter(p -> !SatisfactionIs.canFail(p.value(), p.tolerance())).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          fields.placeOf("tolerance"),
          "with this tolerance every satisfaction is as expected",
          "satisfaction goes from 0 to 1: write a smaller `tolerance`, such as 0.05");
    }
    return point.map(p -> p);
  }

  private Optional<Double> share(YamlNode node) {
    Optional<Double> number = values.number(node);
    if (number.filter(n -> n < 0 || n > 1).isPresent()) {
      problems.error(Code.BAD_VALUE, node.place(), "satisfaction is a number from 0 to 1");
      return Optional.empty();
    }
    return number;
  }

  private List<PointDraft> deciding(Fields fields) {
    return fields.node("depends_on").map(n -> deciding(n, fields)).orElse(List.of());
  }

  private List<PointDraft> deciding(YamlNode node, Fields fields) {
    if (!(node instanceof Mapping)) {
      refuseEmptyList(node, node, "issues");
      return List.of(new OfDeciding(Optional.empty(), issues(node)));
    }
    fields.refuseEmpty("depends_on");
    List<PointDraft> all = new ArrayList<>();
    for (Entry entry : fields.entries("depends_on")) {
      refuseEmptyList(entry.value(), entry.key(), "issues");
      all.add(new OfDeciding(Optional.of(entry.key()), issues(entry.value())));
    }
    return all;
  }

  private List<Scalar> issues(YamlNode node) {
    return isNone(node) ? List.of() : values.texts(node);
  }

  /** {@return whether it says the word none, be it in a list that an update has emptied} */
  private static boolean isNone(YamlNode node) {
    YamlNode word =
        node instanceof Sequence list && list.items().size() == 1 ? list.items().get(0) : node;
    return word instanceof Scalar scalar && scalar.text().equals("none");
  }

  private void refuseEmptyList(YamlNode node, YamlNode at, String what) {
    if (Values.isEmptyList(node)) {
      problems.error(Code.MISSING, at.place(), "this list of " + what + " is empty");
    }
  }
}
