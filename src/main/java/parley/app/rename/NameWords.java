package parley.app.rename;

import parley.app.context.WrongInput;
import parley.model.naming.CaseName;
import parley.model.naming.CaseName.Kind;
import parley.model.naming.NameChange;

/** Reads names as the command line writes them. */
public final class NameWords {
  private NameWords() {}

  /** {@return a change of name; {@link WrongInput} if a word has another form} */
  public static NameChange change(Kind kind, String old, String now) {
    CaseName name = name(kind, old);
    String prefix = name.owner() + kind.sign();
    if (!prefix.isEmpty() && now.startsWith(prefix)) {
      throw new WrongInput(
          "write the new name alone, without `" + prefix + "`",
          "write `" + now.substring(prefix.length()) + "`");
    }
    return new NameChange(name, now);
  }

  /** {@return a name, with its owner where such a thing has one} */
  public static CaseName name(Kind kind, String written) {
    String sign = kind.sign();
    if (sign.isEmpty()) {
      return new CaseName(kind, "", written);
    }
    int at = written.indexOf(sign);
    if (at < 1) {
      String owner =
          switch (kind) {
            case OPTION -> "ISSUE.OPTION";
            case CLAIM -> "ARTICLE.PARAGRAPH";
            case PACKAGE -> "SCENARIO/PACKAGE";
            case WHAT_IF -> "SCENARIO/WHAT-IF";
            default -> "PARTY/" + kind.id().toUpperCase(java.util.Locale.ROOT);
          };
      throw new WrongInput(
          "`" + written + "` does not say whose " + kind.id() + " it is", "write " + owner);
    }
    return new CaseName(kind, written.substring(0, at), written.substring(at + 1));
  }
}
