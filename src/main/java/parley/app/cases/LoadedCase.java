package parley.app.cases;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.app.files.FileNames;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.RuleSet;
import parley.model.claim.Register;
import parley.model.verdict.Evaluator;
import parley.model.verdict.Judge;
import parley.rules.evaluation.CheckedRules;

/** A case as its files hold it; its rules are compiled when they are first evaluated. */
public final class LoadedCase {
  private final CaseContent content;
  private final Overlay overlay;
  private final List<String> added;
  private final Optional<RuleSet> rules;
  private final Optional<Evaluators> evaluators;

  LoadedCase(CaseContent content) {
    this(content, Overlay.NONE, List.of(), content.checked().map(Evaluators::new));
  }

  private LoadedCase(
      CaseContent content, Overlay overlay, List<String> added, Optional<Evaluators> evaluators) {
    this.content = content;
    this.overlay = overlay;
    this.added = List.copyOf(added);
    this.rules =
        content.checked().map(CheckedRules::rules).map(r -> overlay.over(r, content.register()));
    this.evaluators = evaluators;
  }

  /** {@return where its rules lie} */
  public Path folder() {
    return content.folder();
  }

  /** {@return where its register lies, if it has one} */
  public Optional<Path> seeds() {
    return content.seeds();
  }

  /** {@return whether one of the files lies in the folder of the rules or of the register} */
  boolean restsOn(Set<Path> files) {
    return Stream.concat(Stream.of(folder()), seeds().stream())
        .map(FileNames::real)
        .anyMatch(f -> files.stream().anyMatch(c -> c.startsWith(f)));
  }

  /** {@return its rule files as read; of a case with one file more, that one is the last} */
  List<Source> sources() {
    return content.sources();
  }

  /** {@return the files of rules that were added to it, as problems name them} */
  public List<String> added() {
    return added;
  }

  public Agenda agenda() {
    return content.agenda();
  }

  public AgendaPlaces places() {
    return content.places();
  }

  public Register register() {
    return content.register();
  }

  /** {@return the case with one more file of rules; not sound if that file has errors} */
  LoadedCase with(Source more, Problems problems) {
    CaseContent extended = content.with(more, problems);
    return new LoadedCase(
        extended,
        overlay,
        Stream.concat(added.stream(), Stream.of(more.name())).toList(),
        extended.checked().map(Evaluators::new));
  }

  /** {@return the same case with something else assumed of its rules, which are compiled once} */
  LoadedCase under(Overlay other) {
    return new LoadedCase(content, other, added, evaluators);
  }

  /** {@return the findings that the rules' authors accept; none unless it is sound} */
  public List<Acceptance> acceptances() {
    return content.checked().map(CheckedRules::acceptances).orElse(List.of());
  }

  /** {@return the names of its agenda, rule files and articles} */
  Set<String> fileNames() {
    Set<String> names = new LinkedHashSet<>(List.of(places().file()));
    sources().forEach(s -> names.add(s.name()));
    register().articles().forEach(a -> names.add(a.place().file()));
    return names;
  }

  /** {@return which problems of scenarios may only follow from errors of the case} */
  FollowUps followUps() {
    return content.followUps();
  }

  /** {@return whether its rules are free of errors; only then they can be asked for} */
  public boolean isSound() {
    return content.checked().isPresent();
  }

  /** {@return whether neither its rules nor its agenda and register have errors} */
  public boolean isFaultless() {
    return isSound() && !followUps().haveCause();
  }

  /** {@return its rules; empty unless it is sound} */
  Optional<RuleSet> ruleSet() {
    return rules;
  }

  public RuleSet rules() {
    return rules.orElseThrow();
  }

  /** {@return what is assumed of it} */
  Overlay overlay() {
    return overlay;
  }

  /** {@return its rules as written, whatever is assumed of them} */
  RuleSet written() {
    return content.checked().map(CheckedRules::rules).orElseThrow();
  }

  /** {@return its rules and what evaluates them} */
  public Basis basis() {
    return new Basis(rules(), evaluator());
  }

  /** {@return a judge of this case, with all rules, on a day} */
  public Judge judge(LocalDate asOf) {
    return new Judge(rules(), evaluator(), asOf, Set.of());
  }

  /**
   * {@return what evaluates its rules, for any number of threads; it compiles them when it is first
   * asked, once for all that is assumed of them}
   */
  public Evaluator evaluator() {
    Evaluators compiled = evaluators.orElseThrow();
    return (terms, asOf, off) -> compiled.firings(terms, asOf, overlay.off(off));
  }

  /** Begins to compile what {@link #evaluator} will need for a day, while others read on. */
  public void compileAhead(LocalDate day) {
    evaluators.ifPresent(e -> e.begin(day));
  }
}
