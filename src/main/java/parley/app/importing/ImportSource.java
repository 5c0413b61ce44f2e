package parley.app.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** What the file says, and whose preference that is; empty if it is nobody's stance. */
  record Saying(Optional<String> party, String statement) {}

  /** {@return the file as an article whose claims are numbered from 1} */
  ArticleText article(String id, List<Saying> sayings) {
    Optional<String> none = Optional.empty();
    Origin origin = new Origin(Optional.of(file), Optional.of(sha256), none, none);
    List<ClaimText> claims =
        IntStream.range(0, sayings.size()).mapToObj(i -> claim(i + 1, sayings.get(i))).toList();
    return new ArticleText(id, "Imported from " + file, origin, claims);
  }

  private static ClaimText claim(int number, Saying saying) {
    List<String> parties = saying.party().stream().toList();
    String stance = parties.isEmpty() ? "context" : "preference";
    return new ClaimText(Integer.toString(number), parties, stance, saying.statement());
  }

  /** Reports what is wrong with the file as a whole. */
  void error(String message) {
    problems.error(Code.BAD_VALUE, Place.startOf(source.name()), message);
  }
}
