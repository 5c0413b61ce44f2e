package parley.app.importing;

import java.util.List;
import java.util.Optional;
import parley.model.Control;
import parley.model.Fraction;

/**
 * A case made of another program's files, before it is written as files of its own.
 *
 * @param impossible rules of the file that all parties share
 * @param articles one a file that was read
 * @param packages worth a look at once; may be empty
 * @param notes what the user should know: what had to be decided, and what could not be said
 */
record ImportedCase(
    String id,
    String title,
    List<IssueText> issues,
    List<PartyText> parties,
    List<RuleText> impossible,
    List<ArticleText> articles,
    List<PackageText> packages,
    List<String> notes) {
  ImportedCase {
    issues = List.copyOf(issues);
    parties = List.copyOf(parties);
    impossible = List.copyOf(impossible);
    articles = List.copyOf(articles);
    packages = List.copyOf(packages);
    notes = List.copyOf(notes);
  }

  /** An option: its id, and its name in the other program. */
  record OptionText(String id, String title) {}

  /**
   * An issue.
   *
   * @param isRange whether the options are whole numbers that follow one another
   */
  record IssueText(
      String id,
      String title,
      List<OptionText> options,
      boolean isRange,
      String statusQuo,
      Control control) {
    IssueText {
      options = List.copyOf(options);
    }
  }

  record PartyText(
      String id,
      String title,
      Optional<Fraction> reservation,
      boolean indifferent,
      List<RuleText> rules) {
    PartyText {
      rules = List.copyOf(rules);
    }
  }

  /** What a rule's consequence says. */
  enum Kind {
    PREFERENCE,
    /** A preference that every package meets: its condition never holds, and is not to. */
    PREFERENCE_MET,
    CONCESSION,
    IMPOSSIBLE
  }

  /**
   * A rule.
   *
   * @param number the weight of a preference, the cost of a concession
   * @param about the name of the preference
   * @param condition what stands between the parentheses of {@code Terms( )}
   */
  record RuleText(
      Kind kind,
      String name,
      Fraction number,
      String about,
      String condition,
      String because,
      String claim) {}

  /**
   * A file that was read.
   *
   * @param claims by number, from 1
   */
  record ArticleText(String id, String title, String file, String sha256, List<ClaimText> claims) {
    ArticleText {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What a file says.
   *
   * @param party whose preference it is; empty if it is nobody's stance
   */
  record ClaimText(Optional<String> party, String statement) {}

  record PackageText(String id, String title, List<Choice> terms) {
    PackageText {
      terms = List.copyOf(terms);
    }
  }

  record Choice(String issue, String option) {}
}
