package parley.scenario.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.scenario.FileReference;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads the form of a plan; names of the case, of questions and columns are checked later. */
public final class PlanReader {
  public static final Keys PLAN =
      Keys.of(
              "plan",
              "One question, asked of many scenarios under many assumptions, with one table for an"
                  + " answer: `parley sweep`.")
          .must(
              "sweep",
              "Names the plan.",
              Shape.any(Shape.matching("^[a-z0-9][a-z0-9_-]{0,63}$"), Shape.NUMBER, Shape.BOOLEAN)
                  .such("how-sure"))
          .must(
              "scenarios",
              "Scenario files, or folders of them, relative to this file.",
              Shape.SOME_TEXTS.such(List.of("../../scenarios/ukraine-nato")))
          .may(
              "with",
              "Files of rules that are added to every case, relative to this file.",
              Shape.SOME_TEXTS.such(List.of("hardliners.drl")))
          .must(
              "question",
              "A question, or a question with the options of its command, without dashes: `{search:"
                  + " {by: total, limit: 1}}`.",
              question().such("run", "search", "diagnose", "negotiate"))
          .may(
              "seed",
              "The seed of `negotiate`. Default: 1.",
              Shape.from(0).with("maximum", PlanReader.SEED_MAX))
          .may(
              "time_limit",
              "How many seconds one analysis may take. Default: 60.",
              Shape.of(
                  "type",
                  "number",
                  "exclusiveMinimum",
                  0,
                  "maximum",
                  (long) PlanReader.SECONDS_MAX))
          .may(
              "assume",
              "Assumptions, made one after another.",
              Shape.any(
                  SupposedReader.ASSUMPTION.mapping(),
                  Shape.list(SupposedReader.ASSUMPTION.mapping())))
          .may(
              "grid",
              "Values of each key, in all combinations; `as_is`: as the scenario" + " says.",
              SupposedReader.GRID.mapping())
          .may(
              "columns",
              "The columns wanted, paths into the JSON of the question's answer. Default: the usual"
                  + " ones of the question.",
              Shape.TEXTS.such(
                  List.of("scenario", "package", "outcome", "verdicts.russia.verdict")));

  private static Shape question() {
    return Shape.any(
        Shape.matching("\\S"),
        Shape.of(
            "type",
            "object",
            "minProperties",
            1,
            "maxProperties",
            1,
            "additionalProperties",
            Shape.any(
                Shape.of("type", "null"),
                Shape.of("type", "object", "additionalProperties", Shape.TEXTS))));
  }

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
  private static final long SEED_MAX = 1L << 53;
  private static final double SECONDS = 60;
  private static final double SECONDS_MAX = 86_400;

  private final Values values;
  private final SupposedReader supposed;

  private PlanReader(Problems problems) {
    this.values = new Values(problems);
    this.supposed = new SupposedReader(values);
  }

  /** {@return the plan; empty, with problems, if it is not sound} */
  public static Optional<SweepPlan> read(Source source, Problems problems) {
    Problems found = new Problems();
    PlanReader reader = new PlanReader(found);
    Optional<SweepPlan> plan =
        YamlReader.readAround(source, found)
            .flatMap(root -> Fields.read(PLAN, root, root.place(), reader.values))
            .flatMap(reader::plan);
    problems.addAll(found.sorted());
    return found.hasErrors() ? Optional.empty() : plan;
  }

  private Optional<SweepPlan> plan(Fields fields) {
    Optional<Scalar> name = fields.text("sweep");
    name.filter(n -> !NAME.matcher(n.text()).matches()).ifPresent(this::badName);
    List<FileReference> scenarios = scenarios(fields);
    List<FileReference> with = references(fields, "with");
    Map<Scalar, List<Scalar>> options = new LinkedHashMap<>();
    Optional<Scalar> question = fields.node("question").flatMap(n -> question(n, options));
    List<List<Supposed>> listed = listed(fields);
    List<Axis> grid = fields.node("grid").map(supposed::grid).orElse(List.of());
    refuseBoth(listed, grid);
    long seed = seed(fields);
    double seconds = seconds(fields);
    List<Scalar> columns = fields.texts("columns");
    if (name.isEmpty() || question.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SweepPlan(
            name.get(),
            scenarios,
            with,
            seed,
            question.get(),
            options,
            listed,
            grid,
            columns,
            seconds));
  }

  private void badName(Scalar name) {
    values.error(
        Code.BAD_NAME,
        name.place(),
        Wording.quoted(name.text()) + " cannot be the name of a plan",
        "use at most 64 small letters, digits, `_` and `-`, a letter or digit first");
  }

  private List<FileReference> scenarios(Fields fields) {
    if (fields.node("scenarios").filter(Values::isEmptyList).isPresent()) {
      values.error(Code.MISSING, fields.placeOf("scenarios"), "`scenarios` is empty");
    }
    return references(fields, "scenarios");
  }

  private static List<FileReference> references(Fields fields, String key) {
    return fields.texts(key).stream().map(t -> new FileReference(t.text(), t.place())).toList();
  }

  /** A question is its name, or its name with options: {@code {search: {by: total}}}. */
  private Optional<Scalar> question(YamlNode node, Map<Scalar, List<Scalar>> options) {
    if (node instanceof Scalar) {
      return values.text(node);
    }
    Optional<Mapping> mapping = values.mapping(node);
    if (mapping.filter(m -> !m.isWhole()).isPresent()) {
      return Optional.empty();
    } else if (mapping.filter(m -> m.entries().size() != 1).isPresent()) {
      values.error(
          Code.BAD_VALUE,
          node.place(),
          "expected one question, found " + mapping.get().entries().size(),
          "a plan asks one question; write another plan for another");
      return Optional.empty();
    }
    Optional<Entry> entry = mapping.map(m -> m.entries().get(0));
    entry.ifPresent(e -> options(e, options));
    return entry.map(Entry::key);
  }

  private void options(Entry question, Map<Scalar, List<Scalar>> options) {
    if (question.value().isEmpty()) {
      return;
    }
    values
        .mapping(question.value())
        .map(Mapping::entries)
        .orElse(List.of())
        .forEach(o -> options.put(o.key(), values.texts(o.value())));
  }

  private List<List<Supposed>> listed(Fields fields) {
    List<List<Supposed>> all = new ArrayList<>();
    fields
        .node("assume")
        .map(n -> n instanceof Mapping ? List.of(n) : values.items(n))
        .orElse(List.of())
        .forEach(item -> all.add(supposed.listed(item)));
    if (fields.node("assume").filter(Values::isEmptyList).isPresent()) {
      values.error(
          Code.MISSING,
          fields.placeOf("assume"),
          "`assume` is empty",
          "leave the key out if nothing is assumed");
    }
    return all.isEmpty() ? List.of(List.of()) : all;
  }

  private void refuseBoth(List<List<Supposed>> listed, List<Axis> grid) {
    Set<Supposed.Key> varied = new LinkedHashSet<>();
    grid.forEach(a -> varied.add(a.values().get(0).key()));
    for (List<Supposed> one : listed) {
      for (Supposed assumed : one) {
        if (varied.remove(assumed.key())) {
          values.error(
              Code.BAD_VALUE,
              assumed.place(),
              "`assume` and `grid` both say `" + assumed.key().id() + "`",
              "say it in one of them");
        }
      }
    }
  }

  private long seed(Fields fields) {
    Optional<BigInteger> seed = fields.node("seed").flatMap(values::count);
    if (seed.filter(s -> s.compareTo(BigInteger.valueOf(SEED_MAX)) > 0).isPresent()) {
      values.error(Code.BAD_VALUE, fields.placeOf("seed"), "a seed is at most " + SEED_MAX);
      return 1;
    }
    return seed.map(BigInteger::longValue).orElse(1L);
  }

  private double seconds(Fields fields) {
    Optional<Double> seconds = fields.node("time_limit").flatMap(values::number);
    if (seconds.filter(s -> s <= 0 || s > SECONDS_MAX).isPresent()) {
      values.error(
          Code.BAD_VALUE,
          fields.placeOf("time_limit"),
          "a time limit is more than 0 and at most 86400 seconds");
    }
    return seconds.orElse(SECONDS);
  }
}
