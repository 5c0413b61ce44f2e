package parley.app.exporting.drl;

import java.util.Set;
import javax.lang.model.SourceVersion;
import parley.app.words.Capitals;
import parley.model.Agenda;
import parley.model.Issue;
import parley.model.Range;
import parley.model.WordList;

/** How issues are called in Java and in rules. */
final class JavaNames {
  /** What Drools or MVEL has another use for, or every Java object has. */
  private static final Set<String> TAKEN =
      Set.copyOf(
          WordList.of(
              """
          accumulate after and before class collect contains convertable_to during empty eval
          exists false forall foreach from in includes is isdef matches memberof meets nil not
          null or over proto soundslike starts strsim then true until untyped when with
          """));

  private JavaNames() {}

  /** {@return the field of an issue: its id, unless that means something else} */
  static String field(String issue) {
    boolean taken = TAKEN.contains(issue) || SourceVersion.isKeyword(issue);
    return taken || issue.matches("(i|check)_.*") ? "i_" + issue : issue;
  }

  /** {@return the method that reads a field} */
  static String getter(String field) {
    return "get" + Capitals.first(field);
  }

  /** {@return an option as rules and Java write it: a number of a numeric issue, else a text} */
  static String value(Issue issue, String option) {
    return issue
        .option(option)
        .filter(o -> issue.isNumeric())
        .map(o -> Range.id(issue.decimal(o)))
        .map(JavaNames::digits)
        .orElseGet(() -> issue.isNumeric() ? digits(option) : quoted(option));
  }

  /** {@return a number as all languages take it for one that has decimals, if it is large} */
  private static String digits(String number) {
    return number.length() < 10 || number.contains(".") ? number : number + ".0";
  }

  static Issue issue(Agenda agenda, String id) {
    return agenda.issue(id).orElseThrow();
  }

  /** {@return a text in double quotes} */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(' ');
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
