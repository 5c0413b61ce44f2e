package parley.app.diagnose;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.app.diagnose.RepairGroups.Group;
import parley.app.words.AgreementWords;
import parley.app.words.DealWords;
import parley.app.words.Numbers;
import parley.app.words.SharedOptions;
import parley.app.words.StanceWords;
import parley.model.RuleId;
import parley.output.document.Document;
import parley.output.document.DocumentBuilder;
import parley.output.document.Text;
import parley.question.diagnose.Conflict;
import parley.question.diagnose.Diagnosis;
import parley.question.diagnose.DiagnosisResult;
import parley.question.diagnose.Repair;
import parley.question.search.Criterion;
import parley.question.search.Deal;

/** Why there is no deal, or what the deals hang on, as text. */
public final class DiagnoseDocument {
  private static final int LEVERS_MIN = 5;
  private static final int MOVES_BRIEF = 2;

  private final DocumentBuilder document = new DocumentBuilder();
  private final DiagnosisResult result;
  private final Diagnosis diagnosis;
  private final StanceWords stances;
  private final DealWords deals;

  private final int shown;
  private final boolean isWhole;

  private final String file;

  private DiagnoseDocument(DiagnosisResult result, String file, int shown, boolean isWhole) {
    this.file = file;
    this.shown = shown;
    this.isWhole = isWhole;
    this.result = result;
    this.diagnosis = result.diagnosis().value();
    this.stances = new StanceWords(result.rules());
    this.deals = new DealWords(result.rules().agenda(), Criterion.FAIREST, Optional.empty());
  }

  /**
   * {@return the answer}
   *
   * @param file the scenario, as a command to try names it
   * @param shown how many conflicts, groups of repairs and other rows of a kind it lists at most
   * @param isWhole whether each comes with all that is known of it
   */
  public static Document of(DiagnosisResult result, String file, int shown, boolean isWhole) {
    return new DiagnoseDocument(result, file, shown, isWhole).whole();
  }

  /** {@return the answer on one screen: the first of each kind, a line or two each} */
  static Document brief(DiagnosisResult result, String file) {
    return new DiagnoseDocument(result, file, MOVES_BRIEF, false).briefly();
  }

  private Document briefly() {
    BriefDiagnosis brief = new BriefDiagnosis(document, stances, diagnosis);
    title();
    summary();
    if (result.hasDeals()) {
      new SharedOptions(result.rules().agenda(), result.accepting().value()).writeBrief(document);
    } else {
      found(diagnosis.conflicts(), brief::conflicts, this::conflicts);
      found(diagnosis.repairs(), brief::repairs, this::repairs);
    }
    new MoveSection(document, stances, shown).write(result.moves());
    found(diagnosis.leverage(), brief::leverage, this::leverage);
    changes();
    document.hint("--all lists everything, --limit N the first N of each kind.");
    return document.build();
  }

  /** What is empty needs the words that say why. */
  private static void found(List<?> some, Runnable brief, Runnable whole) {
    (some.isEmpty() ? whole : brief).run();
  }

  private void title() {
    document.title(Text.dotted(result.scenario(), "as of " + result.asOf()));
  }

  private void leverage() {
    Optional<String> stopped = result.diagnosis().reason();
    int levers = Math.max(shown, LEVERS_MIN);
    new LeverageSection(document, stances, diagnosis, stopped, levers).write();
  }

  private void changes() {
    result
        .changes()
        .ifPresent(
            c -> new ChangeSection(document, stances, c, file).write(result.parties().size()));
  }

  private Document whole() {
    title();
    summary();
    if (result.hasDeals()) {
      new SharedOptions(result.rules().agenda(), result.accepting().value()).write(document);
    } else {
      conflicts();
      repairs();
    }
    MoveSection moves = new MoveSection(document, stances, shown);
    moves.write(result.moves());
    moves.writeNone(result);
    leverage();
    changes();
    return document.build();
  }

  private void summary() {
    AgreementWords.of(result.rules().agenda(), result.parties())
        .ifPresent(needed -> document.paragraph("For a deal: " + needed + "."));
    new DealSentence(result, stances).write(document);
    if (diagnosis.onlyReserved().filter(n -> n.signum() > 0).isPresent()) {
      document.paragraph(
          "Reservation values alone keep "
              + Numbers.many(diagnosis.onlyReserved().get(), "package")
              + " from being a deal.");
    }
    result.stopped().ifPresent(document::unknown);
  }

  private void conflicts() {
    document.heading("Conflicts: stances that leave no package together");
    List<Conflict> found = diagnosis.conflicts();
    if (found.isEmpty()) {
      document.paragraph(none("conflict"));
      return;
    }
    document.paragraph(
        extent(found.size(), "conflict", diagnosis.moreConflicts())
            + " Without any one stance of a conflict, some package is left.");
    for (int i = 0; i < Math.min(shown, found.size()); i++) {
      document.section(
          (i + 1)
              + ". "
              + Numbers.many(found.get(i).stances().size(), "stance")
              + sure(found.get(i).stances(), found.get(i).confidence()));
      stances(found.get(i).stances());
    }
    rest(found.size() - shown, diagnosis.moreConflicts());
  }

  private void stances(List<RuleId> ids) {
    ids.forEach(id -> document.item(stances.of(id)));
  }

  private void repairs() {
    String whose = result.only().map(p -> " of " + stances.title(p)).orElse("");
    document.heading("Repairs: stances" + whose + " to give up together for a deal");
    List<Repair> found = diagnosis.repairs();
    if (found.isEmpty()) {
      document.paragraph(
          diagnosis.moreRepairs() ? none("repair") : "Giving up stances opens no deal.");
      return;
    }
    String order = result.weighed() ? "the least weight times confidence" : "the fewest stances";
    document.paragraph(
        extent(found.size(), "repair", diagnosis.moreRepairs())
            + " The sets are minimal, "
            + order
            + " first. Satisfaction is that of the stances as held.");
    inEvery(found);
    List<Group> groups = RepairGroups.of(found.stream().limit(detailed()).toList());
    int number = 0;
    int done = 0;
    for (Group group : groups.subList(0, Math.min(shown, groups.size()))) {
      group(++number, group);
      done += group.repairs().size();
    }
    rest(found.size() - done, diagnosis.moreRepairs());
  }

  /** {@return how many repairs come with the deals that they open} */
  private long detailed() {
    return Math.max(1, diagnosis.repairs().stream().takeWhile(r -> r.deals().isPresent()).count());
  }

  private void inEvery(List<Repair> found) {
    List<RuleId> every = RepairGroups.inEvery(found);
    if (!every.isEmpty() && found.size() > 1 && !diagnosis.moreRepairs()) {
      document.paragraph("In every repair:");
      stances(every);
    }
  }

  private void group(int number, Group group) {
    Repair first = group.repairs().get(0);
    String size = Numbers.many(first.stances().size(), "stance");
    if (group.repairs().size() == 1) {
      document.section(number + ". " + size + cost(first) + ": " + opens(first) + sure(first));
      givenUp(first.stances());
    } else {
      int choice = group.repairs().size();
      document.section(number + ". " + size + "; for the last there are " + choice + " choices");
      givenUp(group.shared());
      document.item("and one of these:");
      for (Repair repair : group.repairs()) {
        document.itemAt(
            1, words(group.own(repair)) + cost(repair) + ": " + opens(repair) + sure(repair));
      }
    }
    if (isWhole || number == 1) {
      best(group);
    }
  }

  private void givenUp(List<RuleId> ids) {
    ids.forEach(id -> document.item(words(id)));
  }

  /** Conflicts come before and name their sources. */
  private String words(RuleId id) {
    return isWhole ? stances.of(id) : stances.brief(id);
  }

  /** The fairest deal of the repair that opens most, which of several is said. */
  private void best(Group group) {
    group.repairs().stream()
        .filter(r -> r.best().isPresent())
        .max(Comparator.comparing(r -> r.deals().orElse(BigInteger.ZERO)))
        .ifPresent(
            repair -> {
              Deal deal = repair.best().orElseThrow();
              document
                  .paragraph(
                      "The fairest"
                          + without(group, repair)
                          + ": "
                          + deals.terms(deal.terms())
                          + ".")
                  .paragraph("Satisfaction: " + deals.satisfaction(deal.verdicts()) + ".");
            });
  }

  private String without(Group group, Repair repair) {
    return group.repairs().size() == 1
        ? ""
        : " with \"" + stances.brief(group.own(repair)) + "\" given up";
  }

  private String cost(Repair repair) {
    return result.weighed() ? ", cost " + Numbers.decimal(repair.cost()) : "";
  }

  private static String opens(Repair repair) {
    return repair
        .deals()
        .map(n -> "opens " + Numbers.many(n, "deal"))
        .orElse("opens deals, how many is not known");
  }

  private void rest(int left, boolean more) {
    if (left > 0) {
      document.hint(
          (more ? "There are at least " + left : "There are " + left)
              + " more: --all lists them, --limit N lists N.");
    }
  }

  private static String sure(Repair repair) {
    return sure(repair.stances(), repair.confidence());
  }

  private static String sure(List<RuleId> ids, double confidence) {
    String all = ids.size() == 1 ? "" : ids.size() == 2 ? "both " : "all ";
    return confidence < 1
        ? " (" + all + "really held with probability " + Numbers.decimal(confidence) + ")"
        : "";
  }

  /** {@return that a limit was reached before anything was found} */
  private String none(String noun) {
    String reason = result.diagnosis().reason().map(r -> "; " + r).orElse("");
    return "No " + noun + " was found" + reason + ".";
  }

  /** {@return "3 conflicts in all." or that there may be more} */
  private String extent(int count, String noun, boolean more) {
    if (!more) {
      return Numbers.many(count, noun) + " in all.";
    }
    String reason = result.diagnosis().reason().map(r -> "; " + r).orElse("");
    return "At least " + Numbers.many(count, noun) + reason + ".";
  }
}
