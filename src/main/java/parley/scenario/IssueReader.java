package parley.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Control.Direction;
import parley.model.Issue;
import parley.model.Option;
import parley.model.OptionOrder;
import parley.model.Place;
import parley.model.Range;
import parley.model.ReservedWords;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;

/** Reads one issue of an agenda. */
final class IssueReader {
  static final Keys OPTION =
      Keys.of("option", "One way to settle an issue.")
          .may("title", "The option's title, for people. Default: its id.", Shape.TEXT)
          .may(
              "value",
              "The option's number, in the issue's unit. No two options of an issue have the same.",
              RangeReader.NUMBER);
  static final Keys ISSUE =
      Keys.of("issue", "A matter under negotiation.")
          .may("title", "The issue's title, for people. Default: its id.", Shape.TEXT)
          .may(
              "options",
              "The ways to settle the issue: a title, or a mapping, for each option's id.",
              Shape.someBy(Shape.ID, Shape.any(Shape.TEXT, OPTION.mapping())))
          .may(
              "unit",
              "What the options' values count. Makes the issue numeric: every option needs a value,"
                  + " and rules may compare by order.",
              Shape.TEXT.such("soldiers"))
          .may(
              "ordered",
              "Whether the options run from least to most, so that rules may compare them by"
                  + " order; not on a numeric issue.",
              Shape.BOOLEAN)
          .may(
              "range",
              "Numbers in equal steps, in place of options; the id of each is the shortest"
                  + " decimal.",
              RangeReader.RANGE.mapping())
          .must(
              "status_quo",
              "The option that holds where a package says nothing about the issue.",
              Shape.TEXT)
          .may(
              "controlled_by",
              "The parties that can each change the issue alone. Default: none.",
              Shape.any(
                      Shape.STRING,
                      Shape.of("type", "array", "items", Shape.STRING, "uniqueItems", true))
                  .such(List.of("buyer")))
          .may(
              "moves",
              "Which way they can: to options further down the list, further up, or both. Default:"
                  + " both.",
              Shape.choice(Stream.of(Direction.values()).map(Direction::id).toList()))
          .where("oneOf", List.of(Shape.having("options"), Shape.having("range")))
          .where("dependentRequired", Map.of("moves", List.of("controlled_by")))
          .where("if", Shape.havingAll("unit", "options"))
          .where("then", everyOption(Shape.having("value").with("type", "object")))
          .where(
              "else", everyOption(Shape.of("not", Shape.having("value").with("type", "object"))));

  private static Shape everyOption(Shape shape) {
    return Shape.of(
        "properties",
        Shape.of("options", Shape.of("type", "object", "additionalProperties", shape)));
  }

  /** So many options the issues of an agenda have together at most. */
  static final int OPTIONS_MAX = 100_000;

  /** The largest size of a value: whole numbers up to it are exact. */
  private static final double VALUE_MAX = 1e15;

  private final Values values;
  private final Problems problems;
  private final Names names;
  private final RangeReader ranges;
  private final ControlReader controls;

  /**
   * Reads with the given checks.
   *
   * @param parties the ids of the agenda's parties
   */
  IssueReader(Values values, Names names, List<String> parties) {
    this.values = values;
    this.problems = values.problems();
    this.names = names;
    this.ranges = new RangeReader(values);
    this.controls = new ControlReader(values, parties);
  }

  /** {@return the issue, as complete as it can be; empty if it has no options} */
  Optional<Issue> read(Entry entry) {
    names.ruleWord(entry.key(), "the id of an issue", ReservedWords.ISSUE);
    return Fields.read(ISSUE, entry.value(), entry.key().place(), values)
        .flatMap(f -> issue(entry.name(), f));
  }

  private Optional<Issue> issue(String id, Fields fields) {
    if (fields.exactlyOne(List.of("options", "range")).filter("range"::equals).isPresent()) {
      return ranged(id, fields);
    }
    fields.refuseEmpty("options");
    List<OptionDraft> drafts = fields.allEntries("options").stream().map(this::draft).toList();
    Optional<String> unit = unit(fields, drafts);
    List<Option> options =
        drafts.stream().map(d -> unit.isPresent() ? d.valued() : d.named()).toList();
    OptionOrder order =
        isOrdered(fields, unit.isPresent()) ? OptionOrder.fromLeastToMost() : OptionOrder.none();
    return statusQuo(fields, id, options)
        .map(
            s ->
                new Issue(
                    id,
                    fields.textOr("title", id),
                    unit,
                    options,
                    s,
                    order,
                    controls.read(fields)));
  }

  private Optional<Issue> ranged(String id, Fields fields) {
    isOrdered(fields, true);
    Optional<Range> range =
        ranges.read(fields.node("range").orElseThrow(), fields.placeOf("range"));
    if (range.filter(r -> r.size() > OPTIONS_MAX).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          fields.placeOf("range"),
          "this range has more than 100,000 steps",
          "write amounts in larger steps");
      return Optional.empty();
    }
    return range.map(r -> ranged(id, fields, fields.text("unit").map(Scalar::text), r));
  }

  private Issue ranged(String id, Fields fields, Optional<String> unit, Range range) {
    Optional<Scalar> written = fields.text("status_quo");
    written
        .filter(w -> range.place(w.text()).isEmpty())
        .ifPresent(w -> values.offRange(w, id, range));
    String statusQuo =
        written
            .map(Scalar::text)
            .filter(t -> range.place(t).isPresent())
            .orElse(Range.id(range.from()));
    return new Issue(
        id,
        fields.textOr("title", id),
        unit,
        range.options(),
        statusQuo,
        OptionOrder.of(range),
        controls.read(fields));
  }

  /** {@return whether the options stand from least to most; not those that numbers order} */
  private boolean isOrdered(Fields fields, boolean numeric) {
    Optional<YamlNode> node = fields.node("ordered");
    boolean ordered =
        node.flatMap(n -> values.choice(n, "answer", List.of("true", "false"), a -> a))
            .filter("true"::equals)
            .isPresent();
    if (ordered && numeric) {
      problems.error(
          Code.BAD_VALUE,
          node.get().place(),
          "the options of this issue are ordered by their numbers",
          "delete `ordered`: rules may use < <= > >= on a numeric issue anyway");
    }
    return ordered && !numeric;
  }

  private OptionDraft draft(Entry entry) {
    names.id(entry.key(), "the id of an option");
    Optional<Fields> fields = Optional.empty();
    if (entry.value() instanceof Mapping mapping) {
      fields = Fields.read(OPTION, mapping, entry.key().place(), values);
    }
    Optional<YamlNode> value = fields.flatMap(f -> f.node("value"));
    boolean mayHaveValue = fields.map(f -> f.isMeant("value")).orElse(!entry.value().isWhole());
    return new OptionDraft(
        entry.key(),
        title(OPTION, entry, values),
        value.flatMap(this::value),
        value.map(YamlNode::place),
        !mayHaveValue);
  }

  private Optional<Double> value(YamlNode node) {
    Optional<Double> value = values.number(node);
    if (value.filter(v -> Math.abs(v) > VALUE_MAX).isPresent()) {
      problems.error(
          Code.BAD_VALUE,
          node.place(),
          "this value is too large",
          "values go from -10^15 to 10^15; choose a larger unit");
      return Optional.empty();
    }
    return value;
  }

  /** {@return the unit; present also, with a problem, if only values show the issue numeric} */
  private Optional<String> unit(Fields fields, List<OptionDraft> drafts) {
    if (fields.has("unit")) {
      checkValues(drafts);
      return Optional.of(fields.textOr("unit", ""));
    }
    List<Place> valued = drafts.stream().flatMap(d -> d.valuePlace().stream()).toList();
    (fields.isMeant("unit") ? List.<Place>of() : valued)
        .forEach(
            place ->
                problems.error(
                    Code.BAD_VALUE,
                    place,
                    "a `value` needs the issue's `unit`",
                    "add a line such as `unit: soldiers` to the issue"));
    return valued.isEmpty() ? Optional.empty() : Optional.of("");
  }

  private void checkValues(List<OptionDraft> drafts) {
    Map<Double, OptionDraft> firsts = new HashMap<>();
    for (OptionDraft draft : drafts) {
      if (draft.lacksValue()) {
        problems.error(
            Code.MISSING,
            draft.id().place(),
            "option `" + draft.id().text() + "` has no `value`, but its issue has a `unit`",
            "write `" + draft.id().text() + ": {title: …, value: 600000}`");
      }
      draft.value().ifPresent(v -> checkDistinct(firsts.putIfAbsent(v, draft), draft));
    }
  }

  private void checkDistinct(@Nullable OptionDraft first, OptionDraft draft) {
    if (first != null) {
      problems.error(
          Code.DUPLICATE,
          draft.valuePlace().orElseThrow(),
          "two options have the same value",
          "`%s` in line %d has it too".formatted(first.id().text(), first.id().place().line()));
    }
  }

  private Optional<String> statusQuo(Fields fields, String id, List<Option> options) {
    List<String> ids = options.stream().map(Option::id).toList();
    Optional<Scalar> written = fields.text("status_quo");
    boolean areKnown = !ids.isEmpty() && Names.areIds(ids) && fields.knowsKeysOf("options");
    written
        .filter(w -> areKnown && !ids.contains(w.text()))
        .ifPresent(w -> values.unknownOption(w, id, ids));
    return written.map(Scalar::text).filter(ids::contains).or(() -> ids.stream().findFirst());
  }

  /** {@return the title of something that is a plain title or a mapping; its id if it has none} */
  static String title(Keys keys, Entry entry, Values values) {
    if (entry.value().isEmpty()) {
      return entry.name();
    } else if (entry.value() instanceof Scalar scalar) {
      return values.text(scalar).map(Scalar::text).orElse(entry.name());
    }
    return Fields.read(keys, entry.value(), entry.key().place(), values)
        .map(f -> f.textOr("title", entry.name()))
        .orElse(entry.name());
  }
}
