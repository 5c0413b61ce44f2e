package parley.app.add;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.cases.CaseTexts;
import parley.app.context.WrongInput;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.StatementKind;
import parley.model.naming.TextEdit;
import parley.rules.format.Form;
import parley.rules.format.RuleFormatter;
import parley.rules.naming.RuleMentions;

/** A rule more: at the end of its party's file, or in a file that is made for it. */
record RuleAddition(CaseTexts texts, Agenda agenda, AddOptions said) {
  private static final Pattern ELEMENTS =
      Pattern.compile("(?s)\\s*(Terms|Conclusion|not|exists|\\(|\\$\\w+\\s*:\\s*\\w+\\s*\\().*");

  Addition rule(String written) {
    int slash = written.indexOf('/');
    if (slash < 1) {
      throw new WrongInput("`" + written + "` does not name its party", "write PARTY/RULE");
    }
    String owner = written.substring(0, slash);
    boolean isKnown = owner.equals("common") || agenda.party(owner).isPresent();
    if (!isKnown) {
      throw WrongInput.unknown("party", owner, agenda.partyIds());
    }
    String file = new AgendaAddition(texts, agenda, said).ruleFile(owner);
    String rule = laidOut(file, text(written.substring(slash + 1)));
    return own(owner, file)
        .map(source -> Addition.of(appended(source, rule)))
        .orElseGet(() -> new Addition(List.of(), List.of(new Source(file, rule))));
  }

  /** {@return the file of an owner's rules; of several the one named after it, else the last} */
  private Optional<Source> own(String owner, String file) {
    List<Source> own =
        texts.rules().stream()
            .filter(r -> RuleMentions.owner(r).filter(owner::equals).isPresent())
            .toList();
    return own.stream()
        .filter(r -> r.name().equals(file))
        .findFirst()
        .or(() -> own.stream().reduce((a, b) -> b));
  }

  private static TextEdit appended(Source source, String rule) {
    String text = source.text();
    String feed = text.contains("\r\n") ? "\r\n" : "\n";
    String gap = text.isEmpty() ? "" : text.endsWith("\n") ? feed : feed + feed;
    return new TextEdit(
        source.name(), text.length(), text.length(), gap + rule.replace("\n", feed));
  }

  /** What cannot be laid out is reported where the whole case is read. */
  private String laidOut(String file, String rule) {
    return RuleFormatter.format(
            new Source(file, rule), Form.SHORT, Optional.of(agenda.packageName()), new Problems())
        .orElse(rule);
  }

  private String text(String name) {
    StringBuilder text = new StringBuilder("rule ").append(quoted(name)).append('\n');
    if (!said.claims.isEmpty()) {
      text.append("    @claims(").append(quoted(String.join(", ", said.claims))).append(")\n");
    }
    number("weight", said.weight, text);
    number("cost", said.cost, text);
    number("confidence", said.confidence, text);
    date("date-effective", said.from, text);
    date("date-expires", said.until, text);
    String when = AddOptions.required(said.when, "--when", Added.RULE).strip();
    text.append("when\n    ");
    text.append(ELEMENTS.matcher(when).matches() ? when : "Terms( " + when + " )");
    return text.append("\nthen\n    ").append(statement()).append("\nend\n").toString();
  }

  private String statement() {
    String stance = AddOptions.required(said.stance, "--stance", Added.RULE);
    StatementKind kind =
        Stream.of(StatementKind.values())
            .filter(k -> k.id().equals(stance))
            .findFirst()
            .orElseThrow(() -> WrongInput.unknown("stance", stance, stances()));
    String because = quoted(AddOptions.required(said.because, "--because", Added.RULE));
    if (kind.isNamed() && said.name == null) {
      throw new WrongInput(
          "a rule needs `--name`, the id of the " + stance,
          kind.isOfCost()
              ? "name the demand or preference that is given up, such as --name warranty"
              : "name what it asks for or concludes, such as --name warranty");
    }
    return kind.of(said.name == null ? "" : quoted(said.name), because);
  }

  private static List<String> stances() {
    return Stream.of(StatementKind.values()).map(StatementKind::id).sorted().toList();
  }

  private static void number(String name, @Nullable String value, StringBuilder into) {
    if (value != null) {
      into.append("    @").append(name).append('(').append(value).append(")\n");
    }
  }

  private static void date(String name, @Nullable String value, StringBuilder into) {
    if (value != null) {
      into.append("    ").append(name).append(" \"").append(value).append("\"\n");
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
