package parley.app.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.app.importing.ImportedCase.ArticleText;
import parley.app.importing.ImportedCase.ClaimText;
import parley.app.importing.ImportedCase.IssueText;
import parley.app.importing.ImportedCase.Kind;
import parley.app.importing.ImportedCase.PackageText;
import parley.app.importing.ImportedCase.PartyText;
import parley.app.importing.ImportedCase.RuleText;
import parley.model.Fraction;

/**
 * The files of an imported case. Names of other programs may hold anything, so each stands in
 * quotes, and what could end them is escaped.
 */
final class CaseText {
  private static final int NAME_MAX = 120;

  private final ImportedCase made;
  private final String rulePackage;

  private CaseText(ImportedCase made) {
    this.made = made;
    this.rulePackage = made.id().replace('-', '_');
  }

  /** {@return each file's text under its name below the folder of the import} */
  static Map<String, String> files(ImportedCase made) {
    return new CaseText(made).files();
  }

  /** {@return the scenario among them} */
  static String scenario(ImportedCase made) {
    return "scenarios/" + made.id() + "/imported.yaml";
  }

  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    String rules = "rules/" + made.id() + "/";
    files.put(rules + "agenda.yaml", agenda());
    for (PartyText party : made.parties()) {
      if (!party.rules().isEmpty()) {
        files.put(rules + party.id() + ".drl", drl(party.id(), party.rules()));
      }
    }
    if (!made.impossible().isEmpty()) {
      files.put(rules + "common.drl", drl("common", made.impossible()));
    }
    for (ArticleText article : made.articles()) {
      files.put("seeds/" + made.id() + "/" + article.id() + ".yaml", register(article));
    }
    files.put(scenario(made), scenario());
    return files;
  }

  private String agenda() {
    StringBuilder text = new StringBuilder();
    line(text, "case: " + made.id());
    line(text, "title: " + quoted(made.title()));
    line(text, "register: ../../seeds/" + made.id());
    line(text, "");
    line(text, "parties:");
    made.parties().forEach(p -> line(text, "  " + party(p)));
    line(text, "");
    line(text, "issues:");
    made.issues().forEach(i -> issue(text, i));
    return text.toString();
  }

  private static String party(PartyText party) {
    String reservation = party.reservation().map(r -> ", reservation: " + r).orElse("");
    String indifferent = party.indifferent() ? ", indifferent: true" : "";
    return party.id() + ": {title: " + quoted(party.title()) + reservation + indifferent + "}";
  }

  private static void issue(StringBuilder text, IssueText issue) {
    line(text, "  " + issue.id() + ":");
    line(text, "    title: " + quoted(issue.title()));
    line(text, "    status_quo: " + issue.statusQuo());
    if (!issue.control().parties().isEmpty()) {
      line(text, "    controlled_by: [" + String.join(", ", issue.control().parties()) + "]");
      line(text, "    moves: " + issue.control().direction().id());
    }
    if (issue.isRange()) {
      String first = issue.options().get(0).id();
      String last = issue.options().get(issue.options().size() - 1).id();
      line(text, "    range: {from: " + first + ", to: " + last + ", step: 1}");
      return;
    }
    line(text, "    options:");
    issue.options().forEach(o -> line(text, "      " + o.id() + ": " + quoted(o.title())));
  }

  private String drl(String owner, List<RuleText> rules) {
    StringBuilder text = new StringBuilder();
    line(text, "package " + rulePackage + "." + owner);
    line(text, "import " + rulePackage + ".Terms");
    line(text, "import function parley.rules.Stances.*");
    line(text, "dialect \"mvel\"");
    for (RuleText rule : rules) {
      line(text, "");
      line(text, "rule " + quoted(shortened(rule.name())));
      line(text, "    @claims(\"" + rule.claim() + "\")");
      number(text, rule);
      line(text, "when");
      line(text, "    Terms( " + rule.condition() + " )");
      line(text, "then");
      line(text, "    " + statement(rule) + ";");
      line(text, "end");
    }
    return text.toString();
  }

  private static void number(StringBuilder text, RuleText rule) {
    boolean isWeighed = rule.kind() == Kind.PREFERENCE || rule.kind() == Kind.PREFERENCE_MET;
    if (rule.kind() == Kind.PREFERENCE_MET) {
      line(text, "    @accept(\"PAR050: every option of this issue is worth the same\")");
    }
    if (isWeighed && !rule.number().equals(Fraction.ONE)) {
      line(text, "    @weight(" + rule.number() + ")");
    } else if (rule.kind() == Kind.CONCESSION) {
      line(text, "    @cost(" + rule.number() + ")");
    }
  }

  private static String statement(RuleText rule) {
    String because = quoted(rule.because());
    return switch (rule.kind()) {
      case PREFERENCE, PREFERENCE_MET ->
          "prefer(drools, \"" + rule.about() + "\", " + because + ")";
      case CONCESSION -> "concede(drools, \"" + rule.about() + "\", " + because + ")";
      case IMPOSSIBLE -> "impossible(drools, " + because + ")";
    };
  }

  private static String register(ArticleText article) {
    StringBuilder text = new StringBuilder();
    line(text, "article: \"" + article.id() + "\"");
    line(text, "title: " + quoted(article.title()));
    line(text, "document: " + quoted(article.file()));
    line(text, "sha256: " + article.sha256());
    line(text, "claims:");
    int number = 1;
    for (ClaimText claim : article.claims()) {
      String stance =
          claim.party().map(p -> "party: " + p + ", stance: preference").orElse("stance: context");
      line(
          text,
          "  \"" + number++ + "\": {" + stance + ", statement: " + quoted(claim.statement()) + "}");
    }
    return text.toString();
  }

  private String scenario() {
    StringBuilder text = new StringBuilder();
    line(text, "scenario: imported");
    line(text, "title: " + quoted(made.title()));
    line(text, "rules: ../../rules/" + made.id());
    if (made.packages().isEmpty()) {
      return text.toString();
    }
    line(text, "packages:");
    for (PackageText one : made.packages()) {
      String terms =
          one.terms().stream()
              .map(c -> c.issue() + ": " + c.option())
              .collect(Collectors.joining(", "));
      line(
          text, "  " + one.id() + ": {title: " + quoted(one.title()) + ", terms: {" + terms + "}}");
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String shortened(String name) {
    String plain = name.replace('"', '\'').replace('\\', '/');
    return plain.length() <= NAME_MAX ? plain : plain.substring(0, NAME_MAX - 1) + "…";
  }

  /** {@return the text in quotes that both YAML and the rule language read as it was} */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(c -> escape(c, quoted));
    String inner = quoted.substring(1).strip();
    return "\"" + (inner.isEmpty() ? "(no name)" : inner) + "\"";
  }

  private static void escape(int codePoint, StringBuilder into) {
    int type = Character.getType(codePoint);
    boolean isUnseen =
        Character.isISOControl(codePoint)
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.UNASSIGNED;
    if (isUnseen) {
      into.append(' ');
    } else if (codePoint == '"' || codePoint == '\\') {
      into.append('\\').appendCodePoint(codePoint);
    } else {
      into.appendCodePoint(codePoint);
    }
  }
}
