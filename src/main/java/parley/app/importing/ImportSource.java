package parley.app.importing;

import java.util.List;
import parley.app.importing.ImportedCase.ArticleText;
import parley.app.importing.ImportedCase.ClaimText;
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

  ArticleText article(String id, List<ClaimText> claims) {
    return new ArticleText(id, "Imported from " + file, file, sha256, claims);
  }

  /** Reports what is wrong with the file as a whole. */
  void error(String message) {
    problems.error(Code.BAD_VALUE, Place.startOf(source.name()), message);
  }
}
