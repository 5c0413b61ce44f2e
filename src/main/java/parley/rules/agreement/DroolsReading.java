package parley.rules.agreement;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.RecentTexts;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.RuleFile;
import parley.rules.warmup.Background;
import parley.rules.warmup.WarmUp;

/**
 * Lets Drools' own parser read a file that Parley's grammar has accepted, and requires that both
 * read the same: a file that the two understand differently could hide something.
 */
public final class DroolsReading {
  private static final String HELP =
      "this is a fault of Parley: please report it with the file; the file is not used";

  /** Drools' parser takes most of the time of reading files again. */
  private static final RecentTexts<Void> COMPARED = new RecentTexts<>(8_000_000);

  private final RuleFile file;
  private final FullHead head;
  private final Problems problems;

  private DroolsReading(RuleFile file, String casePackage, Problems problems) {
    this.file = file;
    this.head = FullHead.of(file, casePackage);
    this.problems = problems;
  }

  /**
   * Begins in the background to compare the readings of some files.
   *
   * @param casePackage what the packages of their case begin with
   * @return where the readings differ
   */
  public static Background<Problems> begin(List<RuleFile> files, String casePackage) {
    List<RuleFile> all = List.copyOf(files);
    return Background.begin("parley-agreement", () -> differences(all, casePackage));
  }

  private static Problems differences(List<RuleFile> files, String casePackage) {
    Problems all = new Problems();
    for (RuleFile file : files) {
      Source text = new Source(file.file() + '\0' + casePackage, file.blanked());
      COMPARED.of(
          text,
          all,
          (source, found) -> {
            new DroolsReading(file, casePackage, found).compare();
            return Optional.empty();
          });
    }
    return all;
  }

  private void compare() {
    WarmUp.awaitParser();
    GivenWords given = new GivenWords(file, head);
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr tree = parse(parser, given.applied(file.blanked().replace('\r', ' ')));
    for (DroolsError error : parser.getErrors()) {
      report(Place.startOf(file.file()), "Drools cannot read this file: " + error.getMessage());
    }
    if (tree != null && !parser.hasErrors()) {
      new TreeComparison(file, head, given)
          .differences(tree)
          .forEach(p -> report(p, "Drools reads this differently from Parley"));
    }
  }

  private static @org.jspecify.annotations.Nullable PackageDescr parse(
      DrlParser parser, String text) {
    try {
      return parser.parse(false, text);
    } catch (DroolsParserException e) {
      throw new IllegalStateException("Drools' parser failed", e);
    }
  }

  private void report(Place place, String message) {
    problems.error(Code.READINGS_DIFFER, place, message, HELP);
  }
}
