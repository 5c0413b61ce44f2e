package parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.Orders;
import parley.model.Party;
import parley.model.Place;
import parley.model.RuleId;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.StatementKind;
import parley.model.claim.Register;
import parley.rules.agreement.DroolsReading;
import parley.rules.evaluation.CheckedRules;
import parley.rules.reading.ConclusionOrder;
import parley.rules.reading.DemandCheck;
import parley.rules.reading.DraftReader;
import parley.rules.reading.HeadCheck;
import parley.rules.reading.RuleReader;
import parley.rules.syntax.ReadFile;
import parley.rules.syntax.RuleDraft;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFileParser;
import parley.rules.warmup.Background;

/** Reads all rule files of a case together. */
public final class RuleFiles {
  private static final int SHOWN_MAX = 100;

  private final Agenda agenda;
  private final Register register;
  private final Problems problems;
  private final List<ReadFile> files = new ArrayList<>();
  private final Map<RuleId, RuleSyntax> written = new LinkedHashMap<>();
  private final Map<RuleId, Place> names = new HashMap<>();
  private final NavigableSet<Place> broken = new TreeSet<>();
  private final Predicate<Diagnostic> isFollowUp;

  private RuleFiles(Agenda agenda, Register register, Predicate<Diagnostic> isFollowUp) {
    this.agenda = agenda;
    this.register = register;
    this.isFollowUp = isFollowUp;
    this.problems = new Problems();
  }

  /**
   * {@return the rules, if no error was found; the order of the sources does not matter}
   *
   * @param places of the agenda, where a party without rules is reported
   * @param isFollowUp whether a problem may only follow from errors in other files: it is not
   *     reported, though there are no rules if it is an error
   * @param problems receives every error and warning of every file
   */
  public static Optional<CheckedRules> read(
      Agenda agenda,
      AgendaPlaces places,
      Register register,
      List<Source> sources,
      Predicate<Diagnostic> isFollowUp,
      Problems problems) {
    RuleFiles reader = parse(agenda, register, sources, isFollowUp);
    reader.requireRulesOfEveryParty(places);
    return reader.finish(problems);
  }

  /** As above, but parties may be without rules. */
  public static Optional<CheckedRules> read(
      Agenda agenda, Register register, List<Source> sources, Problems problems) {
    return parse(agenda, register, sources, d -> false).finish(problems);
  }

  /** Reports what breaks the grammar, where there is no agenda to check names by. */
  public static void grammar(List<Source> sources, Problems problems) {
    for (Source source : sources) {
      Problems ofFile = new Problems();
      ReadFile unused = RuleFileParser.parse(source, ofFile);
      problems.addAll(shown(ofFile.sorted()));
    }
  }

  private static RuleFiles parse(
      Agenda agenda, Register register, List<Source> sources, Predicate<Diagnostic> isFollowUp) {
    RuleFiles reader = new RuleFiles(agenda, register, isFollowUp);
    sources.stream().sorted(Orders.by(Source::name)).forEach(reader::parse);
    return reader;
  }

  private void parse(Source source) {
    Problems ofFile = new Problems();
    files.add(RuleFileParser.parse(source, ofFile));
    ofFile.sorted().forEach(d -> broken.add(d.place()));
    problems.addAll(ofFile.sorted());
  }

  private Optional<CheckedRules> finish(Problems into) {
    Optional<CheckedRules> checked = check();
    Set<Code> doubtful = doubtful();
    into.addAll(
        shown(
            problems.sorted().stream()
                .filter(d -> !doubtful.contains(d.code()) && !isFollowUp.test(d))
                .filter(d -> !isBroken(d.place()))
                .toList()));
    return checked;
  }

  /** {@return whether a sign within a place is wrong, so that nothing else is said of it} */
  private boolean isBroken(Place place) {
    Place next = new Place(place.file(), place.line(), place.column() + 1, 1);
    Place end = new Place(place.file(), place.line(), place.column() + place.length(), 1);
    return place.length() > 1 && !broken.subSet(next, end).isEmpty();
  }

  /**
   * What a rule that could not be read may conclude is not called unknown, and a file of the wrong
   * package may hold the rules that a party lacks.
   */
  private Set<Code> doubtful() {
    Set<Code> doubtful = new HashSet<>();
    if (!files.stream().allMatch(ReadFile::isNamed)) {
      doubtful.add(Code.UNKNOWN_CONCLUSION);
    }
    boolean isRead = files.stream().allMatch(ReadFile::isOwned);
    if (!isRead || problems.sorted().stream().anyMatch(d -> d.code() == Code.WRONG_PACKAGE)) {
      doubtful.add(Code.NO_RULES);
    }
    return doubtful;
  }

  /**
   * {@return the first hundred errors and the first hundred others of each file, and how many more}
   */
  private static List<Diagnostic> shown(List<Diagnostic> all) {
    Map<String, List<Diagnostic>> byFile =
        all.stream().collect(Collectors.groupingBy(d -> d.place().file()));
    Problems shown = new Problems();
    for (List<Diagnostic> ofFile : byFile.values()) {
      List<Diagnostic> errors = ofFile.stream().filter(Diagnostic::isError).toList();
      List<Diagnostic> others = ofFile.stream().filter(d -> !d.isError()).toList();
      shown.addAll(errors.subList(0, Math.min(SHOWN_MAX, errors.size())));
      shown.addAll(others.subList(0, Math.min(SHOWN_MAX, others.size())));
      if (errors.size() > SHOWN_MAX) {
        shown.error(
            Code.UNREADABLE, errors.get(SHOWN_MAX).place(), more(errors), "fix those above first");
      }
      if (others.size() > SHOWN_MAX) {
        shown.warning(
            Code.UNREADABLE, others.get(SHOWN_MAX).place(), more(others), "fix those above first");
      }
    }
    return shown.sorted();
  }

  private static String more(List<Diagnostic> all) {
    return "%d more problems follow".formatted(all.size() - SHOWN_MAX);
  }

  private void requireRulesOfEveryParty(AgendaPlaces places) {
    for (String party : agenda.partyIds()) {
      boolean written =
          files.stream()
              .filter(f -> isOf(party, f))
              .anyMatch(f -> !f.file().rules().isEmpty() || !f.isWhole());
      if (!written) {
        boolean indifferent = agenda.party(party).map(Party::indifferent).orElse(false);
        if (indifferent) {
          continue;
        }
        problems.warning(
            Code.NO_RULES,
            places.party(party),
            "`" + party + "` has no rules: no stance of it is known on any day",
            "write them in `%s.drl` beside the agenda".formatted(party));
      }
    }
  }

  private boolean isOf(String party, ReadFile file) {
    String root = agenda.packageName();
    return file.file().packageIn(root).equals(root + "." + party);
  }

  private Optional<CheckedRules> check() {
    List<RuleFile> read = files.stream().map(ReadFile::file).toList();
    if (!CaseBounds.check(read, problems)) {
      return Optional.empty();
    }
    boolean parsed = !problems.hasErrors();
    Background<Problems> differences =
        DroolsReading.begin(parsed ? read : List.of(), agenda.packageName());
    Set<String> concluded = conclusionNames();
    RuleReader reader = new RuleReader(agenda, register, concluded, problems);
    DraftReader drafts = new DraftReader(agenda, register, concluded, problems);
    HeadCheck heads = new HeadCheck(agenda, problems);
    for (ReadFile file : files) {
      heads.check(file.file());
      requireUnique(file);
      for (RuleSyntax rule : file.file().rules()) {
        written.put(new RuleId(file.owner(), rule.name().value()), rule);
        reader.read(file.owner(), rule);
      }
      file.drafts().forEach(d -> drafts.read(file.owner(), d));
    }
    files.forEach(new DemandCheck(files, problems)::check);
    Map<String, Integer> layers = ConclusionOrder.layers(reader.conclusions(), problems);
    if (!problems.hasErrors()) { // else what differs may follow from them
      problems.addAll(differences.result().sorted());
    }
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    RuleSet rules =
        new RuleSet(
            agenda,
            inOrder(reader.stances()),
            ConclusionOrder.sorted(reader.conclusions(), layers),
            reader.impossibilities());
    return Optional.of(new CheckedRules(rules, written, layers, reader.acceptances()));
  }

  private List<Stance> inOrder(List<Stance> stances) {
    List<String> parties = agenda.partyIds();
    return stances.stream()
        .sorted(Orders.by(s -> parties.indexOf(s.party()), s -> s.rule().place()))
        .toList();
  }

  private Set<String> conclusionNames() {
    Set<String> concluded = new LinkedHashSet<>();
    files.stream()
        .flatMap(ReadFile::statements)
        .filter(t -> t.kind().value() == StatementKind.CONCLUSION)
        .forEach(t -> t.name().ifPresent(n -> concluded.add(n.value())));
    return concluded;
  }

  private void requireUnique(ReadFile file) {
    Stream.concat(
            file.file().rules().stream().map(RuleSyntax::name),
            file.drafts().stream().filter(RuleDraft::isRule).flatMap(d -> d.name().stream()))
        .sorted(Orders.by(Located::place))
        .forEach(n -> requireUnique(file.owner(), n));
  }

  private void requireUnique(String owner, Located<String> name) {
    Place first = names.putIfAbsent(new RuleId(owner, name.value()), name.place());
    if (first != null) {
      problems.error(
          Code.DUPLICATE,
          name.place(),
          "`%s` has a rule of this name already".formatted(owner),
          "the first is at " + first + "; give this one another name");
    }
  }
}
