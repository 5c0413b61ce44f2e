package parley.app.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.words.Numbers;
import parley.app.words.TermWords;
import parley.model.Terms;
import parley.model.WordList;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Percent;
import parley.output.document.Text;
import parley.question.stability.Concept;
import parley.question.stability.Inverse;
import parley.question.stability.Inverse.Reply;
import parley.question.stability.InverseResult;

/** Which preferences would make a package stable for a party. */
final class InverseDocument {
  private final DocumentBuilder document = new DocumentBuilder();
  private final InverseResult result;
  private final String title;
  private final int max;

  private InverseDocument(InverseResult result, int max) {
    this.result = result;
    this.max = max;
    this.title = result.rules().agenda().partyTitle(result.party());
  }

  /**
   * {@return the answer for people}
   *
   * @param max how many moves, and answers to each, are told of
   */
  static Document of(InverseResult result, int max) {
    return new InverseDocument(result, max).whole();
  }

  private Document whole() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
    document.heading(
        "Which preferences of " + title + " would make " + result.packageId() + " stable for it");
    result.answer().value().ifPresent(this::write);
    result.answer().reason().ifPresent(document::unknown);
    return document.build();
  }

  private void write(Inverse inverse) {
    document.columns(WordList.of("sense share rankings now"));
    List<List<Object>> rows = new ArrayList<>();
    for (Concept concept : Concept.values()) {
      String share = Percent.of(inverse.share(concept).doubleValue());
      Object count = inverse.packages().isPresent() ? Numbers.quantity(inverse.count(concept)) : "";
      String now = isNow(concept) ? "yes" : "no";
      rows.add(List.of(concept.title(), share, count, now));
      document.row(concept.id(), inverse.share(concept).toString(), number(inverse, concept), now);
    }
    document.table(List.of("sense", "of all rankings", "number", "as it is"), rows);
    if (inverse.packages().isPresent()) {
      int packages = inverse.packages().getAsInt();
      document.paragraph(
          Numbers.many(packages, "possible package")
              + " can be ranked without ties in "
              + Numbers.exact(inverse.rankings())
              + " ways.");
    }
    document.paragraph(checked(inverse));
    inverse.moves().stream().limit(max).forEach(this::reply);
    if (inverse.moves().isEmpty()) {
      document.paragraph(title + " has no move: the package is stable for it whatever it prefers.");
    } else if (inverse.moves().size() > max) {
      document.paragraph("There are more moves: --limit N lists N.");
    }
  }

  private static String number(Inverse inverse, Concept concept) {
    return inverse.packages().isPresent() ? inverse.count(concept).toString() : "";
  }

  private String checked(Inverse inverse) {
    return "Counted from all sets of packages that it might prefer to this one, and checked by"
        + " asking the question itself with "
        + Numbers.many(inverse.tried(), "such set")
        + ". Whether the package is stable for the others is another question; under SEQ it can"
        + " hang on these preferences as well.";
  }

  private boolean isNow(Concept concept) {
    return result.present().parties().stream()
        .anyMatch(p -> p.party().equals(result.party()) && p.stable().contains(concept));
  }

  private void reply(Reply reply) {
    String move = "If it prefers " + words(reply.set());
    if (reply.answers().isEmpty()) {
      document.item(move + ", nobody has an answer, so it must not prefer it.");
      return;
    }
    document.item(move + ", the others need an answer that it does not prefer:");
    reply.answers().stream().limit(max).forEach(a -> document.itemAt(1, words(a)));
    if (reply.answers().size() > max) {
      document.itemAt(1, (reply.answers().size() - max) + " more");
    }
    if (!reply.willing().equals(reply.answers())) {
      document.itemAt(1, "For SEQ " + willing(reply.willing()));
    }
  }

  private String willing(List<Map<String, String>> ends) {
    if (ends.isEmpty()) {
      return "there is none, so it must not prefer the move.";
    }
    String listed = ends.stream().limit(max).map(this::words).collect(Collectors.joining(" · "));
    return "only: " + listed + (ends.size() > max ? " and " + (ends.size() - max) + " more" : "");
  }

  private String words(Map<String, String> set) {
    return set.isEmpty()
        ? "the package itself, so it always holds"
        : TermWords.all(result.rules().agenda(), new Terms(set));
  }
}
