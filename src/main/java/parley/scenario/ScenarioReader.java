package parley.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.RecentTexts;
import parley.diagnostic.Source;
import parley.scenario.Draft.Choice;
import parley.scenario.Draft.PackageDraft;
import parley.scenario.Draft.WhatIfDraft;
import parley.scenario.expect.ExpectationDraft;
import parley.scenario.expect.ExpectationReader;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads a scenario's form; its names are checked by {@link ScenarioFile#resolve}. */
public final class ScenarioReader {
  static final List<String> UNSTATED = List.of("status_quo", "open");
  private static final Shape TERMS =
      Shape.by(Shape.ISSUE, Shape.TEXT)
          .told("An option for each issue that is settled.")
          .named("terms");
  static final Keys PACKAGE =
      Keys.of("package", "A choice of option for issues.")
          .may("title", "The package's title, for people.", Shape.TEXT)
          .may(
              "claims",
              "The claims of the register that this package rests on.",
              Shape.TEXTS.such(List.of("004.10")))
          .may(
              "based_on",
              "Another package of this scenario, whose terms and open issues this one takes over;"
                  + " then only the differences are named.",
              Shape.TEXT)
          .may("terms", "An option for each issue that the package settles.", TERMS)
          .may(
              "open",
              "Issues deliberately left open: each is every one of its options at once.",
              Shape.TEXTS);
  static final Keys WHAT_IF =
      Keys.of("what-if", "A package with something changed.")
          .must("package", "The package that is changed.", Shape.TEXT)
          .may("set", "Terms that replace the package's.", TERMS)
          .may(
              "without",
              "Rules to leave out, each as PARTY/RULE.",
              Shape.TEXTS.such(List.of("russia/No Western troops in Ukraine")))
          .may("with", "A file with more rules, relative to this file.", Shape.TEXT)
          .may("as_of", "The date to use instead of the scenario's.", Shape.DATE);
  public static final Keys SCENARIO =
      Keys.of("scenario", "Packages to judge, what-ifs, and what is expected of them.")
          .must(
              "scenario",
              "Names the scenario.",
              Shape.any(Shape.matching("^[a-z0-9][a-z0-9_-]{0,63}$"), Shape.NUMBER, Shape.BOOLEAN)
                  .such("december-2025"))
          .may("title", "The scenario's title, for people. Default: its name.", Shape.TEXT)
          .must(
              "rules",
              "The folder of the case's rules, relative to this file.",
              Shape.TEXT.such("../../rules/bike-sale"))
          .may(
              "as_of",
              "The date that decides which rules are in force. Default: today.",
              Shape.DATE)
          .may("parties", "Who must agree. Default: all parties of the agenda.", Shape.SOME_TEXTS)
          .may(
              "agreement",
              "Who has to accept for a deal; all that is given must hold. Default: what the agenda"
                  + " says; every party if the scenario names parties.",
              AgreementReader.AGREEMENT.mapping())
          .may(
              "reservation",
              "By party, the lowest satisfaction at which it accepts, instead of what the agenda"
                  + " says.",
              Shape.by(Shape.PARTY, Shape.RESERVATION))
          .may(
              "unstated",
              "What happens to an issue that a package does not state: it keeps the status quo (the"
                  + " default), or is open.",
              Shape.choice(UNSTATED))
          .may(
              "packages", "The packages, each under its id.", Shape.by(Shape.ID, PACKAGE.mapping()))
          .may(
              "what_if",
              "Questions about packages, each under its id.",
              Shape.by(Shape.ID, WHAT_IF.mapping()))
          .may(
              "tags",
              "Words by which `parley test --tag` selects all expectations of this scenario.",
              Shape.TEXTS)
          .may(
              "expect",
              "What you hold to be right; `parley test` checks it.",
              Shape.of("type", "array", "items", ExpectationReader.EXPECTATION.mapping()));

  private static final RecentTexts<ScenarioFile> KNOWN = new RecentTexts<>(1_000_000);

  private final Values values;
  private final Names names;
  private boolean knowsIds = true;

  private ScenarioReader(Problems problems) {
    this.values = new Values(problems);
    this.names = new Names(values);
  }

  /**
   * {@return the file's content, as complete as it allows, so that the rest can be checked even if
   * the problems hold errors; empty if it is no YAML mapping or does not say where its rules are}
   */
  public static Optional<ScenarioFile> read(Source source, Problems problems) {
    return KNOWN.of(source, problems, ScenarioReader::readAnew);
  }

  private static Optional<ScenarioFile> readAnew(Source source, Problems problems) {
    ScenarioReader reader = new ScenarioReader(problems);
    return YamlReader.readAround(source, problems)
        .flatMap(root -> Fields.read(SCENARIO, root, root.place(), reader.values))
        .flatMap(reader::file);
  }

  private Optional<ScenarioFile> file(Fields fields) {
    Draft draft = draft(fields);
    return fields.text("rules").map(r -> new ScenarioFile(FileReference.of(r), draft));
  }

  private Draft draft(Fields fields) {
    Optional<Scalar> written = fields.text("scenario");
    written.ifPresent(names::scenario);
    Scalar name = written.orElse(new Scalar("scenario", true, fields.place()));
    return new Draft(
        name,
        fields.textOr("title", name.text()),
        fields.date("as_of"),
        fields.node("as_of").map(YamlNode::place).orElse(name.place()),
        parties(fields),
        fields.isWhole("parties"),
        new AgreementReader(values).written(fields),
        new AgreementReader(values).reserved(fields),
        opensUnstated(fields),
        named(fields, "packages", "the id of a package", this::packageOf),
        named(fields, "what_if", "the id of a what-if", this::whatIf),
        fields.texts("tags").stream().map(Scalar::text).toList(),
        expectations(fields),
        knowsIds,
        !values.problems().hasErrors());
  }

  private List<Scalar> parties(Fields fields) {
    if (fields.node("parties").filter(Values::isEmptyList).isPresent()) {
      values.error(
          Code.MISSING,
          fields.placeOf("parties"),
          "`parties` is empty",
          "leave the key out if all parties of the agenda must agree");
    }
    return fields.texts("parties");
  }

  private boolean opensUnstated(Fields fields) {
    return fields
        .node("unstated")
        .flatMap(n -> values.choice(n, "choice for unstated issues", UNSTATED, u -> u))
        .filter("open"::equals)
        .isPresent();
  }

  private <T> List<T> named(
      Fields fields, String key, String what, BiFunction<Scalar, Fields, T> read) {
    Keys keys = key.equals("packages") ? PACKAGE : WHAT_IF;
    List<T> all = new ArrayList<>();
    knowsIds &= fields.knowsKeysOf(key);
    for (Entry entry : fields.allEntries(key)) {
      knowsIds &= names.id(entry.key(), what) && !seemsToHoldAnother(entry.value(), keys);
      all.add(read.apply(entry.key(), Fields.readOrNone(keys, entry, values)));
    }
    return all;
  }

  /** What is indented too far is one of its keys, but no key of one is known. */
  private static boolean seemsToHoldAnother(YamlNode one, Keys keys) {
    return one instanceof Mapping mapping
        && mapping.entries().stream()
            .anyMatch(e -> e.value() instanceof Mapping && !keys.all().contains(e.name()));
  }

  private PackageDraft packageOf(Scalar id, Fields fields) {
    return new PackageDraft(
        id,
        fields.textOr("title", ""),
        fields.texts("claims"),
        fields.text("based_on"),
        choices(fields, "terms"),
        fields.texts("open"));
  }

  private WhatIfDraft whatIf(Scalar id, Fields fields) {
    return new WhatIfDraft(
        id,
        fields.text("package"),
        choices(fields, "set"),
        fields.texts("without"),
        fields.text("with").map(FileReference::of),
        fields.date("as_of"));
  }

  private List<Choice> choices(Fields fields, String key) {
    List<Choice> choices = new ArrayList<>();
    for (Entry entry : fields.entries(key)) {
      values.text(entry.value()).ifPresent(o -> choices.add(new Choice(entry.key(), o)));
    }
    return choices;
  }

  /** An error that is expected is not expected of a broken file. */
  private List<ExpectationDraft> expectations(Fields fields) {
    ExpectationReader reader = new ExpectationReader(values);
    boolean isWhole = SCENARIO.all().stream().allMatch(fields::isWhole);
    return fields.node("expect").map(values::items).orElse(List.of()).stream()
        .flatMap(item -> reader.read(item).stream())
        .filter(e -> isWhole || !(e instanceof ExpectationDraft.Refused))
        .toList();
  }
}
