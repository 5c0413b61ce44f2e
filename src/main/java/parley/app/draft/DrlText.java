package parley.app.draft;

import static parley.app.draft.DraftLines.line;
import static parley.app.draft.DraftLines.quoted;

import java.util.List;
import java.util.Optional;
import parley.app.draft.CaseDraft.RuleText;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Fraction;
import parley.rules.format.Form;
import parley.rules.format.RuleFormatter;

/** The rules of a drafted case in the rule language, laid out as {@code parley fmt} does. */
final class DrlText {
  private static final int NAME_MAX = 120;

  private DrlText() {}

  static String of(List<RuleText> rules) {
    StringBuilder text = new StringBuilder();
    for (RuleText rule : rules) {
      rule(text, rule);
    }
    String plain = text.toString();
    return RuleFormatter.format(
            new Source("draft.drl", plain), Form.SHORT, Optional.empty(), new Problems())
        .orElse(plain);
  }

  private static void rule(StringBuilder text, RuleText rule) {
    line(text, text.length() == 0 ? "" : "\n");
    line(text, "rule " + quoted(shortened(rule.name())));
    if (!rule.claims().isEmpty()) {
      line(text, "    @claims(\"" + String.join(", ", rule.claims()) + "\")");
    }
    figures(text, rule);
    rule.inForce().from().ifPresent(d -> line(text, "    date-effective \"" + d + "\""));
    rule.inForce().until().ifPresent(d -> line(text, "    date-expires \"" + d + "\""));
    line(text, "when");
    line(text, "    Terms( " + rule.condition() + " )");
    line(text, "then");
    line(text, "    " + rule.kind().of(quoted(rule.about()), quoted(rule.because())));
    line(text, "end");
  }

  private static void figures(StringBuilder text, RuleText rule) {
    if (rule.isAlwaysMet()) {
      line(text, "    @accept(\"PAR050: every option of this issue is worth the same\")");
    }
    boolean isCost = rule.kind().isOfCost();
    rule.figures()
        .main()
        .filter(n -> isCost || rule.kind().isOfWeight() && !n.equals(Fraction.ONE))
        .ifPresent(n -> line(text, "    @" + (isCost ? "cost" : "weight") + "(" + n + ")"));
    rule.figures().confidence().ifPresent(p -> line(text, "    @confidence(" + p + ")"));
  }

  private static String shortened(String name) {
    String plain = name.replace('"', '\'').replace('\\', '/');
    return plain.length() <= NAME_MAX ? plain : plain.substring(0, NAME_MAX - 1) + "…";
  }
}
