package parley.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.app.draft.CaseDraft.ArticleText;
import parley.app.draft.CaseDraft.ClaimText;
import parley.app.draft.CaseDraft.Origin;
import parley.app.draft.Ids;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;

/**
 * A file that is imported.
 *
 * @param file its name without folders
 * @param sha256 of its bytes
 */
record ImportSource(Source source, String file, String sha256, Problems problems) {
  /** {@return the file's name without its ending} */
  String title() {
    return file.replaceFirst("\\.[^.]*$", "");
  }

  /** {@return an id for a case made of this file} */
  String caseId() {
    String id = new Ids("case", parley.model.ReservedWords.CASE::isReserved).of(title());
    return id.replace('_', '-');
  }

  /**
   * What the file says.
   *
   * @param party whose preference that is; empty if it is nobody's stance
   * @param concession what it says of the party giving that up, if it does
   */
  record Saying(Optional<String> party, String statement, Optional<String> concession) {
    /** What nobody gives up. */
    Saying(Optional<String> party, String statement) {
      this(party, statement, Optional.empty());
    }
  }

  /** {@return the file as an article whose paragraphs are numbered from 1} */
  ArticleText article(String id, List<Saying> sayings) {
    Optional<String> none = Optional.empty();
    Origin origin = new Origin(Optional.of(file), Optional.of(sha256), none, none);
    List<ClaimText> claims =
        IntStream.range(0, sayings.size())
            .boxed()
            .flatMap(i -> claims(i + 1, sayings.get(i)))
            .toList();
    return new ArticleText(id, "Imported from " + file, origin, claims);
  }

  private static Stream<ClaimText> claims(int number, Saying saying) {
    List<String> parties = saying.party().stream().toList();
    String stance = parties.isEmpty() ? "context" : "preference";
    if (saying.concession().isEmpty()) {
      return Stream.of(new ClaimText("" + number, parties, stance, saying.statement()));
    }
    return Stream.of(
        new ClaimText(number + "a", parties, stance, saying.statement()),
        new ClaimText(number + "b", parties, "concession", saying.concession().get()));
  }

  /** Reports what is wrong with the file as a whole. */
  void error(String message) {
    problems.error(Code.BAD_VALUE, Place.startOf(source.name()), message);
  }
}
