package parley.app.assist;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.app.cases.CaseTexts;
import parley.app.cases.LoadedCase;
import parley.app.editing.UnitReview;
import parley.app.files.FileNames;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Party;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Article;
import parley.model.claim.Register;
import parley.model.naming.CaseName;
import parley.model.naming.Mention;
import parley.rules.syntax.RuleFile;
import parley.scenario.schema.FileSchema;

/**
 * A place in a text, and the case that the text belongs to.
 *
 * @param name of the file, as findings name it
 * @param text as the editor shows it
 * @param offset an index in it
 * @param shown the texts of all files that the editor shows, by name
 */
public record CursorPlace(
    UnitReview review, Path file, String name, String text, int offset, Map<String, String> shown) {
  public CursorPlace {
    shown = Map.copyOf(shown);
  }

  /** {@return the texts of the case as the editor shows them; empty without an agenda} */
  public Optional<CaseTexts> texts() {
    return review
        .texts()
        .map(all -> all.each(s -> new Source(s.name(), shown.getOrDefault(s.name(), s.text()))));
  }

  Optional<Mention> mention() {
    return mention(texts().map(CaseTexts::mentions).orElse(List.of()));
  }

  /** {@return what is named at the place, of all that is} */
  Optional<Mention> mention(List<Mention> all) {
    return all.stream()
        .filter(m -> m.file().equals(name) && m.from() <= offset && offset <= m.to())
        .min(Comparator.comparingInt(m -> m.to() - m.from()));
  }

  Optional<Article> article(CaseName claim) {
    return register().article(claim.owner());
  }

  /** {@return the case as far as it can be read now; else when it was last without errors} */
  private Optional<LoadedCase> loaded() {
    return review.rules().or(review::sound);
  }

  Optional<Agenda> agenda() {
    return loaded().map(LoadedCase::agenda);
  }

  Register register() {
    return Stream.of(review.rules(), review.sound())
        .flatMap(Optional::stream)
        .map(LoadedCase::register)
        .filter(r -> !r.articles().isEmpty())
        .findFirst()
        .orElse(Register.empty());
  }

  /** {@return the rules when they were last without errors} */
  Optional<RuleSet> rules() {
    return review.sound().map(LoadedCase::rules);
  }

  Stream<Stance> stances() {
    return rules().stream().flatMap(r -> r.stances().stream());
  }

  public boolean isRuleFile() {
    return name.endsWith(".drl");
  }

  /** {@return whose rules the file holds, by its name} */
  String party() {
    return RuleFile.stem(name);
  }

  FileSchema kind() {
    String last = String.valueOf(file.getFileName());
    boolean inSeeds =
        Stream.of(review.rules(), review.sound())
            .flatMap(Optional::stream)
            .flatMap(c -> c.seeds().stream())
            .anyMatch(s -> file.startsWith(FileNames.real(s)));
    return switch (last) {
      case FileNames.AGENDA -> FileSchema.AGENDA;
      case FileNames.SETTINGS -> FileSchema.SETTINGS;
      default -> inSeeds ? FileSchema.REGISTER : FileSchema.SCENARIO;
    };
  }

  /** {@return the parties; the last known ones while the agenda is written and has fewer} */
  List<Party> parties() {
    return lastKnown(Agenda::parties);
  }

  /** {@return the issues; the last known ones while the agenda is written and has fewer} */
  List<Issue> issues() {
    return lastKnown(Agenda::issues);
  }

  Optional<Issue> issue(String id) {
    return issues().stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private <T> List<T> lastKnown(Function<Agenda, List<T>> part) {
    return Stream.of(review.rules(), review.sound())
        .flatMap(Optional::stream)
        .map(c -> part.apply(c.agenda()))
        .reduce((now, before) -> before.size() > now.size() ? before : now)
        .orElse(List.of());
  }
}
