package parley.app.assist;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.cases.LoadedCase;
import parley.app.editing.UnitReview;
import parley.app.files.FileNames;
import parley.model.Agenda;
import parley.model.RuleSet;
import parley.model.Stance;
import parley.model.claim.Register;
import parley.rules.syntax.RuleFile;

/**
 * A place in a text, and the case that the text belongs to.
 *
 * @param name of the file, as findings name it
 * @param text as the editor shows it
 * @param offset an index in it
 */
public record CursorPlace(UnitReview review, Path file, String name, String text, int offset) {
  /** {@return the case as far as it can be read now; else when it was last without errors} */
  private Optional<LoadedCase> loaded() {
    return review.rules().or(review::sound);
  }

  Optional<Agenda> agenda() {
    return loaded().map(LoadedCase::agenda);
  }

  Register register() {
    return loaded().map(LoadedCase::register).orElse(Register.empty());
  }

  /** {@return the rules when they were last without errors} */
  Optional<RuleSet> rules() {
    return review.sound().map(LoadedCase::rules);
  }

  Stream<Stance> stances() {
    return rules().stream().flatMap(r -> r.stances().stream());
  }

  boolean isRuleFile() {
    return name.endsWith(".drl");
  }

  /** {@return whose rules the file holds, by its name} */
  String party() {
    return RuleFile.stem(name);
  }

  /** {@return what kind of YAML file it is} */
  YamlKind kind() {
    String last = String.valueOf(file.getFileName());
    boolean inSeeds =
        Stream.of(review.rules(), review.sound())
            .flatMap(Optional::stream)
            .flatMap(c -> c.seeds().stream())
            .anyMatch(s -> file.startsWith(FileNames.real(s)));
    return switch (last) {
      case "agenda.yaml" -> YamlKind.AGENDA;
      case "parley.yaml" -> YamlKind.SETTINGS;
      default -> inSeeds ? YamlKind.ARTICLE : YamlKind.SCENARIO;
    };
  }

  /** {@return the parties' ids} */
  List<String> partyIds() {
    return agenda().map(Agenda::partyIds).orElse(List.of());
  }
}
