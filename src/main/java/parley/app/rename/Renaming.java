package parley.app.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.app.cases.CaseTexts;
import parley.app.context.WrongInput;
import parley.diagnostic.Source;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;
import parley.model.naming.TextEdit;
import parley.rules.naming.RuleMentions;

/**
 * Another name for something of a case, as edits of its texts. Comments, layout and quotes stay;
 * texts for people do too. A wrong name is thrown as a {@link WrongInput}.
 */
public final class Renaming {
  private static final String ENDING = ".drl";

  private final CaseTexts texts;
  private final NameChange change;
  private final List<Mention> mentions;

  private Renaming(CaseTexts texts, NameChange change) {
    this.texts = texts;
    this.change = change;
    this.mentions = texts.mentions();
  }

  /**
   * {@return the change, if it can be made}
   *
   * @param texts need not be saved; of those with errors only what can be read is changed
   */
  public static Renaming of(CaseTexts texts, NameChange change) {
    Renaming renaming = new Renaming(texts, change);
    new NameCheck(renaming.mentions).check(change);
    return renaming;
  }

  /** {@return what has to change in the texts, by file and place} */
  public List<TextEdit> edits() {
    Set<TextEdit> edits = new LinkedHashSet<>();
    mentions.stream()
        .filter(m -> m.name().equals(change.old()))
        .forEach(m -> edits.add(m.edit(change.now())));
    return edits.stream()
        .sorted(Comparator.comparing(TextEdit::file).thenComparing(TextEdit::from))
        .toList();
  }

  /** {@return the files that are named after a party that has another name now} */
  public List<FileMove> moves() {
    if (change.old().kind() != Kind.PARTY) {
      return List.of();
    }
    List<FileMove> moves = new ArrayList<>();
    texts.rules().forEach(r -> move(r).ifPresent(moves::add));
    texts.added().stream()
        .map(CaseTexts.Added::source)
        .filter(RuleMentions::isNamedAfterParty)
        .forEach(r -> move(r).ifPresent(moves::add));
    return moves.stream().distinct().toList();
  }

  private Optional<FileMove> move(Source rules) {
    String party = change.old().name();
    String name = rules.name();
    int end = name.length() - (party + ENDING).length();
    boolean isNamedSo =
        name.endsWith(party + ENDING) && (end == 0 || "/\\:".indexOf(name.charAt(end - 1)) >= 0);
    return isNamedSo && RuleMentions.owner(rules).filter(party::equals).isPresent()
        ? Optional.of(new FileMove(name, name.substring(0, end) + change.now() + ENDING))
        : Optional.empty();
  }

  /** {@return a text as it is to be} */
  Source applied(Source source) {
    List<TextEdit> own = edits().stream().filter(e -> e.file().equals(source.name())).toList();
    String name =
        moves().stream()
            .filter(m -> m.from().equals(source.name()))
            .map(FileMove::to)
            .findFirst()
            .orElse(source.name());
    return new Source(name, TextEdit.applied(source.text(), own));
  }

  /** {@return every name that is mentioned, as it is called afterwards, in the order of places} */
  List<CaseName> namesAfterwards() {
    return mentions.stream().map(m -> change.after(m.name())).toList();
  }
}
