package parley.rules.emission;

import java.util.HexFormat;

/**
 * How names and texts read in what Drools gets. Each name has a prefix, so that Drools, MVEL and
 * Java can take none for a word of their own; a text is quoted so that nothing in it means anything
 * to them.
 */
public final class DroolsNames {
  /** Where the types are that rules match. */
  public static final String FACTS = "parley.generated";

  /** Where the rules are; that of the facts would be another package to each base but the first. */
  public static final String RULES = FACTS + ".rules";

  /** The type of a package's terms. */
  public static final String TERMS = "Terms";

  /** The type of a conclusion. */
  public static final String CONCLUSION = "Conclusion";

  /** The function that counts what holds. */
  static final String COUNTING = "parley.rules.PartCount.one";

  private DroolsNames() {}

  /** {@return the field for an issue, or for what a conclusion has} */
  public static String field(String name) {
    return "i_" + name;
  }

  /** {@return the field for a numeric issue's value in its smallest decimals, a whole number} */
  public static String whole(String name) {
    return "n_" + name;
  }

  /** {@return the field for an ordered issue's place among its options, from 0} */
  public static String place(String name) {
    return "p_" + name;
  }

  /** {@return the variable for one of a rule's, whose name begins with a dollar sign} */
  public static String variable(String name) {
    return "$v_" + name.substring(1);
  }

  /** {@return a text in double quotes, with every unusual character escaped} */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        quoted.append(c);
      } else {
        quoted.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == ' '
        || c == '_'
        || c == '-'
        || c == '.'
        || c == ',';
  }
}
