package parley.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Agreement;
import parley.model.Issue;
import parley.model.Party;
import parley.model.Place;
import parley.scenario.yaml.Fields;
import parley.scenario.yaml.Keys;
import parley.scenario.yaml.Shape;
import parley.scenario.yaml.Values;
import parley.scenario.yaml.YamlNode;
import parley.scenario.yaml.YamlNode.Entry;
import parley.scenario.yaml.YamlNode.Mapping;
import parley.scenario.yaml.YamlNode.Scalar;
import parley.scenario.yaml.syntax.YamlReader;

/** Reads an agenda. */
public final class AgendaReader {
  private static final String LANGUAGE_FORM = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  static final Keys PARTY =
      Keys.of("party", "An actor whose acceptance counts.")
          .may("title", "The party's name, for people. Default: its id.", Shape.TEXT)
          .may(
              "short",
              "Replaces the title where there is little room, as in the head of a table. Default:"
                  + " made from title or id.",
              Shape.TEXT)
          .may(
              "reservation",
              "The lowest satisfaction, 0 to 1, at which the party still accepts; a number or a"
                  + " fraction such as 1/3.",
              Shape.RESERVATION)
          .may(
              "votes",
              "How many votes it has where the agreement rule counts votes. Default: 0.",
              Shape.from(0))
          .may(
              "indifferent",
              "Whether it accepts anything while it has no stance in force, instead of being"
                  + " silent.",
              Shape.BOOLEAN);
  public static final Keys AGENDA =
      Keys.of("agenda", "The issues of a case with their options and status quo, and the parties.")
          .must(
              "case",
              "Names the case. Rule packages start with it, `-` written as `_`.",
              Shape.matching("^[a-z][a-z0-9_-]{0,63}$").such("bike-sale"))
          .may("title", "The case's title, for people. Default: its id.", Shape.TEXT)
          .may(
              "lang",
              "The language of the case's texts, as a language tag. The page speaks it where it has"
                  + " been translated.",
              Shape.matching("^" + LANGUAGE_FORM + "$").such("de"))
          .may(
              "register",
              "The folder of the claims' register, relative to this file.",
              Shape.TEXT.such("../../seeds/bike-sale"))
          .must(
              "parties",
              "Who negotiates: a title, or a mapping, for each party's id.",
              Shape.someBy(Shape.ID, Shape.any(Shape.TEXT, PARTY.mapping())))
          .may(
              "agreement",
              "Who has to accept for a deal; all that is given must hold. Default: every party.",
              AgreementReader.AGREEMENT.mapping())
          .must(
              "issues",
              "The matters under negotiation, each under its id.",
              Shape.someBy(Shape.ID, IssueReader.ISSUE.mapping()));

  /** What a case is called that has no id, or one that no package of rules can have. */
  private static final String UNNAMED = "unnamed";

  /** Each issue is a field of a class that Drools makes, and such a class has its limits. */
  private static final int ISSUES_MAX = 1_000;

  private static final Pattern LANGUAGE = Pattern.compile(LANGUAGE_FORM);

  private final Values values;
  private final Names names;
  private final AgreementReader agreements;

  private boolean knowsParties = true;

  /** The line of each short name read so far. */
  private final Map<String, Integer> shortNames = new HashMap<>();

  private AgendaReader(Problems problems) {
    this.values = new Values(problems);
    this.names = new Names(values);
    this.agreements = new AgreementReader(values);
  }

  /**
   * {@return the agenda, as complete as its file allows, so that rules can be checked against it
   * even if the problems hold errors; empty if the file is no YAML mapping}
   */
  public static Optional<AgendaFile> read(Source source, Problems problems) {
    Problems found = new Problems();
    AgendaReader reader = new AgendaReader(found);
    Optional<AgendaFile> file =
        YamlReader.readAround(source, found)
            .flatMap(root -> Fields.read(AGENDA, root, root.place(), reader.values))
            .map(f -> reader.file(source.name(), f));
    problems.addAll(
        found.sorted().stream()
            .filter(d -> reader.knowsParties || d.code() != Code.UNKNOWN_PARTY)
            .toList());
    return file;
  }

  private AgendaFile file(String name, Fields fields) {
    Optional<Scalar> caseId = fields.text("case");
    boolean isNamed = caseId.map(names::caseId).orElse(false);
    knowsParties = fields.has("parties") && fields.knowsKeysOf("parties");
    fields.refuseEmpty("parties");
    fields.refuseEmpty("issues");
    String id = isNamed ? caseId.orElseThrow().text() : UNNAMED;
    List<Party> parties = fields.allEntries("parties").stream().map(this::party).toList();
    List<String> ids = parties.stream().map(Party::id).toList();
    IssueReader issueReader = new IssueReader(values, names, ids);
    List<Entry> entries = fields.entries("issues");
    refuseTooMany(entries);
    List<Issue> issues = entries.stream().flatMap(e -> issueReader.read(e).stream()).toList();
    refuseTooManyOptions(entries, issues);
    Agreement agreement =
        agreements
            .written(fields)
            .filter(w -> fields.isWhole("parties"))
            .map(w -> agreements.checked(w, parties, ids))
            .orElse(Agreement.ofAll());
    Agenda agenda =
        new Agenda(id, fields.textOr("title", id), parties, issues, agreement, language(fields));
    return new AgendaFile(
        agenda,
        fields.text("register").map(FileReference::of),
        places(name, fields.allEntries("parties"), entries),
        lost(fields));
  }

  private static LostNames lost(Fields fields) {
    List<String> issues =
        fields.allEntries("issues").stream()
            .filter(e -> !e.value().isWhole())
            .map(Entry::name)
            .toList();
    boolean knowsAll = AGENDA.all().stream().allMatch(fields::knowsKeysOf);
    return new LostNames(issues, !knowsAll);
  }

  private Optional<String> language(Fields fields) {
    Optional<Scalar> written = fields.text("lang");
    written
        .filter(l -> !LANGUAGE.matcher(l.text()).matches())
        .ifPresent(
            l ->
                values.error(
                    Code.BAD_VALUE,
                    l.place(),
                    "`" + l.text() + "` names no language",
                    "write the tag of one, such as `en`, `de` or `pt-BR`"));
    return written.map(Scalar::text);
  }

  private void refuseTooMany(List<Entry> issues) {
    if (issues.size() > ISSUES_MAX) {
      values.error(
          Code.BAD_VALUE,
          issues.get(ISSUES_MAX).key().place(),
          "an agenda has at most " + ISSUES_MAX + " issues",
          "leave out those that no rule is about");
    }
  }

  private void refuseTooManyOptions(List<Entry> entries, List<Issue> issues) {
    int options = issues.stream().mapToInt(i -> i.options().size()).sum();
    if (options > IssueReader.OPTIONS_MAX) {
      values.error(
          Code.BAD_VALUE,
          entries.get(0).key().place(),
          "the issues of an agenda have at most 100,000 options together",
          "write amounts in larger steps");
    }
  }

  private static AgendaPlaces places(String file, List<Entry> parties, List<Entry> issues) {
    Map<String, Place> partyPlaces = new LinkedHashMap<>();
    parties.forEach(p -> partyPlaces.putIfAbsent(p.name(), p.key().place()));
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, Map<String, Place>> options = new LinkedHashMap<>();
    for (Entry issue : issues) {
      places.put(issue.name(), issue.key().place());
      Map<String, Place> own = new LinkedHashMap<>();
      entries(issue.value()).stream()
          .filter(e -> e.name().equals("options"))
          .flatMap(e -> entries(e.value()).stream())
          .forEach(o -> own.put(o.name(), o.key().place()));
      options.put(issue.name(), own);
    }
    return new AgendaPlaces(file, partyPlaces, places, options);
  }

  private static List<Entry> entries(YamlNode node) {
    return node instanceof Mapping mapping ? mapping.entries() : List.of();
  }

  private Party party(Entry entry) {
    knowsParties &= names.party(entry.key());
    if (!(entry.value() instanceof Mapping)) {
      return new Party(entry.name(), IssueReader.title(PARTY, entry, values));
    }
    Fields fields = Fields.readOrNone(PARTY, entry, values);
    return new Party(
        entry.name(),
        fields.textOr("title", entry.name()),
        shortName(fields),
        fields.node("reservation").flatMap(agreements::share),
        fields.node("votes").map(agreements::votes).orElse(0),
        fields
            .node("indifferent")
            .flatMap(n -> values.choice(n, "answer", List.of("true", "false"), a -> a))
            .filter("true"::equals)
            .isPresent());
  }

  private Optional<String> shortName(Fields fields) {
    Optional<Scalar> written = fields.text("short");
    written.ifPresent(
        s -> {
          Integer line = shortNames.putIfAbsent(s.text(), s.place().line());
          if (line != null) {
            values.error(
                Code.DUPLICATE,
                s.place(),
                "two parties have the same short name",
                "`%s` in line %d has it too".formatted(s.text(), line));
          }
        });
    return written.map(Scalar::text);
  }
}
