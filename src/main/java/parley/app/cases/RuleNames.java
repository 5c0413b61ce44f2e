package parley.app.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.app.context.WrongInput;
import parley.diagnostic.Nearest;
import parley.model.RuleId;

/** Says which rule was probably meant. */
final class RuleNames {
  private RuleNames() {}

  /**
   * About a name {@code PARTY/RULE} that no rule has. Offers the nearest one, or those that hold
   * the words (names of rules are sentences, which people cut short), or all of the party.
   */
  static WrongInput unknown(String what, String name, List<RuleId> known) {
    List<String> all = known.stream().map(RuleId::toString).toList();
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> longer =
        all.stream().filter(k -> k.toLowerCase(Locale.ROOT).contains(lower)).toList();
    if (Nearest.to(name, all).isPresent() || longer.size() == 1) {
      String near = Nearest.to(name, all).orElseGet(() -> longer.get(0));
      return new WrongInput("unknown " + what + " `" + name + "`", "did you mean `" + near + "`?");
    }
    String owner = name.contains("/") ? name.substring(0, name.indexOf('/') + 1) : "/";
    List<String> owned = all.stream().filter(k -> k.startsWith(owner)).toList();
    List<String> offered = longer.isEmpty() ? owned : longer;
    return new WrongInput(
        "unknown " + what + " `" + name + "`",
        offered.isEmpty()
            ? all.stream().findFirst().map(k -> "write PARTY/RULE, such as `" + k + "`")
            : Optional.of("known here: `" + String.join("`, `", offered) + "`"));
  }
}
