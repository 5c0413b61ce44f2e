package parley.rules.agreement;

import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.model.Place;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.RuleFile;
import parley.rules.warmup.WarmUp;

/**
 * Lets Drools' own parser read a file that Parley's grammar has accepted, and requires that both
 * read the same: a file that the two understand differently could hide something.
 */
public final class DroolsReading {
  private static final String HELP =
      "this is a fault of Parley: please report it with the file; the file is not used";

  private final RuleFile file;
  private final String casePackage;
  private final FullHead head;
  private final Problems problems;

  /**
   * Reads one file, and reports where the two readings differ.
   *
   * @param casePackage what the packages of its case begin with
   */
  public DroolsReading(RuleFile file, String casePackage, Problems problems) {
    this.file = file;
    this.casePackage = casePackage;
    this.head = FullHead.of(file, casePackage);
    this.problems = problems;
  }

  /** Reports a difference; does nothing if any error has been reported already. */
  public void requireAgreement() {
    AgreedTexts.Text text = new AgreedTexts.Text(file.file(), casePackage, file.blanked());
    if (problems.hasErrors() || AgreedTexts.hold(text)) {
      return;
    }
    compare();
    if (!problems.hasErrors()) {
      AgreedTexts.add(text);
    }
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
