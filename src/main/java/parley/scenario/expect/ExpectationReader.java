package parley.scenario.expect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.expectation.Expectation.OfError;
import parley.model.expectation.Expectation.Remarks;
import parley.model.expectation.Expectation.Subject;
import parley.scenario.expect.ExpectationDraft.OfDeals;
import parley.scenario.expect.ExpectationDraft.OfPackages;
import parley.scenario.expect.ExpectationDraft.Refused;
import parley.scenario.expect.ExpectationDraft.Row;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.Wording;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads one expectation of a scenario. */
public final class ExpectationReader {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}_])[\\p{L}\\p{N}_]{3,}(?![\\p{L}\\p{N}_])");
  private static final Shape SOMETHING =
      Shape.of("type", "object", "anyOf", PointReader.KEYS.stream().map(Shape::having).toList())
          .named("expects_something");
  private static final Shape FULL_TABLE =
      Shape.of("type", "object", "additionalProperties", SOMETHING)
          .told("A table in which every row expects something.")
          .named("full_table");
  private static final Keys ROW =
      Keys.of("row", "What is expected of one package of a table.").and(PointReader.POINTS);
  private static final Shape NAMES =
      Shape.any(
              Shape.TEXT,
              Shape.of("type", "array", "items", Shape.TEXT, "uniqueItems", true, "minItems", 1),
              Shape.of("type", "object", "minProperties", 1, "additionalProperties", ROW.mapping()))
          .named("subjects");
  private static final Keys OF =
      Keys.of(
              "expectation",
              "What you expect of packages or what-ifs, of the deals, or of an error.")
          .may("package", "The package that the expectation is about.", Shape.TEXT)
          .may(
              "packages",
              "The packages that the expectation is about: `all`, a list, or a table with what is"
                  + " expected of each.",
              NAMES)
          .may("what_if", "The what-if that the expectation is about.", Shape.TEXT)
          .may(
              "what_ifs",
              "The what-ifs that the expectation is about: `all`, a list, or a table with what is"
                  + " expected of each.",
              NAMES)
          .may("deals", "Deals among all complete packages.", DealsReader.DEALS.mapping())
          .may(
              "error",
              "The scenario must be refused with an error that says this, or has this code.",
              Shape.TEXT);
  private static final List<String> SUBJECTS = OF.all();
  public static final Keys EXPECTATION =
      OF.and(PointReader.POINTS)
          .may("tags", "Words by which `parley test --tag` selects this expectation.", Shape.TEXTS)
          .may("todo", "Why this does not hold yet; it fails only once it does hold.", Shape.TEXT)
          .where("oneOf", SUBJECTS.stream().map(Shape::having).toList())
          .where("if", Shape.any(Shape.having("deals"), Shape.having("error")))
          .where(
              "then",
              Shape.of(
                  "properties",
                  PointReader.KEYS.stream()
                      .collect(
                          Collectors.toMap(k -> k, k -> false, (a, b) -> a, LinkedHashMap::new))))
          .where(
              "else",
              Shape.any(
                  SOMETHING,
                  Shape.having("packages", FULL_TABLE),
                  Shape.having("what_ifs", FULL_TABLE)));

  private final Values values;
  private final Problems problems;
  private final PointReader points;

  public ExpectationReader(Values values) {
    this.values = values;
    this.problems = values.problems();
    this.points = new PointReader(values);
  }

  /** {@return the expectation; empty, with a problem, if its form is wrong} */
  public Optional<ExpectationDraft> read(YamlNode item) {
    return Fields.read(EXPECTATION, item, item.place(), values).flatMap(this::expectation);
  }

  private Optional<ExpectationDraft> expectation(Fields fields) {
    Optional<String> subject = fields.exactlyOne(SUBJECTS);
    Remarks remarks = remarks(fields);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    return switch (subject.get()) {
      case "deals" -> deals(fields, remarks);
      case "error" -> error(fields, remarks);
      case "package", "packages" ->
          ofPackages(Subject.Kind.PACKAGE, subject.get(), fields, remarks);
      default -> ofPackages(Subject.Kind.WHAT_IF, subject.get(), fields, remarks);
    };
  }

  private Remarks remarks(Fields fields) {
    List<String> tags = fields.texts("tags").stream().map(Scalar::text).toList();
    return new Remarks(fields.text("todo").map(Scalar::text), tags);
  }

  private Optional<ExpectationDraft> ofPackages(
      Subject.Kind kind, String key, Fields fields, Remarks remarks) {
    YamlNode node = fields.node(key).orElseThrow();
    boolean isMany = key.endsWith("s");
    boolean isTable = isMany && node instanceof Mapping;
    if (!isTable) {
      refuseNothing(fields);
    }
    boolean all = isMany && node instanceof Scalar word && word.text().equals("all");
    List<Row> rows = new ArrayList<>();
    if (isTable) {
      fields.refuseEmpty(key);
      fields.allEntries(key).forEach(e -> row(e, fields).ifPresent(rows::add));
    } else if (isMany && !all) {
      if (Values.isEmptyList(node)) {
        problems.error(Code.MISSING, fields.placeOf(key), "`" + key + "` is empty");
      }
      values.texts(node).forEach(id -> rows.add(new Row(id, List.of(), id.place())));
    } else if (!isMany) {
      fields.text(key).ifPresent(id -> rows.add(new Row(id, List.of(), fields.place())));
    }
    return Optional.of(
        new OfPackages(kind, all, rows, points.points(fields), remarks, fields.place()));
  }

  /** A row of a table may be empty if points beside the table hold for all rows. */
  private Optional<Row> row(Entry entry, Fields table) {
    if (entry.value().isEmpty()) {
      return Optional.empty();
    }
    return Fields.read(ROW, entry.value(), entry.key().place(), values)
        .map(
            row -> {
              if (PointReader.KEYS.stream().noneMatch(table::isMeant)) {
                refuseNothing(row);
              }
              return new Row(entry.key(), points.points(row), entry.key().place());
            });
  }

  private void refuseNothing(Fields fields) {
    if (PointReader.KEYS.stream().noneMatch(fields::isMeant) && !fields.hasUnknown()) {
      problems.error(
          Code.MISSING,
          fields.place(),
          "this expectation expects nothing",
          "add " + Wording.listed(PointReader.KEYS, "or"));
    }
  }

  private Optional<ExpectationDraft> deals(Fields fields, Remarks remarks) {
    refusePoints(fields, "deals");
    return fields
        .node("deals")
        .flatMap(n -> Fields.read(DealsReader.DEALS, n, fields.placeOf("deals"), values))
        .map(d -> new OfDeals(new DealsReader(values).points(d), remarks, fields.place()));
  }

  private Optional<ExpectationDraft> error(Fields fields, Remarks remarks) {
    refusePoints(fields, "an `error`");
    Optional<Scalar> written = fields.text("error");
    if (written.filter(t -> !WORD.matcher(t.text()).find()).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          fields.placeOf("error"),
          "this `error` is too general: it would match almost any error",
          "write a part of what Parley says with a whole word of it, or a code such as PAR011");
    }
    return written.map(text -> new Refused(new OfError(text.text(), remarks, fields.place())));
  }

  private void refusePoints(Fields fields, String subject) {
    String of = subject.equals("deals") ? "`deals`" : subject;
    PointReader.KEYS.stream()
        .filter(fields::has)
        .forEach(
            key ->
                problems.error(
                    Code.BAD_VALUE,
                    fields.placeOf(key),
                    "`" + key + "` cannot be expected of " + of,
                    "make it an expectation of its own, of a package or a what-if"));
  }
}
