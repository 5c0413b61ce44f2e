package parley.app.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import parley.app.editing.TextLines;
import parley.diagnostic.Acceptance;
import parley.diagnostic.Code;
import parley.diagnostic.Diagnostic;
import parley.diagnostic.HelpfulWords;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.diagnostic.Topic;
import parley.model.naming.TextEdit;
import parley.rules.syntax.ReadFile;
import parley.rules.syntax.RuleFileParser;
import parley.scenario.yaml.syntax.YamlReader;

/**
 * Changes after which a finding is gone: the name that was probably meant, a sign that is missing,
 * or a word of its author that it is meant so. A sign is offered only if fewer problems are left.
 */
public final class QuickFixes {
  private static final List<String> SIGNS = List.of(",", ")", "\"", "(", "then ", "when ", "end\n");
  private static final List<String> YAML_SIGNS = List.of(",", "\"", "'", "}", "]", ":", " ");
  private static final int LENGTH_MAX = 400_000;

  private final CursorPlace at;
  private final TextLines lines;
  private final List<QuickFix> all = new ArrayList<>();

  private QuickFixes(CursorPlace at) {
    this.at = at;
    this.lines = new TextLines(at.text());
  }

  /** {@return those of some findings of the text, the likeliest of each first} */
  public static List<QuickFix> of(CursorPlace at, List<Diagnostic> findings) {
    QuickFixes fixes = new QuickFixes(at);
    findings.forEach(fixes::add);
    return fixes.all;
  }

  private void add(Diagnostic finding) {
    HelpfulWords.meant(finding).ifPresent(w -> replace(finding, w, true));
    HelpfulWords.others(finding).forEach(w -> tryReplace(finding, w));
    if (finding.topic().kind() == Topic.Kind.FINDING) {
      finding.topic().names().forEach(n -> name(finding, "`" + n + "`"));
    }
    if (finding.code() == Code.SYNTAX && at.text().length() < LENGTH_MAX) {
      missingSign(finding);
    }
    if (finding.code().isCheck()) {
      accept(finding);
    }
    if (finding.code() == Code.UNKNOWN_DEMAND) {
      stub(finding);
    }
  }

  /** A concession of a demand that no rule states may only have come first. */
  private void stub(Diagnostic finding) {
    String name = at.text().substring(from(finding), to(finding)).replaceAll("[\"'\\\\\n]", "");
    String rule =
        "\n\nrule \""
            + name
            + "\"\nwhen\n    Terms()\nthen\n    demand(\""
            + name
            + "\", \"why\")\nend";
    RuleParts.of(at.name(), at.text())
        .around(from(finding))
        .map(r -> new TextEdit(at.name(), r.to(), r.to(), rule))
        .ifPresent(
            e ->
                all.add(
                    new QuickFix(
                        "Write a demand `" + name + "`", List.of(e), Optional.of(finding), false)));
  }

  private int from(Diagnostic finding) {
    return lines.offset(lines.stretch(finding.place()).from());
  }

  private int to(Diagnostic finding) {
    return lines.offset(lines.stretch(finding.place()).to());
  }

  private void replace(Diagnostic finding, String word, boolean isPreferred) {
    TextEdit edit = replacement(finding, word);
    all.add(
        new QuickFix(
            "Replace by `" + word + "`", List.of(edit), Optional.of(finding), isPreferred));
  }

  private void name(Diagnostic finding, String about) {
    TextEdit edit = new TextEdit(at.name(), to(finding), to(finding), " " + about);
    all.add(new QuickFix("Name " + about, List.of(edit), Optional.of(finding), true));
  }

  private void tryReplace(Diagnostic finding, String word) {
    TextEdit edit = replacement(finding, word);
    ToIntFunction<String> problems = this::problems;
    if (at.text().length() < LENGTH_MAX
        && problems.applyAsInt(TextEdit.applied(at.text(), List.of(edit)))
            < problems.applyAsInt(at.text())) {
      replace(finding, word, false);
    }
  }

  /** Quotes around what is replaced stay. */
  private TextEdit replacement(Diagnostic finding, String word) {
    int from = from(finding);
    int to = to(finding);
    String there = at.text().substring(from, to);
    boolean isQuoted =
        there.length() > 1
            && (there.startsWith("\"") || there.startsWith("'"))
            && there.charAt(there.length() - 1) == there.charAt(0)
            && !word.startsWith("\"");
    return isQuoted
        ? new TextEdit(at.name(), from + 1, to - 1, word)
        : new TextEdit(at.name(), from, to, word);
  }

  /** A sign is tried where the problem is, behind the word before it, and at the line's end. */
  private void missingSign(Diagnostic finding) {
    int before = problems(at.text());
    int from = from(finding);
    int previous = from;
    while (previous > 0 && Character.isWhitespace(at.text().charAt(previous - 1))) {
      previous--;
    }
    int end = lines.offset(new parley.app.editing.Spot(finding.place().line() - 1, 100_000));
    int behind = end;
    while (behind > from && " \t;)".indexOf(at.text().charAt(behind - 1)) >= 0) {
      behind--;
    }
    Optional<QuickFix> best = Optional.empty();
    int least = before;
    for (int index : new int[] {previous, from, behind, end}) {
      for (String sign : at.isRuleFile() ? SIGNS : YAML_SIGNS) {
        TextEdit edit = new TextEdit(at.name(), index, index, spaced(sign, index));
        int left = problems(TextEdit.applied(at.text(), List.of(edit)));
        if (left < least) {
          least = left;
          String title = "Insert `" + sign.strip() + "`";
          best = Optional.of(new QuickFix(title, List.of(edit), Optional.of(finding), true));
        }
      }
    }
    best.ifPresent(all::add);
  }

  private String spaced(String sign, int index) {
    boolean isWord = Character.isLetter(sign.charAt(0));
    boolean touches = index > 0 && !Character.isWhitespace(at.text().charAt(index - 1));
    return isWord && touches ? "\n" + sign.strip() + "\n" : sign;
  }

  /** {@return how much of a text breaks the grammar} */
  private int problems(String text) {
    Problems problems = new Problems();
    Source source = new Source(at.name(), text);
    if (at.isRuleFile()) {
      ReadFile unused = RuleFileParser.parse(source, problems);
      return problems.sorted().size();
    }
    boolean isRead = YamlReader.read(source, problems).isPresent();
    return problems.sorted().size() + (isRead ? 0 : 1);
  }

  /** An author may say in the rule why a finding is meant so. */
  private void accept(Diagnostic finding) {
    if (!at.isRuleFile() || finding.code() == Code.IDLE_ACCEPTANCE) {
      return;
    }
    RuleParts.of(at.name(), at.text())
        .around(from(finding))
        .map(r -> acceptance(finding, r))
        .ifPresent(
            e ->
                all.add(
                    new QuickFix(
                        "Accept " + finding.code().id() + " with a reason",
                        List.of(e),
                        Optional.of(finding),
                        false)));
  }

  private TextEdit acceptance(Diagnostic finding, RuleParts.RulePart rule) {
    String about = Acceptance.spokenOf(finding, rule.name()).map(a -> " `" + a + "`").orElse("");
    String reason = finding.code().id() + about + ": why this is intended";
    return rule.acceptFrom()
        .map(a -> new TextEdit(at.name(), a + 1, a + 1, reason + ". "))
        .orElseGet(
            () ->
                new TextEdit(
                    at.name(), rule.nameTo(), rule.nameTo(), "\n    @accept(\"" + reason + "\")"));
  }
}
